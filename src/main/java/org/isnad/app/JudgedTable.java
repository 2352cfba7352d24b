package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.text.Span;

/**
 * A tab-separated file of what the program read and a reader judged: {@code article}, {@code start}
 * and {@code end} of the sentence as offsets in UTF-16 units, {@code verdict}, and what tells one
 * from another.
 */
final class JudgedTable {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(false)
          .get();

  private JudgedTable() {}

  /**
   * What the rows tell.
   *
   * @param columns those that there must be
   * @param numbers those of them that are empty or numbers
   * @throws CommandFailed with every fault, each with its line
   */
  static <T> List<T> read(
      Path file, List<String> columns, List<String> numbers, Function<CSVRecord, T> judged) {
    try (CSVParser rows = CSVParser.parse(Files.readString(file), FORMAT)) {
      if (!rows.getHeaderNames().containsAll(columns)) {
        throw unusable("%s:1: columns %s".formatted(file, rows.getHeaderNames()), columns);
      }
      List<String> faults = new ArrayList<>();
      List<T> all = new ArrayList<>();
      for (CSVRecord row : rows) {
        String where = "%s:%d: ".formatted(file, row.getRecordNumber() + 1);
        fault(row, numbers)
            .ifPresentOrElse(fault -> faults.add(where + fault), () -> all.add(judged.apply(row)));
      }
      if (!faults.isEmpty()) {
        throw unusable(String.join("\n", faults), columns);
      }
      return all;
    } catch (IOException e) {
      throw unusable("cannot read " + e.getMessage(), columns);
    }
  }

  private static Optional<String> fault(CSVRecord row, List<String> numbers) {
    if (!row.isConsistent()) {
      return Optional.of("%d cells".formatted(row.size()));
    }
    String verdict = row.get("verdict");
    if (!verdict.equals("right") && !verdict.equals("wrong")) {
      return Optional.of("verdict \"%s\"".formatted(verdict));
    }
    for (String number : numbers) {
      if (!row.get(number).matches("\\d{0,18}")) {
        return Optional.of("%s \"%s\"".formatted(number, row.get(number)));
      }
    }
    boolean offsets =
        Stream.of("start", "end").map(row::get).allMatch(cell -> cell.matches("\\d{1,9}"));
    return offsets && Integer.parseInt(row.get("start")) < Integer.parseInt(row.get("end"))
        ? Optional.empty()
        : Optional.of("sentence %s to %s".formatted(row.get("start"), row.get("end")));
  }

  static Span sentence(CSVRecord row) {
    return new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
  }

  static boolean isRight(CSVRecord row) {
    return row.get("verdict").equals("right");
  }

  private static CommandFailed unusable(String found, List<String> columns) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        found,
        "give a UTF-8 file with the tab-separated columns %s; start and end are offsets, the verdict is right or wrong"
            .formatted(String.join(", ", columns)));
  }
}
