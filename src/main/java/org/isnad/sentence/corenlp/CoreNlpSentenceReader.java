package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Article;
import org.isnad.sentence.Layout;
import org.isnad.sentence.LineChoice;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.Token;
import org.isnad.sentence.TokenMender;
import org.isnad.sentence.TokenRepair;
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
  static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  static final String LETTERS =
      "normArDigits,normArPunc,normAlif,removeDiacritics,removeTatweel,removeQuranChars,atbEscaping,"
          + "untokenizable=noneDelete";

  /** What CoreNLP too takes for ends of lines, besides the one at which blocks end. */
  private static final Pattern LINE = Pattern.compile("[^\\r\\x0B\\f\\x85]+");

  /** What all readers share, loaded with the first of them. */
  private static final class Models {
    private static final Segmenter SEGMENTS =
        new Segmenter(SegmenterModel.load(SEGMENTER), LETTERS);
    private static final Annotator SENTENCES = new WordsToSentencesAnnotator(settings());
    private static final Annotator TAGS = new POSTaggerAnnotator("pos", settings());
  }

  private final Segmenter segmenter = Models.SEGMENTS;
  private final Annotator sentences = Models.SENTENCES;
  private final Annotator tagger = Models.TAGS;

  private final LineChoice lines;
  private final TokenMender mender;

  /** Leaves out what is no part of an article, and mends names that the segmenter cut. */
  public CoreNlpSentenceReader() {
    this(Layout::blocks, TokenRepair::mend);
  }

  /** Reads these lines and mends like this. */
  public CoreNlpSentenceReader(LineChoice lines, TokenMender mender) {
    this.lines = lines;
    this.mender = mender;
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/arabic-train.tagger");
    settings.setProperty("pos.maxlen", "300");
    return settings;
  }

  @Override
  public List<Sentence> read(Article article) {
    List<Sentence> read = new ArrayList<>();
    for (Span block : lines.of(article.text())) {
      Matcher line = LINE.matcher(Legible.of(block.of(article.text())));
      while (line.find()) {
        int offset = block.start() + line.start();
        for (CoreMap sentence : annotated(line.group())) {
          List<Token> tokens =
              mender.mend(
                  article.text(),
                  tokens(
                      article.text(),
                      offset,
                      sentence.get(CoreAnnotations.TokensAnnotation.class)));
          if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            read.add(new Sentence(read.size(), span, tokens));
          }
        }
      }
    }
    return read;
  }

  private List<CoreMap> annotated(String line) {
    Annotation annotation = new Annotation(line);
    annotation.set(CoreAnnotations.TokensAnnotation.class, segmenter.segment(line));
    sentences.annotate(annotation);
    tagger.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
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
