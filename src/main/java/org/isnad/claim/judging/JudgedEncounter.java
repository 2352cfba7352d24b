package org.isnad.claim.judging;

import java.util.List;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * What a reader found of an encounter that the program once read in an article.
 *
 * @param kind the word for its kind: {@code meeting}
 * @param sentence the sentence that it was read from, as offsets in UTF-16 units
 * @param participants their names as they stood in the text
 * @param right whether the article really tells it and it is one of politics
 */
public record JudgedEncounter(
    String article, String kind, Span sentence, List<String> participants, boolean right)
    implements Judged {
  public JudgedEncounter {
    participants = List.copyOf(participants);
  }

  /** Whether an encounter that is read now is the one that was judged. */
  public boolean isOf(Claim.Encounter encounter, ArticleClaims claims) {
    return claims.article().id().equals(article)
        && encounter.kind().word().equals(kind)
        && encounter.evidence().stream().anyMatch(evidence -> sentence.overlaps(evidence.span()))
        && sharesParticipant(encounter, claims);
  }

  private boolean sharesParticipant(Claim.Encounter encounter, ArticleClaims claims) {
    List<String> known = participants.stream().map(MatchingForm::of).toList();
    List<String> now =
        encounter.participants().stream()
            .flatMap(id -> claims.actor(id).names().stream())
            .map(MatchingForm::of)
            .toList();
    return known.isEmpty() ? now.isEmpty() : now.stream().anyMatch(known::contains);
  }
}
