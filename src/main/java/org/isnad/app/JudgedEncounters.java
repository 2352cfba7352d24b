package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.isnad.claim.judging.JudgedEncounter;

/** Encounters that a reader judged, as {@link JudgedTable}; participants with « · » between. */
final class JudgedEncounters {
  private static final List<String> COLUMNS =
      List.of("article", "kind", "start", "end", "participants", "verdict");

  private JudgedEncounters() {}

  /**
   * Those of a file.
   *
   * @throws CommandFailed with every fault, each with its line
   */
  static List<JudgedEncounter> read(Path file) {
    return JudgedTable.read(file, COLUMNS, List.of(), JudgedEncounters::of);
  }

  private static JudgedEncounter of(CSVRecord row) {
    String participants = row.get("participants");
    return new JudgedEncounter(
        row.get("article"),
        row.get("kind"),
        JudgedTable.sentence(row),
        participants.isEmpty() ? List.of() : List.of(participants.split(" · ", -1)),
        JudgedTable.isRight(row));
  }
}
