package org.isnad.explore.page.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.explore.page.EvidenceAnswer.Claim;

/** How an event was told in the course of time. */
public final class History {
  private History() {}

  /**
   * What was said on one day with one status.
   *
   * @param published the day of the articles; empty if they have none
   * @param claims ids
   */
  public record Step(String published, String status, List<String> claims) {
    public Step {
      claims = List.copyOf(claims);
    }
  }

  /** The oldest day first; what has no day comes last. */
  static List<Step> of(List<Claim> claims) {
    Map<String, Map<String, List<String>>> days = new TreeMap<>();
    for (Claim claim : claims) {
      days.computeIfAbsent(claim.article().published(), k -> new LinkedHashMap<>())
          .computeIfAbsent(claim.status(), k -> new ArrayList<>())
          .add(claim.id());
    }
    List<Step> steps = new ArrayList<>();
    days.forEach(
        (day, statuses) ->
            statuses.forEach((status, ids) -> steps.add(new Step(day, status, ids))));
    List<Step> undated = steps.stream().filter(step -> step.published().isEmpty()).toList();
    steps.removeAll(undated);
    steps.addAll(undated);
    return steps;
  }
}
