package org.isnad.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads «الخريف المقبل», «هذا الصيف», «صيف 2014», «خريف العام الماضي» as the three months of the
 * season. Not «الربيع العربي», nor the months «ربيع الأول» and «ربيع الآخر».
 */
final class SeasonReader implements TimeReader {
  private static final String RULE = "time-season";
  private static final int MONTHS = 3;

  /** The month each begins with. */
  private static final Map<String, Integer> FIRST =
      Map.of("ربيع", 3, "صيف", 6, "خريف", 9, "شتاء", 12);

  private final YearReader years = new YearReader();

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    int at = text.skip(from, "هذا");
    Integer first = first(text, at);
    if (first == null) {
      return Optional.empty();
    }
    Optional<Leaning> qualifier = text.qualifier(at + 1);
    if (qualifier.isPresent() || at > from) {
      int end = qualifier.isPresent() ? at + 2 : at + 1;
      return Optional.of(
          text.published()
              .day()
              .map(today -> near(today, first, qualifier.orElse(Leaning.CURRENT)))
              .map(month -> season(month, end))
              .orElse(new Reading(new When.Unstated(), end, RULE)));
    }
    int year = text.fourDigits(at + 1);
    if (year > 0) {
      return Optional.of(season(YearMonth.of(year, first), at + 2));
    }
    int of = text.skip(at + 1, "من");
    return text.is(of, "عام", "العام", "هذا")
        ? years
            .read(text, of)
            .filter(read -> read.when() instanceof When.InYear)
            .map(read -> ofYear((When.InYear) read.when(), first, read.end()))
        : Optional.empty();
  }

  private static @Nullable Integer first(TimeText text, int at) {
    for (Map.Entry<String, Integer> season : FIRST.entrySet()) {
      if (text.is(at, season.getKey(), "ال" + season.getKey())) {
        return season.getValue();
      }
    }
    return null;
  }

  private static Reading ofYear(When.InYear year, int first, int end) {
    return season(year.year().atMonth(first), end);
  }

  /** The first month of the season of this year, the one to come or the one that is over. */
  private static YearMonth near(LocalDate today, int first, Leaning leaning) {
    YearMonth now = YearMonth.from(today);
    YearMonth begins = now.withMonth(first);
    if (leaning == Leaning.NEXT && !begins.isAfter(now)) {
      return begins.plusYears(1);
    }
    if (leaning == Leaning.LAST && !begins.plusMonths(MONTHS - 1).isBefore(now)) {
      return begins.minusYears(1);
    }
    return begins;
  }

  private static Reading season(YearMonth first, int end) {
    When when =
        new When.Interval(new When.Month(first), new When.Month(first.plusMonths(MONTHS - 1)));
    return new Reading(when, end, RULE);
  }
}
