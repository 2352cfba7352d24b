package org.isnad.sentence.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.isnad.article.Article;

/**
 * CoreNLP as it comes for Arabic: segments, splits, tags and parses all of an article with the
 * shift-reduce parser. Nothing is made of the trees; it is there to compare speed with. Loads its
 * models once (515 MB) and may be shared by threads.
 */
public final class PlainParser {
  private static final String PARSER = "edu/stanford/nlp/models/srparser/arabicSR.ser.gz";

  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

  /** CoreNLP's own settings for Arabic, but for its parser, which takes a minute a sentence. */
  private static Properties settings() {
    Properties settings = new Properties();
    try (InputStream in =
        PlainParser.class.getResourceAsStream("/StanfordCoreNLP-arabic.properties")) {
      if (in == null) {
        throw new IllegalStateException("the Arabic models of CoreNLP are not on the class path");
      }
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.setProperty("annotators", "tokenize,ssplit,pos,parse");
    settings.setProperty("parse.model", PARSER);
    return settings;
  }

  /** Parses all sentences of an article, however long they are. */
  public void parse(Article article) {
    pipeline.annotate(new Annotation(article.text()));
  }
}
