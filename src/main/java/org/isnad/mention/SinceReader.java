package org.isnad.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads «منذ 2011», «منذ 19 يونيو/حزيران الماضي», «منذ مطلع العام» as lasting until publication.
 */
final class SinceReader implements TimeReader {
  private static final String RULE = "time-since";
  private final List<TimeReader> starts;

  SinceReader(List<TimeReader> starts) {
    this.starts = List.copyOf(starts);
  }

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    if (!text.is(from, "منذ")) {
      return Optional.empty();
    }
    return starts.stream()
        .flatMap(reader -> reader.read(text, from + 1).stream())
        .filter(start -> !start.isNothing())
        .reduce((one, other) -> other.end() > one.end() ? other : one)
        .map(start -> since(text, from, start));
  }

  private static Reading since(TimeText text, int from, Reading start) {
    Optional<LocalDate> today = text.published().day();
    Optional<LocalDate> first = start.when().earliest();
    if (today.isEmpty() || first.isEmpty()) {
      return new Reading(new When.Unstated(), start.end(), RULE);
    }
    if (!first.get().isBefore(today.get())) {
      return start;
    }
    return new Reading(
        new When.Interval(beginning(text, from, start.when()), new When.Day(today.get())),
        start.end(),
        RULE);
  }

  /** The start of a week or of the year whose start is told, else the time itself. */
  private static When beginning(TimeText text, int from, When start) {
    boolean atStart = text.is(from + 1, "مطلع", "بدايه", "اول", "مستهل");
    return start instanceof When.Interval || (atStart && start instanceof When.InYear)
        ? new When.Day(start.earliest().orElseThrow())
        : start;
  }
}
