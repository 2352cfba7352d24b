package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.claim.judging.JudgedEncounter;
import org.isnad.text.Span;

/**
 * A tab-separated file of encounters that a reader judged: {@code article}, {@code kind}, {@code
 * start} and {@code end} of the sentence, {@code participants} with « · » between, {@code verdict}.
 */
final class JudgedEncounters {
  private static final List<String> COLUMNS =
      List.of("article", "kind", "start", "end", "participants", "verdict");

  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(false)
          .get();

  private JudgedEncounters() {}

  /**
   * The judged encounters by article.
   *
   * @throws CommandFailed with every fault, each with its line
   */
  static Map<String, List<JudgedEncounter>> read(Path file) {
    try (CSVParser rows = CSVParser.parse(Files.readString(file), FORMAT)) {
      if (!rows.getHeaderNames().containsAll(COLUMNS)) {
        throw unusable("%s:1: columns %s".formatted(file, rows.getHeaderNames()));
      }
      List<String> faults = new ArrayList<>();
      List<JudgedEncounter> judged = new ArrayList<>();
      for (CSVRecord row : rows) {
        String where = "%s:%d: ".formatted(file, row.getRecordNumber() + 1);
        fault(row).ifPresentOrElse(fault -> faults.add(where + fault), () -> judged.add(of(row)));
      }
      if (!faults.isEmpty()) {
        throw unusable(String.join("\n", faults));
      }
      return judged.stream().collect(Collectors.groupingBy(JudgedEncounter::article));
    } catch (IOException e) {
      throw unusable("cannot read " + e.getMessage());
    }
  }

  private static Optional<String> fault(CSVRecord row) {
    if (!row.isConsistent()) {
      return Optional.of("%d cells".formatted(row.size()));
    }
    String verdict = row.get("verdict");
    if (!verdict.equals("right") && !verdict.equals("wrong")) {
      return Optional.of("verdict \"%s\"".formatted(verdict));
    }
    boolean offsets =
        Stream.of("start", "end").map(row::get).allMatch(cell -> cell.matches("\\d{1,9}"));
    return offsets && Integer.parseInt(row.get("start")) < Integer.parseInt(row.get("end"))
        ? Optional.empty()
        : Optional.of("sentence %s to %s".formatted(row.get("start"), row.get("end")));
  }

  private static JudgedEncounter of(CSVRecord row) {
    String participants = row.get("participants");
    return new JudgedEncounter(
        row.get("article"),
        row.get("kind"),
        new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
        participants.isEmpty() ? List.of() : List.of(participants.split(" · ", -1)),
        row.get("verdict").equals("right"));
  }

  private static CommandFailed unusable(String found) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        found,
        "give a UTF-8 file with the tab-separated columns %s; start and end are offsets, the verdict is right or wrong"
            .formatted(String.join(", ", COLUMNS)));
  }
}
