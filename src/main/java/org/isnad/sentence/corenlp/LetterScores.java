package org.isnad.sentence.corenlp;

import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.util.Characters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scores of letters in their surroundings, by the features that CoreNLP's {@code
 * StartAndEndArabicSegmenterFeatureFactory} names. What a letter, a pair or three in a row say is
 * looked up once and kept: there are no more than some ten thousand.
 */
final class LetterScores {
  private static final int MOST_BEFORE = 5;
  private static final int MOST_AFTER = 9;
  private static final int MOST_LENGTH = 10;

  /** A gap is taken for three characters of a word of none. */
  private static final int LEAST_AFTER = -3;

  /** Ids of what is no single letter; no letter has them. */
  private static final int NONE = 0xFFFF;

  private static final int GAP = 0xFFFE;
  private static final int LONG = -1;

  /** How many ways of beginning and ending are kept, some 80 bytes each. */
  private static final int MOST_ENDS = 100_000;

  private final SegmenterModel model;
  private final Map<String, Letter> letters = new ConcurrentHashMap<>();
  private final Map<Long, float[]> pairs = new ConcurrentHashMap<>();
  private final Map<Long, float[]> triples = new ConcurrentHashMap<>();
  private final Map<Long, float[]> beginnings = new ConcurrentHashMap<>();
  private final Map<Long, float[]> endings = new ConcurrentHashMap<>();
  private final float[] nothing;
  private final float[][][][] places;
  private final float[] anyTriple;
  private final Letter none;

  LetterScores(SegmenterModel model) {
    this.model = model;
    anyTriple = model.scores(List.of("cliqueCp2C"), 2);
    nothing = model.scores(List.of(), 1);
    places = places();
    none = letter("null", NONE);
  }

  /** Stands before the first letter and after the last. */
  Letter none() {
    return none;
  }

  Letter letter(String text) {
    if (text.length() == 1) {
      return letters.computeIfAbsent(text, one -> letter(one, one.charAt(0)));
    }
    return text.equals(IOBUtils.getBoundaryCharacter())
        ? letters.computeIfAbsent(text, gap -> letter(gap, GAP))
        : letter(text, LONG);
  }

  private Letter letter(String text, int id) {
    return new Letter(
        text,
        id,
        model.scores(own(text), 0),
        model.scores(List.of(text + "-n1"), 0),
        model.scores(List.of(text + "-n2"), 0),
        model.scores(List.of(text + "-p"), 0),
        model.scores(List.of(text + "-p2"), 0));
  }

  /** What a letter says of itself. */
  private static Set<String> own(String text) {
    Set<String> names = new LinkedHashSet<>(List.of(text + "-c"));
    if (text.length() > 1) {
      names.add("length");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      names.add(Characters.unicodeBlockStringOf(c) + "-uBlock");
      names.add(Character.getType(c) + "-uType");
      if (Characters.isPunctuation(c)) {
        names.add("haspunc");
      }
      if (Character.isDigit(c)) {
        names.add("hasdigit");
      }
    }
    return names;
  }

  private float[][][][] places() {
    float[][][][] all = new float[MOST_BEFORE + 1][MOST_AFTER - LEAST_AFTER + 1][][];
    for (int before = 0; before <= MOST_BEFORE; before++) {
      for (int after = LEAST_AFTER; after <= MOST_AFTER; after++) {
        float[][] byLength = new float[MOST_LENGTH + 1][];
        for (int length = 0; length <= MOST_LENGTH; length++) {
          List<String> names =
              List.of(before + "-before", after + "-after", length + "-length", "cliqueC");
          byLength[length] = model.scores(names, 0);
        }
        all[before][after - LEAST_AFTER] = byLength;
      }
    }
    return all;
  }

  /** What the place of a letter in its word says of it. */
  float[] place(int before, int after, int length) {
    return places[Math.min(MOST_BEFORE, before)][Math.min(MOST_AFTER, after) - LEAST_AFTER][
        Math.min(MOST_LENGTH, length)];
  }

  /** What a letter says together with the one before it; not to be changed. */
  float[] pair(Letter previous, Letter letter) {
    if (previous.id() == LONG || letter.id() == LONG) {
      return lookUp(previous, letter);
    }
    long key = spread((long) previous.id() << 16 | letter.id());
    float[] known = pairs.get(key);
    if (known == null) {
      known = lookUp(previous, letter);
      pairs.put(key, known);
    }
    return known;
  }

  private float[] lookUp(Letter previous, Letter letter) {
    return model.scores(List.of(letter.text() + previous.text() + "-cngram", "cliqueCpC"), 1);
  }

  /** What a letter says together with the two before it; not to be changed. */
  float[] triple(Letter first, Letter previous, Letter letter) {
    if (first.id() == LONG || previous.id() == LONG || letter.id() == LONG) {
      return lookUp(first, previous, letter);
    }
    long key = spread((long) first.id() << 32 | (long) previous.id() << 16 | letter.id());
    float[] known = triples.get(key);
    if (known == null) {
      known = lookUp(first, previous, letter);
      triples.put(key, known);
    }
    return known;
  }

  private float[] lookUp(Letter first, Letter previous, Letter letter) {
    String name = letter.text() + previous.text() + first.text() + "-cngram";
    return model.knows(name, 2) ? model.scores(List.of(name, "cliqueCp2C"), 2) : anyTriple;
  }

  /**
   * What the first two letters of a word and its last two say, which is asked at the third letter
   * and at the last of words of four and more; nothing elsewhere. Not to be changed.
   */
  float[] ends(String word, int index) {
    int last = word.length() - 1;
    if (last < 3 || index != 2 && index != last) {
      return nothing;
    }
    Map<Long, float[]> known = index == 2 ? beginnings : endings;
    long key =
        spread(
            (long) word.charAt(0) << 48
                | (long) word.charAt(1) << 32
                | (long) word.charAt(last - 1) << 16
                | word.charAt(last));
    float[] scores = known.get(key);
    if (scores == null) {
      String letters = word.substring(0, 2) + "_" + word.substring(last - 1);
      String name = letters + (index == 2 ? "-begin-wrap" : "-end-wrap");
      scores = model.knows(name, 1) ? model.scores(List.of(name), 1) : nothing;
      if (known.size() >= MOST_ENDS) {
        known.clear();
      }
      known.put(key, scores);
    }
    return scores;
  }

  /** Keys of letters of one alphabet differ in few bits; this gives them different hashes. */
  private static long spread(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }
}
