package org.isnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.claim.judging.EncounterJudge;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.judging.JudgedEncounter;
import org.isnad.claim.judging.JudgedFigure;
import org.isnad.text.Span;

/** What those show, when articles are read again, that a reader judged. Shared by threads. */
final class JudgedTraits {
  private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

  /**
   * One of them.
   *
   * @param sentence what it was read from
   * @param right what the reader found
   * @param traits what it shows
   */
  record Seen(String article, Span sentence, boolean right, Map<String, Double> traits) {}

  /** A judge that lets all stay and keeps what these encounters show. */
  EncounterJudge of(List<JudgedEncounter> judged) {
    Map<String, List<JudgedEncounter>> byArticle = group(judged, JudgedEncounter::article);
    return (encounter, claims, traits) -> {
      byArticle.getOrDefault(claims.article().id(), List.of()).stream()
          .filter(one -> one.isOf(encounter, claims))
          .findFirst()
          .ifPresent(one -> seen.add(new Seen(one.article(), one.sentence(), one.right(), traits)));
      return true;
    };
  }

  /** A judge that lets all stay and keeps what these figures show. */
  FigureJudge ofFigures(List<JudgedFigure> judged) {
    Map<String, List<JudgedFigure>> byArticle = group(judged, JudgedFigure::article);
    return (figure, article, traits) -> {
      byArticle.getOrDefault(article.id(), List.of()).stream()
          .filter(one -> one.isOf(figure, article))
          .findFirst()
          .ifPresent(one -> seen.add(new Seen(one.article(), one.sentence(), one.right(), traits)));
      return true;
    };
  }

  private static <T> Map<String, List<T>> group(List<T> judged, Function<T, String> article) {
    return judged.stream().collect(Collectors.groupingBy(article));
  }

  /** Those that were read again, in the order of articles and sentences. */
  List<Seen> seen() {
    List<Seen> all = new ArrayList<>(seen);
    all.sort(
        Comparator.comparing(Seen::article)
            .thenComparing(one -> one.sentence().start())
            .thenComparing(one -> new TreeMap<>(one.traits()).toString()));
    return all;
  }
}
