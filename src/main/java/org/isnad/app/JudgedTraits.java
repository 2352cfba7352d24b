package org.isnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.claim.judging.EncounterJudge;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.judging.Judged;
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
    Map<String, List<JudgedEncounter>> byArticle = byArticle(judged);
    return (encounter, claims, traits) -> {
      of(byArticle, claims.article())
          .filter(one -> one.isOf(encounter, claims))
          .findFirst()
          .ifPresent(one -> keep(one, traits));
      return true;
    };
  }

  /** A judge that lets all stay and keeps what these figures show. */
  FigureJudge ofFigures(List<JudgedFigure> judged) {
    Map<String, List<JudgedFigure>> byArticle = byArticle(judged);
    return (figure, article, traits) -> {
      of(byArticle, article)
          .filter(one -> one.isOf(figure, article))
          .findFirst()
          .ifPresent(one -> keep(one, traits));
      return true;
    };
  }

  private static <T extends Judged> Map<String, List<T>> byArticle(List<T> judged) {
    return judged.stream().collect(Collectors.groupingBy(Judged::article));
  }

  private static <T> Stream<T> of(Map<String, List<T>> byArticle, Article article) {
    return byArticle.getOrDefault(article.id(), List.of()).stream();
  }

  private void keep(Judged one, Map<String, Double> traits) {
    seen.add(new Seen(one.article(), one.sentence(), one.right(), traits));
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
