package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    return JudgedTable.read(file, COLUMNS, row -> Optional.empty(), JudgedEncounters::of);
  }

  private static JudgedEncounter of(SpanTable.Row row) {
    String participants = row.get("participants");
    return new JudgedEncounter(
        row.get("article"),
        row.get("kind"),
        row.span(),
        participants.isEmpty() ? List.of() : List.of(participants.split(" · ", -1)),
        JudgedTable.isRight(row));
  }
}
