package org.isnad.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one or more articles, and what was missed or wrong. */
public final class Scores {
  private final Map<Kind, Figure> figures = new EnumMap<>(Kind.class);
  private final List<String> errors = new ArrayList<>();

  Scores() {
    for (Kind kind : Kind.values()) {
      figures.put(kind, Figure.ZERO);
    }
  }

  void add(Kind kind, int correct, int gold, int predicted) {
    figures.merge(kind, new Figure(correct, gold, predicted), Figure::plus);
  }

  void error(String message) {
    errors.add(message);
  }

  void addAll(Scores other) {
    other.figures.forEach((kind, figure) -> figures.merge(kind, figure, Figure::plus));
    errors.addAll(other.errors);
  }

  /** Every miss and every wrong fact, in the order of the articles. */
  public List<String> errors() {
    return Collections.unmodifiableList(errors);
  }

  /** All kinds together but for sources. */
  public Figure facts() {
    return figures.entrySet().stream()
        .filter(entry -> entry.getKey().isHeadline())
        .map(Map.Entry::getValue)
        .reduce(Figure.ZERO, Figure::plus);
  }

  /** By the kind's word ({@code casualty-place}), in the order of the table; {@code facts} last. */
  public Map<String, Figure> byKind() {
    Map<String, Figure> all = new LinkedHashMap<>();
    figures.forEach((kind, figure) -> all.put(kind.label(), figure));
    all.put("facts", facts());
    return all;
  }

  /** The lines of the table, header first. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("%16s%8s%8s%8s%7s%7s%7s".formatted("", "P", "R", "F1", "gold", "pred", "right"));
    byKind()
        .forEach(
            (kind, f) ->
                lines.add(
                    "%-16s%8s%8s%8s%7d%7d%7d"
                        .formatted(
                            kind,
                            Figure.rounded(f.precision(), 3),
                            Figure.rounded(f.recall(), 3),
                            Figure.rounded(f.f1(), 3),
                            f.gold(),
                            f.predicted(),
                            f.correct())));
    return lines;
  }

  /** The same table in Markdown; two digits are enough to compare by. */
  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| kind of fact | P | R | F1 | gold | predicted | right |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|");
    byKind()
        .forEach(
            (kind, f) ->
                lines.add(
                    "| %s | %s | %s | %s | %d | %d | %d |"
                        .formatted(
                            kind,
                            Figure.rounded(f.precision(), 2),
                            Figure.rounded(f.recall(), 2),
                            Figure.rounded(f.f1(), 2),
                            f.gold(),
                            f.predicted(),
                            f.correct())));
    return lines;
  }

  /** One article's line above the table. */
  public String line(String article) {
    Figure facts = facts();
    return "%s\tF1 %s\tgold %d\tpredicted %d"
        .formatted(article, Figure.rounded(facts.f1(), 3), facts.gold(), facts.predicted());
  }

  /** One JSON object: kind to precision, recall, f1 (four digits), gold, predicted, correct. */
  public String json() {
    return byKind().entrySet().stream()
        .map(entry -> "\"%s\": %s".formatted(entry.getKey(), json(entry.getValue())))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String json(Figure f) {
    return "{\"precision\": %s, \"recall\": %s, \"f1\": %s, \"gold\": %d, \"predicted\": %d, \"correct\": %d}"
        .formatted(
            number(f.precision()),
            number(f.recall()),
            number(f.f1()),
            f.gold(),
            f.predicted(),
            f.correct());
  }

  private static String number(double value) {
    BigDecimal shortest = Figure.rounded(value, 4).stripTrailingZeros();
    return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
  }
}
