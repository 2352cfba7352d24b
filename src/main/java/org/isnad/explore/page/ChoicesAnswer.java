package org.isnad.explore.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.explore.chronicle.ArticleEntry;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.Period;

/** What there is to filter by: sources and outlets, the most frequent first, and the days. */
public final class ChoicesAnswer implements PageAnswer {
  private static final int MOST = 200;

  private final Chronicle chronicle;
  private Optional<Choices> kept = Optional.empty();

  /**
   * Something to filter by.
   *
   * @param count claims of a source, articles of an outlet
   */
  public record Choice(String id, String name, int count) {}

  /**
   * All there is to filter by.
   *
   * @param first the first day of any event; empty if none has a date
   * @param last the last day
   */
  public record Choices(List<Choice> sources, List<Choice> outlets, String first, String last) {}

  public ChoicesAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public synchronized Choices of(Parameters given) {
    if (kept.isEmpty()) {
      kept = Optional.of(choices());
    }
    return kept.get();
  }

  private Choices choices() {
    Map<String, Integer> sources = new HashMap<>();
    chronicle.events().stream()
        .flatMap(event -> event.claims().stream())
        .flatMap(claim -> claim.sources().stream())
        .forEach(source -> sources.merge(source, 1, Integer::sum));
    Map<String, Integer> outlets = new HashMap<>();
    chronicle.articles().stream()
        .map(ArticleEntry::outlet)
        .filter(outlet -> !outlet.isEmpty())
        .forEach(outlet -> outlets.merge(outlet, 1, Integer::sum));
    List<Period.Days> days =
        chronicle.events().stream()
            .map(event -> event.period())
            .filter(Period.Days.class::isInstance)
            .map(Period.Days.class::cast)
            .toList();
    return new Choices(
        choices(sources, chronicle.sources()),
        choices(outlets, Map.of()),
        days.stream().map(d -> d.first().toString()).min(Comparator.naturalOrder()).orElse(""),
        days.stream().map(d -> d.last().toString()).max(Comparator.naturalOrder()).orElse(""));
  }

  private static List<Choice> choices(Map<String, Integer> counts, Map<String, String> names) {
    return counts.entrySet().stream()
        .map(e -> new Choice(e.getKey(), names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .sorted(Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::name))
        .limit(MOST)
        .toList();
  }
}
