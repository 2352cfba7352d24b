package org.isnad.mention;

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
    int name = text.skip(text.skip(from, "من", "ل"), "هذا", "هذه", "نفس");
    if (!text.is(name, "العام", "السنه")) {
      return Optional.empty();
    }
    if (text.is(name - 1, "نفس")) {
      return ofLastTime(text, name + 1);
    }
    if (text.is(name + 1, "نفس", "ذات") && text.is(name + 2, "ه", "ها")) {
      return ofLastTime(text, name + 3);
    }
    Optional<Leaning> qualifier = text.qualifier(name + 1);
    if (qualifier.isEmpty() && !text.is(name - 1, "هذا", "هذه")) {
      return Optional.empty();
    }
    int end = qualifier.isPresent() ? name + 2 : name + 1;
    int years = WeekReader.weeks(qualifier.orElse(Leaning.CURRENT));
    return text.published()
        .day()
        .map(today -> new MonthTail(today.getYear() + years, Leaning.OPEN, end));
  }

  private static Optional<MonthTail> ofLastTime(TimeText text, int end) {
    return text.last().latest().map(day -> new MonthTail(day.getYear(), Leaning.OPEN, end));
  }

  /** What the tail says, or else the clause around a token; what was «منذ» is over. */
  Leaning leaning(TimeText text, int at) {
    if (leaning == Leaning.OPEN && text.is(at - 1, "منذ")) {
      return Leaning.LAST;
    }
    return leaning != Leaning.OPEN ? leaning : ClauseTense.at(text, at);
  }
}
