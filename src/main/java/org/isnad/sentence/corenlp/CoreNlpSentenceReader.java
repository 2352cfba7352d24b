package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.isnad.article.Article;
import org.isnad.sentence.Layout;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * Sentences by CoreNLP's Arabic segmenter and tagger. Loads the models once (about 2 s, 160 MB) and
 * may be shared by threads.
 *
 * <p>The settings keep digits whole and the offsets true: the default ATB normalisation turns
 * {@code 2000} into {@code 20}.
 */
public final class CoreNlpSentenceReader implements SentenceReader {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos");
    settings.setProperty("tokenize.language", "ar");
    settings.setProperty(
        "segment.model",
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    settings.setProperty(
        "segment.orthoOptions",
        "normArDigits,normArPunc,normAlif,removeDiacritics,removeTatweel,removeQuranChars,atbEscaping,"
            + "untokenizable=noneDelete");
    settings.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/arabic-train.tagger");
    settings.setProperty("pos.maxlen", "300");
    return settings;
  }

  @Override
  public List<Sentence> read(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : Layout.blocks(article.text())) {
      Annotation annotation = new Annotation(Legible.of(block.of(article.text())));
      pipeline.annotate(annotation);
      for (CoreMap parsed : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<Token> tokens =
            tokens(
                article.text(), block.start(), parsed.get(CoreAnnotations.TokensAnnotation.class));
        if (!tokens.isEmpty()) {
          Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
          sentences.add(new Sentence(sentences.size(), span, tokens));
        }
      }
    }
    return sentences;
  }

  /**
   * The matching form; «لمضي», what «للمضي» leaves after its preposition, gets its article back.
   */
  private static String form(String surface, String tag) {
    String form = MatchingForm.of(Legible.of(surface));
    return tag.startsWith("DT") && form.length() > 2 && form.startsWith("ل") ? "ا" + form : form;
  }

  private static List<Token> tokens(String text, int offset, List<CoreLabel> labels) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels) {
      Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
      if (span.length() > 0) {
        String surface = span.of(text);
        String tag = label.tag() == null ? "" : label.tag();
        tokens.add(new Token(span, surface, form(surface, tag), tag));
      }
    }
    return tokens;
  }
}
