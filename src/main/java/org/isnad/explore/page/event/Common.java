package org.isnad.explore.page.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.Shown;

/**
 * Why claims are taken to tell one event: what at least two of them name alike.
 *
 * @param dates as told
 */
public record Common(List<Shared> actors, List<SharedPlace> places, List<SharedDate> dates) {
  /** An actor that so many claims name. */
  public record Shared(Shown.Actor actor, int claims) {}

  /** A place that so many claims name. */
  public record SharedPlace(Shown.Place place, int claims) {}

  /** A date that so many claims give. */
  public record SharedDate(String date, int claims) {}

  static Common of(List<Claim> claims) {
    Function<Claim, Stream<Shown.Actor>> actors =
        claim -> Stream.concat(claim.participants().stream(), claim.mediators().stream());
    return new Common(
        shared(claims, actors).entrySet().stream()
            .map(e -> new Shared(e.getKey(), e.getValue()))
            .toList(),
        shared(claims, claim -> Stream.ofNullable(claim.place())).entrySet().stream()
            .map(e -> new SharedPlace(e.getKey(), e.getValue()))
            .toList(),
        shared(claims, claim -> Stream.of(claim.date()).filter(d -> !d.isEmpty()))
            .entrySet()
            .stream()
            .map(e -> new SharedDate(e.getKey(), e.getValue()))
            .toList());
  }

  private static <T> Map<T, Integer> shared(List<Claim> claims, Function<Claim, Stream<T>> naming) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      naming.apply(claim).distinct().forEach(thing -> counts.merge(thing, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < 2);
    return counts;
  }
}
