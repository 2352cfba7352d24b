package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Reading;

/**
 * Articles spread evenly over the input, the same ones every time.
 *
 * @param warmUp to work on first, untimed; none of the others unless there are too few
 * @param timed in the order of the input
 * @param of how many articles the input has
 */
record Sample(List<Article> warmUp, List<Article> timed, int of) {
  /**
   * Reads the input twice: once to count it, so that no more than the sample is held.
   *
   * @param limit how many are timed, at most
   * @param more how many more are taken to warm up
   */
  static Sample of(
      ArticleReader reader, List<Path> inputs, int limit, int more, ProblemLog problems) {
    Counter all = new Counter();
    reader.read(inputs, all::take);
    int wanted = Math.min(all.seen, limit + more);
    Counter chosen = new Counter();
    List<Article> articles = new ArrayList<>();
    reader.read(
        inputs,
        reading -> {
          int before = chosen.seen;
          chosen.take(reading);
          if (reading instanceof Reading.Read read && isChosen(before, wanted, all.seen)) {
            articles.add(read.article());
          } else if (reading instanceof Reading.Skipped skipped) {
            problems.skipped(skipped.problem());
          }
        });
    int spare = Math.max(0, articles.size() - limit);
    List<Article> warmUp = articles.subList(0, spare > 0 ? spare : Math.min(more, articles.size()));
    return new Sample(
        List.copyOf(warmUp), List.copyOf(articles.subList(spare, articles.size())), all.seen);
  }

  /** Whether the next of evenly spread choices falls on this article. */
  private static boolean isChosen(long index, long wanted, long all) {
    return (index + 1) * wanted / all > index * wanted / all;
  }

  long characters() {
    return timed.stream().mapToLong(article -> article.text().length()).sum();
  }

  /** The timed articles in runs of this many. */
  List<List<Article>> portions(int size) {
    List<List<Article>> portions = new ArrayList<>();
    for (int start = 0; start < timed.size(); start += size) {
      portions.add(timed.subList(start, Math.min(start + size, timed.size())));
    }
    return portions;
  }

  private static final class Counter {
    private int seen;

    void take(Reading reading) {
      if (reading instanceof Reading.Read) {
        seen++;
      }
    }
  }
}
