package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.claim.judging.JudgedFigure;

/** Figures that a reader judged, as {@link JudgedTable}; no upper bound is an empty cell. */
final class JudgedFigures {
  private static final List<String> COLUMNS =
      List.of("article", "harm", "start", "end", "min", "max", "verdict");
  private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{1,18}").asMatchPredicate();

  private JudgedFigures() {}

  /**
   * Those of a file.
   *
   * @throws CommandFailed with every fault, each with its line
   */
  static List<JudgedFigure> read(Path file) {
    return JudgedTable.read(file, COLUMNS, JudgedFigures::fault, JudgedFigures::of);
  }

  private static Optional<String> fault(SpanTable.Row row) {
    return row.unlike("min", NUMBER, "a whole number")
        .or(() -> row.unlike("max", NUMBER.or(String::isEmpty), "a whole number or nothing"));
  }

  private static JudgedFigure of(SpanTable.Row row) {
    String max = row.get("max");
    return new JudgedFigure(
        row.get("article"),
        row.get("harm"),
        row.span(),
        Long.parseLong(row.get("min")),
        max.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(max)),
        JudgedTable.isRight(row));
  }
}
