package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVRecord;
import org.isnad.claim.judging.JudgedFigure;

/** Figures that a reader judged, as {@link JudgedTable}; no upper bound is an empty cell. */
final class JudgedFigures {
  private static final List<String> COLUMNS =
      List.of("article", "harm", "start", "end", "min", "max", "verdict");

  private JudgedFigures() {}

  /**
   * Those of a file.
   *
   * @throws CommandFailed with every fault, each with its line
   */
  static List<JudgedFigure> read(Path file) {
    return JudgedTable.read(file, COLUMNS, List.of("min", "max"), JudgedFigures::of);
  }

  private static JudgedFigure of(CSVRecord row) {
    return new JudgedFigure(
        row.get("article"),
        row.get("harm"),
        JudgedTable.sentence(row),
        number(row.get("min")).orElse(0),
        number(row.get("max")),
        JudgedTable.isRight(row));
  }

  private static OptionalLong number(String cell) {
    return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
  }
}
