package org.isnad.link.wikidata;

import java.util.List;
import java.util.Locale;

/** Proposals as tab-separated rows, a header first; what strangers wrote breaks no cell. */
public final class ProposalTable {
  /** What the cells of a row mean. */
  public static final List<String> COLUMNS =
      List.of("name", "kind", "qid", "score", "verdict", "evidence", "source", "query", "date");

  private ProposalTable() {}

  /** The whole table, with a line feed after each row. */
  public static String of(List<Proposal> proposals) {
    StringBuilder table = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    proposals.forEach(proposal -> table.append(String.join("\t", row(proposal))).append('\n'));
    return table.toString();
  }

  private static List<String> row(Proposal proposal) {
    return List.of(
        cell(proposal.about().name()),
        proposal.about().kind().word(),
        proposal.qid(),
        String.format(Locale.ROOT, "%.2f", proposal.score()),
        proposal.sure() ? "sure" : "check",
        evidence(proposal),
        cell(proposal.origin().source()),
        cell(proposal.origin().query()),
        proposal.origin().date().toString());
  }

  /** The evidence in one cell. */
  public static String evidence(Proposal proposal) {
    return cell(String.join("; ", proposal.evidence()));
  }

  private static String cell(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
