package org.isnad.mention;

import java.time.YearMonth;
import java.util.Optional;
import org.isnad.mention.TimeWord.Role;

/** Reads «الشهر الماضي», «نهاية هذا الشهر», «مطلع الشهر»; months by name are dates. */
final class MonthReader implements TimeReader {
  private static final String RULE = "time-month";

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    int at = text.skip(text.skip(from, Role.PART_OF_PERIOD), "هذا");
    Optional<Leaning> qualifier = text.qualifier(at + 1);
    if (!text.is(at, "الشهر") || (qualifier.isEmpty() && at == from)) {
      return Optional.empty();
    }
    int end = qualifier.isPresent() ? at + 2 : at + 1;
    int months = WeekReader.weeks(qualifier.orElse(Leaning.CURRENT));
    return Optional.of(
        text.published()
            .day()
            .map(today -> new When.Month(YearMonth.from(today).plusMonths(months)))
            .map(when -> new Reading(when, end, RULE))
            .orElse(new Reading(new When.Unstated(), end, RULE)));
  }
}
