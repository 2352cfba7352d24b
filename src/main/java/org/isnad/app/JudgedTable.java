package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A {@link SpanTable} of what the program read and a reader judged: the sentence, {@code verdict},
 * and what tells one from another. Blank lines are passed over.
 */
final class JudgedTable {
  private static final String RIGHT = "right";
  private static final List<String> VERDICTS = List.of(RIGHT, "wrong");

  private JudgedTable() {}

  /**
   * What the rows tell.
   *
   * @param columns those that there must be
   * @param fault what is wrong with the cells of these columns, where the rest is right
   * @throws CommandFailed with every fault, each with its line
   */
  static <T> List<T> read(
      Path file,
      List<String> columns,
      Function<SpanTable.Row, Optional<String>> fault,
      Function<SpanTable.Row, T> judged) {
    List<T> all = new ArrayList<>();
    SpanTable.read(
        file,
        columns,
        row -> {
          if (row.isBlank()) {
            return Optional.empty();
          }
          Optional<String> found =
              row.fault().or(() -> row.outside("verdict", VERDICTS)).or(() -> fault.apply(row));
          if (found.isEmpty()) {
            all.add(judged.apply(row));
          }
          return found;
        });
    return all;
  }

  static boolean isRight(SpanTable.Row row) {
    return row.get("verdict").equals(RIGHT);
  }
}
