package org.isnad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.article.Published;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.event.Account.OfEncounter;

/**
 * Two articles tell one encounter if kind, parties, place and time agree well enough together. In
 * doubt they do not: two events can be joined by a reader, a wrong one is believed.
 */
final class SameEncounter implements SameEvent<OfEncounter> {
  /** Below this, agreement may be chance: say, two common parties, no place, a week apart. */
  private static final int ENOUGH = 350;

  /** How many parties of a large conference are looked at to find other accounts of it. */
  private static final int PARTIES_COMPARED = 40;

  /** How long before or after an encounter an article without its date still speaks of it. */
  private static final int NEWS_DAYS = 14;

  @Override
  public Set<String> blocks(OfEncounter account) {
    List<Party> parties = account.parties().stream().limit(PARTIES_COMPARED).toList();
    Set<String> blocks = new TreeSet<>();
    for (int i = 0; i < parties.size(); i++) {
      String block = account.kind() + "|" + parties.get(i).key();
      if (account.kind() == Kind.VISIT) {
        blocks.add(block);
        continue;
      }
      placeAndDay(account).ifPresent(there -> blocks.add(block + there));
      for (int j = i + 1; j < parties.size(); j++) {
        blocks.add(block + "|" + parties.get(j).key());
      }
    }
    return blocks;
  }

  private static Optional<String> placeAndDay(OfEncounter account) {
    return account.place() instanceof Whereabouts.At at
            && account.days() instanceof Days.Between days
            && days.isOneDay()
        ? Optional.of("@" + at.key() + "@" + days.first())
        : Optional.empty();
  }

  @Override
  public Window window(OfEncounter account) {
    if (account.days() instanceof Days.Between days) {
      return new Window(days.first(1), days.last(1));
    }
    return account
        .published()
        .day()
        .map(day -> new Window(day.toEpochDay() - 14, day.toEpochDay() + 14))
        .orElse(Window.never());
  }

  @Override
  public int score(OfEncounter one, OfEncounter other) {
    if (one.kind() != other.kind() || one.article().equals(other.article())) {
      return 0;
    }
    long place = one.place().agreement(other.place());
    if (place == 0) {
      return 0;
    }
    long time = agreementInTime(one, other);
    if (time == 0) {
      return 0;
    }
    long parties = agreementOfParties(one, other, place == 1000);
    int score = (int) (parties * place * time / 1_000_000);
    return score < ENOUGH ? 0 : score;
  }

  @Override
  public boolean compatible(OfEncounter one, OfEncounter other) {
    if (one.place().agreement(other.place()) == 0) {
      return false;
    }
    boolean dated = one.days() instanceof Days.Between || other.days() instanceof Days.Between;
    return dated
        ? near(one.days(), other) && near(other.days(), one)
        : apart(one.published(), other.published()) <= NEWS_DAYS;
  }

  /** Whether the account may tell what happened on these days. */
  private static boolean near(Days days, OfEncounter account) {
    if (!(days instanceof Days.Between dated)) {
      return true;
    }
    if (account.days() instanceof Days.Between own) {
      return dated.gapTo(own) <= 1;
    }
    return account
        .published()
        .day()
        .map(day -> dated.gapTo(new Days.Between(day, day)) <= NEWS_DAYS)
        .orElse(false);
  }

  private static long apart(Published one, Published other) {
    return one.day()
        .flatMap(a -> other.day().map(b -> Math.abs(a.toEpochDay() - b.toEpochDay())))
        .orElse(0L);
  }

  @Override
  public Object traits(OfEncounter account) {
    return account.days() instanceof Days.Between
        ? List.of(account.place(), account.days())
        : List.of(account.place(), account.published());
  }

  private static int agreementOfParties(OfEncounter one, OfEncounter other, boolean samePlace) {
    Set<Party> shared = new HashSet<>(one.parties());
    shared.retainAll(other.parties());
    boolean allOfSmaller = shared.size() == Math.min(one.parties().size(), other.parties().size());
    long named = shared.stream().filter(Party::named).count();
    long atTheTable =
        shared.stream()
            .filter(Party::named)
            .filter(party -> !mediates(party, one) || !mediates(party, other))
            .count();
    boolean bothDated = one.days() instanceof Days.Between && other.days() instanceof Days.Between;
    if (one.kind() == Kind.VISIT) {
      boolean bothPlaced =
          one.place() instanceof Whereabouts.At && other.place() instanceof Whereabouts.At;
      return allOfSmaller && bothPlaced && (named > 0 || (samePlace && bothDated))
          ? (named > 0 ? 900 : 600)
          : 0;
    }
    if (atTheTable >= 2 || (named >= 2 && atTheTable >= 1 && allOfSmaller)) {
      return allOfSmaller ? 1000 : 800;
    }
    boolean pinned = samePlace && (bothDated || (named > 0 && shared.size() >= 2));
    return allOfSmaller && !shared.isEmpty() && pinned && (named > 0 || shared.size() >= 2)
        ? 600
        : 0;
  }

  private static boolean mediates(Party party, OfEncounter account) {
    return account.mediators().contains(party) && !account.participants().contains(party);
  }

  private static int agreementInTime(OfEncounter one, OfEncounter other) {
    List<OfEncounter> undated = new ArrayList<>();
    List<Days.Between> dated = new ArrayList<>();
    for (OfEncounter account : List.of(one, other)) {
      if (account.days() instanceof Days.Between days) {
        dated.add(days);
      } else {
        undated.add(account);
      }
    }
    return switch (dated.size()) {
      case 2 -> agreement(dated.get(0), dated.get(1));
      case 1 -> agreement(dated.get(0), undated.get(0));
      default -> agreementOfPublication(one, other);
    };
  }

  private static int agreement(Days.Between one, Days.Between other) {
    if (one.isLong() || other.isLong()) {
      return one.equals(other) ? 900 : one.overlaps(other) ? 450 : 0;
    }
    if (!one.overlaps(other)) {
      // Papers differ by a day about talks that go on into the night.
      return one.gapTo(other) <= 1 ? 600 : 0;
    }
    return one.equals(other) ? 1000 : 900;
  }

  private static int agreement(Days.Between dated, OfEncounter undated) {
    Published published = undated.published();
    if (dated.isLong() || published.day().isEmpty()) {
      return 0;
    }
    LocalDate day = published.day().get();
    Days.Between news =
        switch (undated.status()) {
          case HELD -> new Days.Between(day.minusDays(7), day.plusDays(1));
          case PLANNED, PROPOSED -> new Days.Between(day.minusDays(1), day.plusDays(14));
          case CANCELLED, DENIED -> new Days.Between(day.minusDays(14), day.plusDays(14));
        };
    if (!dated.overlaps(news)) {
      return 0;
    }
    return dated.gapTo(new Days.Between(day, day)) <= 2 ? 800 : 650;
  }

  /** Neither has a date, so both are news of their week; what was held is not planned later. */
  private static int agreementOfPublication(OfEncounter one, OfEncounter other) {
    if (one.published().day().isEmpty() || other.published().day().isEmpty()) {
      return 0;
    }
    long later =
        other.published().day().get().toEpochDay() - one.published().day().get().toEpochDay();
    if (Math.abs(later) > 7
        || (one.status() == Status.HELD && isAhead(other) && later > 1)
        || (other.status() == Status.HELD && isAhead(one) && later < -1)) {
      return 0;
    }
    return 850 - 50 * (int) Math.abs(later);
  }

  private static boolean isAhead(OfEncounter account) {
    return account.status() == Status.PLANNED || account.status() == Status.PROPOSED;
  }
}
