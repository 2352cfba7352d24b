package org.isnad.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.TimeWord.Role;

/** Reads «اليوم», «مساء أمس (الأربعاء)», «أول من أمس», «بعد غد», «اليوم نفسه», «اليوم التالي». */
final class RelativeDayReader implements TimeReader {
  private static final String RULE = "time-relative-day";

  /** «اليوم من | الشهر»: not «تلقى اتصالا اليوم من نظيره». */
  private static final String[] PERIODS = {
    "العام", "عام", "الشهر", "شهر", "السنه", "سنه", "الاسبوع", "كل", "تاريخ", "رمضان", "القرن"
  };

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    Optional<Reading> same = sameDay(text, DayOpening.end(text, from));
    if (same.isPresent()) {
      return same;
    }
    int at = text.has(from, Role.RELATIVE_DAY) ? from : DayOpening.end(text, from);
    return text.word(at, Role.RELATIVE_DAY)
        .filter(word -> !isSomeDay(text, at, at + word.length()))
        .map(word -> relative(text, word.value(), at + word.length()));
  }

  /** «اليوم الوطني», «اليوم الأول», «في اليوم الذي», «ذلك اليوم» are not today. */
  private static boolean isSomeDay(TimeText text, int at, int end) {
    if (!text.is(at, "اليوم") || end != at + 1) {
      return false;
    }
    return text.is(at - 1, "ذلك", "نفس", "هذا", "في", "كل")
        || text.ordinal(end).isPresent()
        || isDescribed(text, end);
  }

  /** Whether an adjective or a relative clause starts at a token. */
  private static boolean isDescribed(TimeText text, int at) {
    if (at >= text.size() || text.has(at, Role.WEEKDAY)) {
      return false;
    }
    return List.of("DTJJ", "ADJ_NUM", "DTJJR", "WP").contains(text.tag(at))
        || text.is(at, "الذي", "التالي", "الواحد", "الاخير")
        || text.is(at, "من") && text.is(at + 1, PERIODS);
  }

  private static Optional<Reading> sameDay(TimeText text, int at) {
    Optional<TimeWord> same = text.word(at, Role.SAME_DAY);
    if (same.isEmpty() || !(text.last() instanceof When.Day day)) {
      return Optional.empty();
    }
    When when = new When.Day(day.date().plusDays(same.get().value()));
    return Optional.of(new Reading(when, at + same.get().length(), "time-same-day"));
  }

  private static Reading relative(TimeText text, int days, int end) {
    int name = text.skip(text.skip(end, "(", "،", ","), Role.DAY_WORD);
    boolean near = !text.is(end, "،", ",") || text.is(name + 1, "،", ",");
    Optional<DayOfWeek> weekday = near ? WeekdayReader.weekday(text, name) : Optional.empty();
    if (weekday.isEmpty()) {
      return counted(text, days, end);
    }
    return new DateReader()
        .read(text, name + 1)
        .filter(date -> date.when() instanceof When.Day)
        .map(date -> date.until(DayOpening.closed(text, end, date.end())))
        .orElseGet(() -> named(text, days, weekday.get(), DayOpening.closed(text, end, name + 1)));
  }

  private static Reading counted(TimeText text, int days, int end) {
    return text.published()
        .day()
        .map(today -> new Reading(new When.Day(today.plusDays(days)), end, RULE))
        .orElse(new Reading(new When.Unstated(), end, RULE));
  }

  /** The weekday decides: papers are often dated a day or two after they were written. */
  private static Reading named(TimeText text, int days, DayOfWeek weekday, int end) {
    if (text.published().day().isEmpty()) {
      return counted(text, days, end);
    }
    LocalDate counted = text.published().day().get().plusDays(days);
    LocalDate named = new Anchor(counted.minusDays(2)).weekday(weekday, Leaning.FUTURE);
    boolean plausible = !named.isAfter(counted.plusDays(1));
    return new Reading(new When.Day(plausible ? named : counted), end, RULE);
  }
}
