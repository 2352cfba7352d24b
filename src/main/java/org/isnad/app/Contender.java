package org.isnad.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.article.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of the ways to work on articles that a benchmark compares, and what it has taken so far. */
final class Contender {
  private static final Logger LOG = LoggerFactory.getLogger(Contender.class);

  private final String name;
  private final Consumer<Article> work;
  private final long loading;
  private final AtomicLong processor = new AtomicLong();
  private final AtomicInteger failed = new AtomicInteger();
  private long clock;
  private long peak;
  private int articles;
  private long characters;

  /**
   * @param loading loads the models; timed apart
   */
  Contender(String name, Supplier<Consumer<Article>> loading) {
    this.name = name;
    long start = System.nanoTime();
    this.work = loading.get();
    this.loading = System.nanoTime() - start;
  }

  /** Works on articles without counting them. */
  void warmUp(List<Article> some, ExecutorService threads) {
    workOn(some, threads);
    processor.set(0);
    failed.set(0);
  }

  /** Works on articles, all threads at once, and adds what that takes. */
  void run(List<Article> portion, ExecutorService threads) {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    workOn(portion, threads);
    clock += System.nanoTime() - start;
    peak = Math.max(peak, heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    articles += portion.size();
    characters += portion.stream().mapToLong(article -> article.text().length()).sum();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private void workOn(List<Article> some, ExecutorService threads) {
    List<Callable<Object>> tasks = new ArrayList<>();
    some.forEach(article -> tasks.add(() -> timed(article)));
    try {
      for (Future<Object> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Object timed(Article article) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      work.accept(article);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("{} failed on article {}", name, article.id(), e);
      failed.incrementAndGet();
    }
    processor.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    return article;
  }

  String name() {
    return name;
  }

  int failed() {
    return failed.get();
  }

  /** Articles a second by the clock. */
  double speed() {
    return articles / seconds(clock);
  }

  double charactersASecond() {
    return characters / seconds(clock);
  }

  /** Articles in a second of processor time, which other programs disturb less than the clock. */
  double speedOfProcessor() {
    return articles / seconds(processor.get());
  }

  double secondsOfLoading() {
    return seconds(loading);
  }

  /**
   * The most heap in use during a portion, in bytes: the peaks of all its pools together, with the
   * models of every contender and with what was garbage already.
   */
  long peak() {
    return peak;
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }
}
