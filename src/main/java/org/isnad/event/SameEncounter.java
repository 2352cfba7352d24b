package org.isnad.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.article.Published;
import org.isnad.claim.Claim.Encounter.Kind;
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
    long time = TimeOfEncounters.agreement(one, other);
    if (time == 0) {
      return 0;
    }
    long parties = new CommonParties(one, other).agreement(place == 1000);
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
}
