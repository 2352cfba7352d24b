package org.isnad.store.endpoint;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** What became of the queries, and how many wait. */
final class QueryCounts {
  private static final int BUSY = 503;

  private final Lanes lanes;
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong cut = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong busy = new AtomicLong();

  QueryCounts(Lanes lanes) {
    this.lanes = lanes;
  }

  /** Shows the counts as {@code isnad_queries_total} and {@code isnad_queries_waiting}. */
  void register(MeterRegistry registry) {
    count(registry, "answered", answered);
    count(registry, "cut", cut);
    count(registry, "refused", refused);
    count(registry, "stopped", busy);
    Gauge.builder("isnad_queries_waiting", lanes, Lanes::waiting)
        .description("queries that wait for their turn")
        .register(registry);
  }

  void refused() {
    refused.incrementAndGet();
  }

  void busy() {
    busy.incrementAndGet();
  }

  void ended(Turn turn) {
    AtomicLong outcome =
        turn.refusal()
            .map(refusal -> refusal.status() == BUSY ? busy : refused)
            .orElse(turn.isCut() ? cut : answered);
    outcome.incrementAndGet();
  }

  private static void count(MeterRegistry registry, String outcome, AtomicLong count) {
    FunctionCounter.builder("isnad_queries", count, AtomicLong::doubleValue)
        .description("queries by what became of them; stopped: no turn, no time or no memory")
        .tag("outcome", outcome)
        .register(registry);
  }
}
