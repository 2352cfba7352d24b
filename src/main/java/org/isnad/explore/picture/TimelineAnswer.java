package org.isnad.explore.picture;

import java.util.List;
import java.util.Map;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Period;
import org.isnad.explore.chronicle.Selection;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The events of a selection counted by day, month or year: {@code step=auto|day|month|year}, {@code
 * whole=yes} for a span that leaves out nothing. An event is counted in a bin only if all days on
 * which it can have been lie in that bin.
 */
public final class TimelineAnswer implements PageAnswer {
  private static final int MOST_BINS = 1_500;

  private final Chronicle chronicle;

  /**
   * The counts.
   *
   * @param step {@code day}, {@code month} or {@code year}: coarser than asked for if there would
   *     be too many bins
   * @param first the first day of the span worth drawing, which leaves out a few strays; empty if
   *     nothing has a date
   * @param last its last day
   * @param bins those that are not empty, the earliest first
   * @param lessPrecise events whose date is less precise than a bin; they are in none
   * @param undated events that no article gives a date
   * @param total all events of the selection
   * @param actor whom the selection is about; null if it is about nobody
   * @param place where the selection is; null if it is about no place
   */
  public record Timeline(
      String step,
      String first,
      String last,
      List<Bin> bins,
      int lessPrecise,
      int undated,
      int total,
      Shown.@Nullable Actor actor,
      Shown.@Nullable Place place) {}

  /**
   * The events of one day, month or year.
   *
   * @param from its first day
   * @param to its last day
   * @param counts by kind, then by status
   */
  public record Bin(String from, String to, Map<String, Map<String, Integer>> counts) {}

  public TimelineAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public Timeline of(Parameters given) {
    Selection selection = given.selection();
    List<EventEntry> found = chronicle.events(selection);
    List<EventEntry> dated =
        found.stream().filter(event -> event.period() instanceof Period.Days).toList();
    String asked = given.oneOf("step", "auto", Step.WORDS);
    boolean isWhole = given.oneOf("whole", "no", List.of("no", "yes")).equals("yes");
    Span span = Span.of(dated, selection, isWhole);
    Step step = asked.equals("auto") ? span.fitting() : Step.of(asked);
    Bins bins = Bins.of(dated, step);
    while (bins.size() > MOST_BINS && step != Step.YEAR) {
      step = step.coarser();
      bins = Bins.of(dated, step);
    }
    Shown shown = new Shown(chronicle);
    return new Timeline(
        step.word(),
        span.first(),
        span.last(),
        bins.inOrder(),
        dated.size() - bins.events(),
        found.size() - dated.size(),
        found.size(),
        selection.actor().isEmpty() ? null : shown.actor(selection.actor()),
        selection.place().isEmpty() ? null : shown.place(selection.place()));
  }

  static Period.Days days(EventEntry event) {
    return (Period.Days) event.period();
  }
}
