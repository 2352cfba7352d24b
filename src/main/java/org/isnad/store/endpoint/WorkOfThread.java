package org.isnad.store.endpoint;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How long a processor has worked for a thread, however long others made it wait. */
final class WorkOfThread {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long thread;
  private final long before;

  WorkOfThread(Thread thread) {
    this.thread = thread.getId();
    this.before = now();
  }

  /** Since this was made; more than anything if the machine cannot tell. */
  Duration done() {
    long now = now();
    return now < 0 ? Duration.ofDays(1) : Duration.ofNanos(now - before);
  }

  private long now() {
    return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : -1;
  }
}
