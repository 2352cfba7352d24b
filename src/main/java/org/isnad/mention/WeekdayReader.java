package org.isnad.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.mention.TimeWord.Role;

/**
 * Reads «الجمعة», «مساء يوم الأربعاء الماضي», «الأحد 12 مايو», «الاثنين من الأسبوع المقبل», «يومي
 * السبت والأحد».
 */
final class WeekdayReader implements TimeReader {
  private static final String RULE = "time-weekday";
  private final TimeReader dates = new DateReader();

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    int name = DayOpening.end(text, from);
    Optional<DayOfWeek> day = weekday(text, name);
    if (day.isEmpty() || isOtherwiseMeant(text, from, name)) {
      return Optional.empty();
    }
    return pair(text, from, name, day.get())
        .or(() -> dated(text, name + 1))
        .or(() -> Optional.of(alone(text, name, day.get())));
  }

  static Optional<DayOfWeek> weekday(TimeText text, int at) {
    return text.word(at, Role.WEEKDAY).map(word -> DayOfWeek.of(word.value()));
  }

  /**
   * «صلاة الجمعة» is no day; «بين الاثنين», «هذين الاثنين», «الجريحين الاثنين» are the two of them.
   */
  private static boolean isOtherwiseMeant(TimeText text, int from, int name) {
    if (from < name) {
      return false;
    }
    boolean two =
        text.is(name, "الاثنين")
            && (text.has(name - 1, Role.BOTH)
                || isDual(text, name - 1)
                || (text.is(name - 1, "بين") && !text.has(name + 2, Role.WEEKDAY)));
    return two || text.has(name - 1, Role.NO_WEEKDAY_AFTER);
  }

  private static boolean isDual(TimeText text, int at) {
    return at >= 0 && text.forms().get(at).matches("ال\\S+ين") && !text.has(at, Role.WEEKDAY);
  }

  /** «يومي السبت والأحد», «ليل السبت الأحد». */
  private static Optional<Reading> pair(TimeText text, int from, int name, DayOfWeek first) {
    boolean two = text.word(name - 1, Role.DAY_WORD).filter(word -> word.value() == 2).isPresent();
    boolean night = from < name && text.is(name - 1, "ليل", "ليله");
    int next = text.skip(name + 1, two ? "و" : "-", "/");
    Optional<DayOfWeek> second = weekday(text, next);
    if (second.isEmpty() || !(two || night)) {
      return Optional.empty();
    }
    int end = text.qualifier(next + 1).isPresent() ? next + 2 : next + 1;
    if (text.published().day().isEmpty()) {
      return Optional.of(new Reading(new When.Unstated(), end, RULE));
    }
    Leaning leaning = text.leaning(next + 1);
    Anchor anchor = new Anchor(text.published().day().get());
    LocalDate last = anchor.weekday(second.get(), leaning);
    LocalDate start = new Anchor(last).weekday(first, Leaning.LAST);
    return Optional.of(
        new Reading(new When.Interval(new When.Day(start), new When.Day(last)), end, RULE));
  }

  /** The date that follows a weekday tells more: «الأحد 12 مايو», «الأحد الموافق 12 مايو». */
  private Optional<Reading> dated(TimeText text, int after) {
    int date = text.skip(text.skip(after, "،", ",", "(", "-"), "الموافق", "المصادف");
    return dates
        .read(text, date)
        .filter(reading -> !reading.rule().equals("time-month"))
        .map(reading -> reading.until(DayOpening.closed(text, date - 1, reading.end())));
  }

  private static Reading alone(TimeText text, int name, DayOfWeek day) {
    int after = name + 1;
    Optional<Leaning> qualifier = text.qualifier(after);
    int end = qualifier.isPresent() ? after + 1 : after;
    if (text.published().day().isEmpty()) {
      return new Reading(new When.Unstated(), end, RULE);
    }
    Anchor anchor = new Anchor(text.published().day().get());
    int week = text.skip(after, "من");
    Optional<Leaning> weekQualifier =
        text.is(week, "الاسبوع") ? text.qualifier(week + 1) : Optional.empty();
    if (weekQualifier.isPresent()) {
      int weeks = WeekReader.weeks(weekQualifier.get());
      return new Reading(new When.Day(anchor.inWeek(day, weeks)), week + 2, RULE);
    }
    Leaning leaning = qualifier.orElseGet(() -> ClauseTense.at(text, name));
    return new Reading(new When.Day(anchor.weekday(day, leaning)), end, RULE);
  }
}
