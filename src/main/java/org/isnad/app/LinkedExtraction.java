package org.isnad.app;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.claim.ArticleClaims;

/** Extraction with links, and how much of its processor time the links take. */
final class LinkedExtraction implements Consumer<Article> {
  private final Extraction extraction;
  private final Linking linking;
  private final AtomicLong extracting = new AtomicLong();
  private final AtomicLong linkingThem = new AtomicLong();

  LinkedExtraction(Extraction extraction, Linking linking) {
    this.extraction = extraction;
    this.linking = linking;
  }

  @Override
  public void accept(Article article) {
    long start = processorTime();
    ArticleClaims claims = extraction.read(article);
    long extracted = processorTime();
    linking.link(claims);
    extracting.addAndGet(extracted - start);
    linkingThem.addAndGet(processorTime() - extracted);
  }

  /** Forgets what was done to warm up. */
  void reset() {
    extracting.set(0);
    linkingThem.set(0);
  }

  /** Time of linking to time of extraction without it; 0.1 is a tenth more. */
  double share() {
    return extracting.get() == 0 ? 0 : linkingThem.get() / (double) extracting.get();
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
