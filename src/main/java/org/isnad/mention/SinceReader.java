package org.isnad.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.TimeWord.Role;

/**
 * Reads «منذ 2011», «منذ 19 يونيو/حزيران الماضي», «منذ مطلع العام», «منذ بدء الحرب عام 2011» as
 * lasting until publication.
 */
final class SinceReader implements TimeReader {
  private static final String RULE = "time-since";
  private static final int REACH = 10;
  private final List<TimeReader> starts;

  SinceReader(List<TimeReader> starts) {
    this.starts = List.copyOf(starts);
  }

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    if (!text.is(from, "منذ")) {
      return Optional.empty();
    }
    return start(text, from + 1)
        .or(() -> startOfEvent(text, from + 1))
        .map(start -> since(text, from, start));
  }

  private Optional<Reading> start(TimeText text, int at) {
    return starts.stream()
        .flatMap(reader -> reader.read(text, at).stream())
        .filter(start -> !start.isNothing())
        .reduce((one, other) -> other.end() > one.end() ? other : one);
  }

  /** «منذ بدء الحرب الأهلية في سوريا عام 2011». */
  private Optional<Reading> startOfEvent(TimeText text, int at) {
    if (!text.has(at, Role.BEGINNING)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(at + REACH, text.size()); i++) {
      Optional<Reading> start = start(text, i);
      if (start.isPresent()) {
        return start;
      }
      if (text.tag(i).startsWith("V") || text.tag(i).equals("PUNC")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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
