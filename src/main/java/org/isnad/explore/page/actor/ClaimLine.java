package org.isnad.explore.page.actor;

import java.util.List;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ClaimEntry;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Terms;
import org.isnad.explore.page.EvidenceAnswer;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.Shown;
import org.isnad.store.Row;

/**
 * A claim with its first words.
 *
 * @param words without the names in them; empty if the store has none
 */
public record ClaimLine(
    String id,
    Shown.Event event,
    String status,
    Shown.Article article,
    List<EvidenceAnswer.Source> sources,
    List<EvidenceAnswer.Words> words) {
  public ClaimLine {
    sources = List.copyOf(sources);
    words = List.copyOf(words);
  }

  /**
   * Some claims out of many.
   *
   * @param total how many there are, of which {@code claims} begin at {@code offset}
   */
  public record Part(int total, int offset, List<ClaimLine> claims) {}

  static ClaimLine of(
      Chronicle chronicle, Questions questions, EventEntry event, ClaimEntry claim) {
    Shown shown = new Shown(chronicle);
    return new ClaimLine(
        claim.id(),
        shown.event(event),
        claim.status(),
        shown.article(claim.article()),
        claim.sources().stream()
            .map(id -> new EvidenceAnswer.Source(id, chronicle.sources().getOrDefault(id, id)))
            .toList(),
        questions.about("page/words-of-claim", claim.id()).stream()
            .limit(2)
            .map(ClaimLine::words)
            .distinct()
            .toList());
  }

  private static EvidenceAnswer.Words words(Row row) {
    return new EvidenceAnswer.Words(
        Terms.number(row.text("start")),
        Terms.number(row.text("end")),
        row.text("exact"),
        row.text("rule"),
        List.of());
  }
}
