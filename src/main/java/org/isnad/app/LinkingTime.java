package org.isnad.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.isnad.article.Article;
import org.isnad.claim.ArticleClaims;

/**
 * What linking takes of the time that articles take, with the built-in gazetteer and with another
 * behind it, in processor time: the clock would count what else the machine does.
 */
record LinkingTime(int articles, double extraction, double builtIn, double withIndex) {
  static LinkingTime measure(Sample sample, Stages builtIn, Stages withIndex) {
    Extraction extraction = builtIn.extraction();
    Linking one = builtIn.linking();
    Linking other = withIndex.linking();
    for (Article article : sample.warmUp()) {
      ArticleClaims claims = extraction.read(article);
      one.link(claims);
      other.link(claims);
    }
    long extracting = 0;
    long linkingOne = 0;
    long linkingOther = 0;
    for (Article article : sample.timed()) {
      long start = processor();
      ArticleClaims claims = extraction.read(article);
      long extracted = processor();
      one.link(claims);
      long linked = processor();
      other.link(claims);
      extracting += extracted - start;
      linkingOne += linked - extracted;
      linkingOther += processor() - linked;
    }
    return new LinkingTime(
        sample.timed().size(), extracting / 1e9, linkingOne / 1e9, linkingOther / 1e9);
  }

  /** Of this thread, which does all the work. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  void printTo(PrintStream out) {
    out.printf(
        "%d articles, processor time: extraction %.2f s; linking %.2f s built-in, %.2f s with the gazetteer: %.1f %%"
            + " and %.1f %% on top of extraction, %.1f %% more in all%n",
        articles,
        extraction,
        builtIn,
        withIndex,
        100 * builtIn / extraction,
        100 * withIndex / extraction,
        100 * (withIndex - builtIn) / (extraction + builtIn));
  }
}
