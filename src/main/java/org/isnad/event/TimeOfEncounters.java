package org.isnad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Published;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.event.Account.OfEncounter;

/** How well two accounts agree in time; the day of publication helps where one gives no date. */
final class TimeOfEncounters {
  private TimeOfEncounters() {}

  /** In thousandths; 0 if the two were not at one time. */
  static int agreement(OfEncounter one, OfEncounter other) {
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
