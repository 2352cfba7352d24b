package org.isnad.sentence.words;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Table;

/**
 * What kinds of name each word of the corpus is likely to be a part of, judged by the words around
 * it wherever it stands and never by the word itself: a list of names harvested from news.
 */
public final class NameWords {
  static final String SHIPPED = "/models/name-words-ar.tsv.gz";
  private static final int RAREST = 2;

  /** How many kinds of name there are, each with beginning and rest. */
  static final int KINDS = 8;

  private static final double[] LEVELS = {0.03, 0.06, 0.12, 0.2, 0.35, 0.5, 0.7};

  private final Map<String, String> levels = new HashMap<>();

  /** The list that comes with the program. */
  public static NameWords load() {
    NameWords read = new NameWords();
    Table.read(SHIPPED).rows().forEach(row -> read.levels.put(row.get(0), row.get(1)));
    return read;
  }

  /**
   * Learns from annotated words in which surroundings names stand, and judges the words of a corpus
   * by that.
   *
   * @param labels for each annotated word {@code O}, {@code B-PERS} …
   */
  public static NameWords learn(
      List<String> texts,
      List<List<String>> annotated,
      List<List<String>> labels,
      WordClusters clusters) {
    LightSplitter splitter = new LightSplitter();
    List<List<String>> words = new ArrayList<>();
    texts.forEach(text -> words.add(LightSplitter.words(text)));
    words.forEach(splitter::count);
    annotated.forEach(
        sentence -> sentence.forEach(word -> splitter.count(LightSplitter.words(word))));
    Surroundings surroundings = new Surroundings(clusters);
    surroundings.learn(splitter, annotated, labels);
    Map<String, Standing> standings = new TreeMap<>();
    for (List<String> text : words) {
      List<String> parts = splitter.split(text);
      for (int i = 0; i < parts.size(); i++) {
        String word = parts.get(i);
        if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
          standings
              .computeIfAbsent(word, first -> new Standing())
              .add(surroundings.judge(parts, i));
        }
      }
    }
    NameWords learnt = new NameWords();
    standings.forEach(
        (word, standing) -> {
          if (standing.count >= RAREST) {
            learnt.levels.put(word, standing.levels());
          }
        });
    return learnt;
  }

  /** All the places where a word stands. */
  private static final class Standing {
    private final double[] sums = new double[KINDS + 1];
    private int count;

    void add(double[] kinds) {
      for (int k = 0; k < kinds.length; k++) {
        sums[k] += kinds[k];
      }
      count++;
    }

    String levels() {
      StringBuilder code = new StringBuilder();
      for (int k = 1; k <= KINDS; k++) {
        code.append(level(sums[k] / (count + 1)));
      }
      return code.append(count < 5 ? 'r' : count < 20 ? 's' : 't').toString();
    }
  }

  private static int level(double share) {
    int level = 0;
    while (level < LEVELS.length && share >= LEVELS[level]) {
      level++;
    }
    return level;
  }

  /** Writes the table that {@link #load()} reads, sorted by word. */
  public void write(PrintWriter out) {
    out.print("word\tlevels\n");
    new TreeMap<>(levels).forEach((word, code) -> out.print(word + "\t" + code + "\n"));
    out.flush();
  }

  /**
   * One digit for each kind of name, how likely the word is a part of one, and a letter for how
   * often it was seen; empty for a word that the corpus has not.
   */
  String of(String form) {
    return levels.getOrDefault(form, "");
  }
}
