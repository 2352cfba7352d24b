package org.isnad.sentence.corenlp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;

/** How many names were found with exactly the right extent and kind. */
public final class NameScores {
  private static final Set<NameKind> MAIN =
      Set.of(NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION);

  /** Of one kind of name, or of several together. */
  public record Score(int right, int found, int annotated) {
    /** The share of what was found that is right. */
    public double precision() {
      return found == 0 ? 0 : right / (double) found;
    }

    /** The share of what is annotated that was found. */
    public double recall() {
      return annotated == 0 ? 0 : right / (double) annotated;
    }

    /** The harmonic mean of both. */
    public double f1() {
      return found + annotated == 0 ? 0 : 2.0 * right / (found + annotated);
    }

    private Score plus(Score other) {
      return new Score(right + other.right, found + other.found, annotated + other.annotated);
    }
  }

  private final Map<NameKind, Score> scores = new EnumMap<>(NameKind.class);

  public NameScores() {
    for (NameKind kind : NameKind.values()) {
      scores.put(kind, new Score(0, 0, 0));
    }
  }

  /** Counts the names of one sentence. */
  public void add(List<NameSpan> annotated, List<NameSpan> found) {
    Set<NameSpan> gold = new HashSet<>(annotated);
    annotated.forEach(span -> scores.merge(span.kind(), new Score(0, 0, 1), Score::plus));
    for (NameSpan span : found) {
      scores.merge(span.kind(), new Score(gold.contains(span) ? 1 : 0, 1, 0), Score::plus);
    }
  }

  /** Of persons, places and organisations together. */
  public Score main() {
    return scores.entrySet().stream()
        .filter(entry -> MAIN.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(new Score(0, 0, 0), Score::plus);
  }

  /** A line for each kind, one for the three main ones together. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("class           P      R      F1     right  found  annotated");
    scores.forEach((kind, score) -> lines.add(line(kind.label(), score)));
    lines.add(line("PERS+LOC+ORG", main()));
    return lines;
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-14s  %.3f  %.3f  %.3f  %-5d  %-5d  %d",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.found(),
        score.annotated());
  }
}
