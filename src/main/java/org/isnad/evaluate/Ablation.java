package org.isnad.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the parts of a program add: its scores, and those without one part at a time. */
public final class Ablation {
  private static final int DIGITS = 3;

  private final Scores whole;
  private final Map<String, Scores> without = new LinkedHashMap<>();

  /**
   * Compares with these.
   *
   * @param whole the scores with all parts
   */
  public Ablation(Scores whole) {
    this.whole = whole;
  }

  /** Takes the scores on the same gold without a part. */
  public void without(String part, Scores scores) {
    without.put(part, scores);
  }

  /** A line for each, header first: F1 of all facts, how far it is from the whole, F1 by kind. */
  public List<String> table() {
    List<List<String>> rows = rows();
    int first = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
    return rows.stream()
        .map(
            row ->
                row.subList(1, row.size()).stream()
                    .map("%15s"::formatted)
                    .collect(
                        Collectors.joining("", ("%-" + first + "s").formatted(row.get(0)), "")))
        .toList();
  }

  /** The same in Markdown. */
  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows()) {
      lines.add("| " + String.join(" | ", row) + " |");
    }
    lines.add(1, "|---|" + "--:|".repeat(rows().get(0).size() - 1));
    return lines;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("without", "facts", "difference"));
    Arrays.stream(Kind.values()).filter(Kind::isHeadline).map(Kind::label).forEach(header::add);
    rows.add(header);
    rows.add(row("nothing", whole));
    without.forEach((part, scores) -> rows.add(row(part, scores)));
    return rows;
  }

  private List<String> row(String part, Scores scores) {
    BigDecimal facts = Figure.rounded(scores.facts().f1(), DIGITS);
    BigDecimal difference = facts.subtract(Figure.rounded(whole.facts().f1(), DIGITS));
    List<String> row = new ArrayList<>();
    row.add(part);
    row.add(facts.toPlainString());
    row.add((difference.signum() > 0 ? "+" : "") + difference.toPlainString());
    Map<String, Figure> kinds = scores.byKind();
    for (Kind kind : Kind.values()) {
      if (kind.isHeadline()) {
        Figure figure = kinds.getOrDefault(kind.label(), Figure.ZERO);
        row.add(Figure.rounded(figure.f1(), DIGITS).toPlainString());
      }
    }
    return row;
  }
}
