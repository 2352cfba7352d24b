package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.text.Span;

/**
 * A tab-separated file of spans of articles, one a row: {@code article}, {@code start} and {@code
 * end} in its text (offsets in UTF-16 units), and what is told of them.
 */
final class SpanTable {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setIgnoreEmptyLines(false)
          .setIgnoreSurroundingSpaces(false)
          .get();

  private SpanTable() {}

  /** A line below the header. */
  record Row(CSVRecord cells) {
    /** Counted from 1, which is the header; blank lines count. */
    long line() {
      return cells.getRecordNumber() + 1;
    }

    boolean isBlank() {
      return cells.size() == 1 && cells.get(0).isEmpty();
    }

    String get(String column) {
      return cells.get(column);
    }

    /** Only of a row without {@link #fault}. */
    Span span() {
      return new Span(Integer.parseInt(get("start")), Integer.parseInt(get("end")));
    }

    /** Why it tells of no span; empty if it does. */
    Optional<String> fault() {
      if (!cells.isConsistent()) {
        return Optional.of("%d cells, not one for each column".formatted(cells.size()));
      }
      String start = get("start");
      String end = get("end");
      boolean offsets = Stream.of(start, end).allMatch(cell -> cell.matches("[0-9]{1,9}"));
      return offsets && Integer.parseInt(start) < Integer.parseInt(end)
          ? Optional.empty()
          : Optional.of(
              "start \"%s\", end \"%s\", give offsets, the first below the second"
                  .formatted(start, end));
    }

    /** That a cell is none of those allowed; empty if it is. */
    Optional<String> outside(String column, List<String> allowed) {
      return unlike(column, allowed::contains, "one of " + String.join(", ", allowed));
    }

    /** That a cell is not as it must be; empty if it is. */
    Optional<String> unlike(String column, Predicate<String> must, String remedy) {
      String cell = get(column);
      return must.test(cell)
          ? Optional.empty()
          : Optional.of("%s \"%s\", give %s".formatted(column, cell, remedy));
    }
  }

  /**
   * Reads the whole file.
   *
   * @param columns those that there must be
   * @param take takes a row, blank ones too, and says what is wrong with it
   * @throws CommandFailed with every fault, each with its line
   */
  static void read(Path file, List<String> columns, Function<Row, Optional<String>> take) {
    List<String> faults = new ArrayList<>();
    try (CSVParser lines = CSVParser.parse(Files.readString(file), FORMAT)) {
      if (!lines.getHeaderNames().containsAll(columns)) {
        throw unusable("%s:1: columns %s".formatted(file, lines.getHeaderNames()), columns);
      }
      for (CSVRecord cells : lines) {
        Row row = new Row(cells);
        take.apply(row)
            .ifPresent(found -> faults.add("%s:%d: %s".formatted(file, row.line(), found)));
      }
    } catch (IOException e) {
      throw unusable("cannot read %s: %s".formatted(file, e), columns);
    }
    if (!faults.isEmpty()) {
      throw unusable(String.join("\n", faults), columns);
    }
  }

  static CommandFailed unusable(String found, List<String> columns) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        found,
        "give a UTF-8 file with the tab-separated columns %s, and the articles that it was made of"
            .formatted(String.join(", ", columns)));
  }
}
