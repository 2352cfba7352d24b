package org.isnad.claim.casualty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.isnad.claim.Claim.Casualty.Harm;
import org.jspecify.annotations.Nullable;

/**
 * A way in which Arabic news tells how many were harmed, with sentences that prove it.
 *
 * @param name stable, for it ends up in the graph
 * @param harm what the pattern's own words say; null if its harm word or figure says it
 * @param dismisses whether what it finds is no harm, so that no later rule takes it for harm
 * @param isPart whether it finds some of those whom a figure before counts, at a place of their own
 */
record CasualtyRule(
    String name,
    String why,
    Pattern pattern,
    @Nullable Harm harm,
    boolean dismisses,
    boolean isPart,
    List<Finds> finds,
    List<Ignores> ignores) {
  /** A sentence and a figure that the rule finds in it; {@code max} is null if open. */
  record Finds(
      String text,
      String harm,
      long min,
      @JsonProperty(required = false) @Nullable Long max,
      @JsonProperty(required = false) @Nullable String victims) {}

  /** A sentence in which no figure of harm is found at all. */
  record Ignores(String text, String because) {}
}
