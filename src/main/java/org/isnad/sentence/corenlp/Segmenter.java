package org.isnad.sentence.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.IntPair;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts clitics off words, as CoreNLP's {@code ArabicSegmenter} does with the same model, at a
 * fraction of its time: the scores of letters are kept, and only the best labels are worked out,
 * not how likely they are. Shared by threads.
 */
final class Segmenter {
  /** The kind of text that the model is asked to expect; CoreNLP's default. */
  private static final String DOMAIN = "atb";

  private final SegmenterModel model;
  private final LetterScores scores;
  private final TokenizerFactory<CoreLabel> tokenizers = ArabicTokenizer.factory();
  private final TokenizerFactory<CoreLabel> characters = new SingleCharacters(tokenizers);

  /**
   * @param options of {@link ArabicTokenizer}, separated by commas
   */
  Segmenter(SegmenterModel model, String options) {
    this.model = model;
    scores = new LetterScores(model);
    tokenizers.setOptions(options);
  }

  /** The words and clitics of a line of text, with their offsets into it. */
  List<CoreLabel> segment(String line) {
    List<CoreLabel> words = tokenizers.getTokenizer(new StringReader(line)).tokenize();
    List<CoreLabel> letters = IOBUtils.StringToIOB(words, null, false, characters, line);
    if (letters.isEmpty()) {
      return List.of();
    }
    IOBUtils.labelDomain(letters, DOMAIN);
    label(letters);
    List<CoreLabel> tokens = new ArrayList<>();
    for (IntPair span : IOBUtils.TokenSpansForIOB(letters)) {
      tokens.add(token(line, letters, span));
    }
    return tokens;
  }

  private static CoreLabel token(String line, List<CoreLabel> letters, IntPair span) {
    String text = IOBUtils.IOBToString(letters, "", "", span.getSource(), span.getTarget());
    int start = letters.get(span.getSource()).beginPosition();
    int end = letters.get(span.getTarget() - 1).endPosition();
    CoreLabel token = new CoreLabel();
    token.setWord(text);
    token.setValue(text);
    token.set(CoreAnnotations.TextAnnotation.class, text);
    token.setOriginalText(line.substring(start, end));
    token.setBeginPosition(start);
    token.setEndPosition(end);
    token.setIsNewline(false);
    return token;
  }

  /** Gives every letter its label in the best sequence of labels (Viterbi). */
  private void label(List<CoreLabel> letters) {
    int labels = model.labels().size();
    int pairs = labels * labels;
    Letter[] padded = padded(letters);
    byte[] before = new byte[letters.size() * pairs];
    double[] best = new double[pairs];
    double[] next = new double[pairs];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[model.background() * labels + model.background()] = 0;
    for (int at = 0; at < letters.size(); at++) {
      CoreLabel letter = letters.get(at);
      step(padded, at, letter.word(), letter.index(), best, next, before);
      double[] spent = best;
      best = next;
      next = spent;
    }
    int pair = 0;
    for (int i = 1; i < pairs; i++) {
      pair = best[i] > best[pair] ? i : pair;
    }
    for (int at = letters.size() - 1; at >= 0; at--) {
      String label = model.labels().get(pair % labels);
      letters.get(at).set(CoreAnnotations.AnswerAnnotation.class, label);
      pair = before[at * pairs + pair] * labels + pair / labels;
    }
  }

  /** The letters with two of none before and after them. */
  private Letter[] padded(List<CoreLabel> letters) {
    Letter[] padded = new Letter[letters.size() + 4];
    Arrays.fill(padded, scores.none());
    for (int i = 0; i < letters.size(); i++) {
      padded[i + 2] = scores.letter(letters.get(i).get(CoreAnnotations.CharAnnotation.class));
    }
    return padded;
  }

  /**
   * The best score of each pair of a letter's label and the one before.
   *
   * @param best the same of the letter before
   * @param next takes the scores
   * @param before takes the label before each pair that gives its best score
   */
  private void step(
      Letter[] letters,
      int at,
      String word,
      int index,
      double[] best,
      double[] next,
      byte[] before) {
    int labels = model.labels().size();
    Letter letter = letters[at + 2];
    Letter previous = letters[at + 1];
    float[] place = scores.place(index, word.length() - letter.length() - index, word.length());
    float[] own = letter.ofItself();
    float[] after = letters[at + 3].ofBefore(1);
    float[] afterNext = letters[at + 4].ofBefore(2);
    float[] behind = previous.ofAfter(1);
    float[] further = letters[at].ofAfter(2);
    float[] pair = scores.pair(previous, letter);
    float[] ends = scores.ends(word, index);
    float[] triple = scores.triple(letters[at], previous, letter);
    for (int label = 0; label < labels; label++) {
      double single =
          place[label]
              + own[label]
              + after[label]
              + afterNext[label]
              + behind[label]
              + further[label];
      for (int to = label; to < next.length; to += labels) {
        double top = Double.NEGATIVE_INFINITY;
        int first = 0;
        for (int i = 0; i < labels; i++) {
          double score = best[i * labels + to / labels] + triple[i * next.length + to];
          if (score > top) {
            top = score;
            first = i;
          }
        }
        before[at * next.length + to] = (byte) first;
        next[to] = top + pair[to] + ends[to] + single;
      }
    }
  }
}
