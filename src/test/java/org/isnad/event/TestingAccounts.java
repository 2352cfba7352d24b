package org.isnad.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.article.Published;
import org.isnad.claim.Claim.Casualty.Report;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.event.Account.OfEncounter;
import org.isnad.event.Account.OfHarm;

/** Accounts in short. */
final class TestingAccounts {
  private TestingAccounts() {}

  /**
   * A meeting of {@code "A B/M"}: A and B through M; a name not in capitals is an unnamed group.
   *
   * @param article id; what follows a {@code #} is of the claim only
   */
  static OfEncounter meeting(
      String article, String published, Status status, String who, String place, String days) {
    return encounter(Kind.MEETING, article, published, status, who, place, days);
  }

  static OfEncounter encounter(
      Kind kind,
      String article,
      String published,
      Status status,
      String who,
      String place,
      String days) {
    String[] roles = (who + "/").split("/", -1);
    return new OfEncounter(
        article + "/" + kind + "/" + who + "/" + days,
        article.replaceAll("#.*", ""),
        kind,
        status,
        parties(roles[0]),
        parties(roles[1]),
        place(place),
        days(days),
        published(published));
  }

  static OfHarm figure(
      String article, String published, String name, String place, String days, String passage) {
    return new OfHarm(
        article + "/" + name,
        article,
        Report.REPORTED,
        Set.of(article + passage),
        place(place),
        days(days),
        published(published));
  }

  private static Set<Party> parties(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(
            name -> Character.isUpperCase(name.charAt(0)) ? Party.named(name) : Party.unnamed(name))
        .collect(Collectors.toSet());
  }

  /** {@code Paris<France} is Paris in France. */
  static Whereabouts place(String place) {
    if (place.isEmpty()) {
      return new Whereabouts.Unstated();
    }
    String[] parts = place.split("<", -1);
    return new Whereabouts.At(
        parts[0], true, Set.of(parts[0]), parts.length > 1 ? Set.of(parts[1]) : Set.of());
  }

  private static Days days(String days) {
    if (days.isEmpty()) {
      return new Days.Unstated();
    }
    String[] ends = days.split("/", -1);
    return new Days.Between(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
  }

  private static Published published(String day) {
    return day.isEmpty() ? Published.unknown() : new Published.On(LocalDate.parse(day));
  }
}
