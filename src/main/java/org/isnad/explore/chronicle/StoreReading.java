package org.isnad.explore.chronicle;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/**
 * Goes through whole answers of a store, which can take minutes, and stops in the middle when
 * nobody waits any more.
 */
public final class StoreReading {
  private final ClaimStore store;
  private final QueryLibrary library;
  private final BooleanSupplier ended;

  /** Reading was given up: no failure. */
  public static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("the explorer has ended", null, false, false);
    }
  }

  /**
   * @param ended whether to stop in the middle
   */
  public StoreReading(ClaimStore store, QueryLibrary library, BooleanSupplier ended) {
    this.store = store;
    this.library = library;
    this.ended = ended;
  }

  /**
   * All rows of a query, one by one.
   *
   * @throws Ended if nobody waits any more
   */
  public void each(String query, Map<String, String> given, Consumer<Row> reading) {
    stopIfEnded();
    store.eachRow(
        library.get(query),
        given,
        row -> {
          stopIfEnded();
          reading.accept(row);
        });
  }

  private void stopIfEnded() {
    if (ended.getAsBoolean()) {
      throw new Ended();
    }
  }
}
