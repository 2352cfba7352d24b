package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures what the built-in gazetteer holds in memory. */
class GazetteerHeapTest {
  private static final Logger LOG = LoggerFactory.getLogger(GazetteerHeapTest.class);
  private static final long MOST = 100L << 20;

  @Test
  void holdsNoMoreThanAHundredMegabytes() {
    long before = heapInUse();
    Gazetteer gazetteer = Gazetteer.load();
    long held = heapInUse() - before;
    LOG.info("gazetteer: {} items, {} KB of heap", gazetteer.items().size(), held >> 10);
    assertThat(gazetteer.items()).hasSizeGreaterThan(4000);
    assertThat(held).as("bytes of heap").isLessThan(MOST);
  }

  /** After several collections, so that what the test loaded before is gone. */
  private static long heapInUse() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
