package org.isnad.explore.casualty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.EventOrder;
import org.isnad.explore.chronicle.Period;
import org.isnad.explore.chronicle.Selection;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;
import org.isnad.explore.picture.Span;
import org.jspecify.annotations.Nullable;

/**
 * Incidents with their figures side by side, part by part: a selection, {@code
 * harm=killed,wounded}, {@code event} for one incident, {@code order=told|highest|latest}, {@code
 * offset}, {@code limit}. Nothing is added up: incidents may overlap, and figures of one incident
 * may be stages of one toll.
 */
public final class CasualtiesAnswer implements PageAnswer {
  private static final List<String> HARMS =
      List.of("killed", "wounded", "missing", "displaced", "detained", "casualties");
  private static final List<String> ORDERS = List.of("told", "highest", "latest");
  private static final int USUAL = 20;
  private static final int MOST = 500;
  private static final int MOST_IN_TIME = 500;
  private static final int FARTHEST = 10_000_000;

  private final Chronicle chronicle;
  private final Figures figures;

  /**
   * A part of the incidents that were found.
   *
   * @param total how many incidents there are, of which {@code incidents} begin at {@code offset}
   * @param figures how many figures they have
   * @param undated how many incidents no article gives a date
   * @param first the first day of the span worth drawing; empty if nothing has a date
   * @param last its last day
   * @param inTime the first of the dated incidents in the order asked for
   * @param place where the selection is; null if it is about no place
   */
  public record Part(
      int total,
      int offset,
      int figures,
      int undated,
      List<Incident> incidents,
      String first,
      String last,
      List<InTime> inTime,
      Shown.@Nullable Place place) {}

  /** An incident with what is told of it. */
  public record Incident(Shown.Event event, List<HarmRange> ranges, List<Figure> figures) {}

  /**
   * The ranges of an incident, without the figures.
   *
   * @param from the first day on which it can have been, {@code to} the last
   */
  public record InTime(
      String id,
      String date,
      String from,
      String to,
      Shown.@Nullable Place place,
      List<HarmRange> ranges) {}

  /**
   * A figure as {@link FigureEntry}.
   *
   * @param upper null if the words set no upper bound
   */
  public record Figure(
      String claim,
      Shown.Article article,
      String status,
      String harm,
      long lower,
      @Nullable Long upper,
      String verbatim,
      String victims,
      String date,
      List<Source> sources) {}

  /** Whom an article has it from, as it names him. */
  public record Source(String id, String name) {}

  private record Found(EventEntry event, List<FigureEntry> figures) {
    long highest() {
      return figures.stream().mapToLong(FigureEntry::upper).max().orElse(0);
    }
  }

  public CasualtiesAnswer(Chronicle chronicle, Figures figures) {
    this.chronicle = chronicle;
    this.figures = figures;
  }

  @Override
  public Part of(Parameters given) {
    Selection asked = given.selection();
    Set<String> harms = given.several("harm", HARMS);
    int offset = given.number("offset", 0, 0, FARTHEST);
    int limit = given.number("limit", USUAL, 1, MOST);
    List<Found> found =
        incidents(given.text("event"), asked).stream()
            .map(event -> new Found(event, figures(event, asked, harms)))
            .filter(incident -> !incident.figures().isEmpty())
            .sorted(order(given.oneOf("order", "told", ORDERS)))
            .toList();
    List<Found> dated =
        found.stream().filter(f -> f.event().period() instanceof Period.Days).toList();
    Span span =
        Span.of(dated.stream().limit(MOST_IN_TIME).map(Found::event).toList(), asked, false);
    return new Part(
        found.size(),
        offset,
        found.stream().mapToInt(incident -> incident.figures().size()).sum(),
        found.size() - dated.size(),
        found.stream().skip(offset).limit(limit).map(this::incident).toList(),
        span.first(),
        span.last(),
        dated.stream().limit(MOST_IN_TIME).map(this::inTime).toList(),
        asked.place().isEmpty() ? null : new Shown(chronicle).place(asked.place()));
  }

  private List<EventEntry> incidents(String one, Selection asked) {
    if (!one.isEmpty()) {
      return List.of(chronicle.event(one).orElseThrow(() -> new NothingThere("event", one)));
    }
    return chronicle.events(asked.ofIncidents());
  }

  private List<FigureEntry> figures(EventEntry event, Selection asked, Set<String> harms) {
    return figures.of(event.id()).stream()
        .filter(figure -> harms.isEmpty() || harms.contains(figure.harm()))
        .filter(f -> asked.statuses().isEmpty() || asked.statuses().contains(f.status()))
        .filter(f -> asked.source().isEmpty() || f.sources().contains(asked.source()))
        .filter(f -> asked.outlet().isEmpty() || asked.outlet().equals(article(f).outlet()))
        .sorted(Comparator.comparing(figure -> article(figure).published()))
        .toList();
  }

  private static Comparator<Found> order(String word) {
    Comparator<Found> latest = Comparator.comparing(Found::event, EventOrder.LATEST_FIRST);
    return switch (word) {
      case "highest" -> Comparator.comparingLong(Found::highest).reversed().thenComparing(latest);
      case "latest" -> latest;
      default ->
          Comparator.<Found>comparingInt(incident -> incident.figures().size())
              .reversed()
              .thenComparing(latest);
    };
  }

  private Incident incident(Found found) {
    return new Incident(
        new Shown(chronicle).event(found.event()),
        HarmRange.of(found.figures()),
        found.figures().stream().map(this::figure).toList());
  }

  private InTime inTime(Found found) {
    Shown.Event event = new Shown(chronicle).event(found.event());
    return new InTime(
        event.id(),
        event.date(),
        event.from(),
        event.to(),
        event.place(),
        HarmRange.of(found.figures()));
  }

  private Figure figure(FigureEntry entry) {
    Map<String, String> names = chronicle.sources();
    return new Figure(
        entry.claim(),
        article(entry),
        entry.status(),
        entry.harm(),
        entry.lower(),
        entry.isOpen() ? null : entry.upper(),
        entry.verbatim(),
        entry.victims(),
        entry.date(),
        entry.sources().stream()
            .map(source -> new Source(source, names.getOrDefault(source, source)))
            .toList());
  }

  private Shown.Article article(FigureEntry figure) {
    return new Shown(chronicle).article(figure.article());
  }
}
