package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.link.correction.Correction;
import org.isnad.link.correction.CorrectionsFile;
import org.isnad.link.correction.Decision;
import org.isnad.link.correction.Target;
import org.isnad.link.wikidata.Proposal;
import org.isnad.link.wikidata.ProposalTable;
import org.isnad.link.wikidata.Unlinked;

/**
 * Adds what is sure of proposals to the corrections; what is decided there already stays as it is.
 */
final class CertainProposals {
  private static final String WHO = "isnad link online";

  private final CorrectionsFile file;

  CertainProposals(CorrectionsFile file) {
    this.file = file;
  }

  /** How many decisions were added. */
  int add(List<Proposal> proposals) throws IOException {
    Set<String> decided = new HashSet<>();
    if (Files.exists(file.path())) {
      decided.addAll(
          file.read().all().stream()
              .map(correction -> correction.target().key())
              .collect(Collectors.toSet()));
    }
    List<Correction> added =
        proposals.stream()
            .filter(Proposal::sure)
            .map(CertainProposals::correction)
            .filter(correction -> decided.add(correction.target().key()))
            .toList();
    if (!added.isEmpty()) {
      file.add(added);
    }
    return added.size();
  }

  private static Correction correction(Proposal proposal) {
    boolean place = proposal.about().kind() == Unlinked.Kind.PLACE;
    String why =
        "%s; %s at %s"
            .formatted(
                ProposalTable.evidence(proposal),
                proposal.origin().query(),
                proposal.origin().source());
    return new Correction(
        Target.of(
            place ? Target.Kind.PLACE : Target.Kind.ACTOR, oneLine(proposal.about().name()), ""),
        Decision.SET,
        proposal.qid(),
        WHO,
        proposal.origin().date(),
        oneLine(why));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
