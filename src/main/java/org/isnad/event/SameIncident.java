package org.isnad.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.claim.Claim.Casualty.Report;
import org.isnad.event.Account.OfHarm;

/**
 * Two figures belong to one incident if place and time are the same. The figures themselves are
 * never compared: that they differ is what a reader wants to see.
 */
final class SameIncident implements SameEvent<OfHarm> {
  /** An undated figure is news of the days before. */
  private static final int NEWS_DAYS = 7;

  @Override
  public Set<String> blocks(OfHarm account) {
    Set<String> blocks = new TreeSet<>();
    if (account.place() instanceof Whereabouts.At at) {
      blocks.add(at.key());
      at.names().forEach(name -> blocks.add("~" + name));
    }
    account.evidence().forEach(passage -> blocks.add("\"" + passage));
    return blocks;
  }

  @Override
  public Window window(OfHarm account) {
    if (account.days() instanceof Days.Between days) {
      return days.isLong()
          ? new Window(days.first(NEWS_DAYS), days.last(NEWS_DAYS))
          : new Window(days.first(0), days.last(0));
    }
    // Without any day, only figures of the same article can be near.
    return account
        .published()
        .day()
        .map(day -> new Window(day.toEpochDay() - NEWS_DAYS, day.toEpochDay()))
        .orElse(new Window(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Override
  public int score(OfHarm one, OfHarm other) {
    if ((one.status() == Report.EXPECTED) != (other.status() == Report.EXPECTED)) {
      return 0;
    }
    boolean onePassage = !Collections.disjoint(one.evidence(), other.evidence());
    int place = agreementOfPlace(one.place(), other.place(), onePassage);
    return place == 0 ? 0 : place * agreementInTime(one, other) / 1000;
  }

  /** A country holds many incidents, so only the same place will do. */
  private static int agreementOfPlace(Whereabouts one, Whereabouts other, boolean onePassage) {
    if (one instanceof Whereabouts.At here && other instanceof Whereabouts.At there) {
      return here.same(there) ? 1000 : 0;
    }
    return onePassage ? 800 : 0;
  }

  private static int agreementInTime(OfHarm one, OfHarm other) {
    boolean oneArticle = one.article().equals(other.article());
    boolean here = one.days() instanceof Days.Between;
    boolean there = other.days() instanceof Days.Between;
    if (one.days() instanceof Days.Between a && other.days() instanceof Days.Between b) {
      return agreement(a, b);
    }
    if (!here && !there) {
      return oneArticle ? 900 : agreementOfPublication(one, other);
    }
    Days.Between dated = (Days.Between) (here ? one.days() : other.days());
    if (dated.isLong()) {
      return 0;
    }
    OfHarm undated = here ? other : one;
    return oneArticle ? 700 : agreement(dated, undated);
  }

  /** A running total has one start and a growing end; a single day of it is another incident. */
  private static int agreement(Days.Between one, Days.Between other) {
    if (one.isLong() != other.isLong()) {
      return 0;
    }
    if (one.isLong()) {
      return Math.abs(one.first(0) - other.first(0)) <= 7 ? 800 : 0;
    }
    return one.equals(other) ? 1000 : one.overlaps(other) ? 800 : 0;
  }

  private static int agreement(Days.Between dated, OfHarm undated) {
    return undated
        .published()
        .day()
        .filter(day -> dated.overlaps(new Days.Between(day.minusDays(NEWS_DAYS), day)))
        .map(day -> 700)
        .orElse(0);
  }

  private static int agreementOfPublication(OfHarm one, OfHarm other) {
    if (one.published().day().isEmpty() || other.published().day().isEmpty()) {
      return 0;
    }
    long apart =
        Math.abs(
            one.published().day().get().toEpochDay() - other.published().day().get().toEpochDay());
    return apart > 3 ? 0 : 700 - 100 * (int) apart;
  }

  @Override
  public boolean compatible(OfHarm one, OfHarm other) {
    if (one.place() instanceof Whereabouts.At here
        && other.place() instanceof Whereabouts.At there
        && !here.same(there)) {
      return false;
    }
    return agreementInTime(one, other) > 0;
  }

  @Override
  public Object traits(OfHarm account) {
    return List.of(account.article(), account.place(), account.days());
  }
}
