package org.isnad.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows a month and tells its year: «2018», «من عام 2014», «من العام الماضي», «المقبل».
 *
 * @param year 0 if none is told
 * @param leaning open if no qualifier stands there
 */
record MonthTail(int year, Leaning leaning, int end) {
  private static final int FIRST_GREGORIAN = 1600;

  static MonthTail at(TimeText text, MonthName month) {
    int from = month.end();
    return numbered(text, month, from)
        .or(() -> relative(text, from))
        .or(() -> text.qualifier(from).map(leaning -> new MonthTail(0, leaning, from + 1)))
        .orElse(new MonthTail(0, Leaning.OPEN, from));
  }

  boolean isTold() {
    return year != 0 || leaning != Leaning.OPEN;
  }

  private static Optional<MonthTail> numbered(TimeText text, MonthName month, int from) {
    int comma = text.fourDigits(from + 1) > 0 ? text.skip(from, "،", ",", "(", "-", "/") : from;
    int at = text.skip(text.skip(comma, "من", "ل"), "عام", "العام", "سنه", "السنه");
    int year = text.fourDigits(at);
    if (year == 0 || (year >= FIRST_GREGORIAN) == month.hijri()) {
      return Optional.empty();
    }
    int end = text.skip(at + 1, "ه", "م", "هجري", "هجريه", "ميلادي", "ميلاديه");
    return Optional.of(new MonthTail(year, Leaning.OPEN, DayOpening.closed(text, from, end)));
  }

  private static Optional<MonthTail> relative(TimeText text, int from) {
    int article = text.skip(text.skip(from, "من", "ل"), "هذا", "هذه", "نفس");
    if (!text.is(article, "العام", "السنه")) {
      return Optional.empty();
    }
    if (text.is(article + 1, "نفس", "ذات") && text.is(article + 2, "ه", "ها")
        || text.is(article - 1, "نفس")) {
      int end = text.is(article - 1, "نفس") ? article + 1 : article + 3;
      return text.last().latest().map(last -> new MonthTail(last.getYear(), Leaning.OPEN, end));
    }
    Optional<Leaning> qualifier = text.qualifier(article + 1);
    boolean current = text.is(article - 1, "هذا", "هذه");
    if (qualifier.isEmpty() && !current) {
      return Optional.empty();
    }
    int end = qualifier.isPresent() ? article + 2 : article + 1;
    int years = WeekReader.weeks(qualifier.orElse(Leaning.CURRENT));
    return text.published()
        .day()
        .map(LocalDate::getYear)
        .map(y -> new MonthTail(y + years, Leaning.OPEN, end));
  }

  /** The year and the way that the sentence leans, if the tail tells nothing. */
  Leaning leaning(TimeText text, int at) {
    return leaning != Leaning.OPEN ? leaning : ClauseTense.at(text, at);
  }
}
