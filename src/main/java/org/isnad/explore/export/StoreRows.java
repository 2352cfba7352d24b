package org.isnad.explore.export;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/**
 * Rows of a store, as the queries of a library have them.
 *
 * @param longest that one query may take; {@link Duration#ZERO} for as long as it takes
 */
record StoreRows(ClaimStore store, QueryLibrary library, Duration longest) {
  /**
   * Reads the answer of a query row by row.
   *
   * @throws org.isnad.store.TookTooLong if the time was over before the last row
   */
  void each(String query, Consumer<Row> reading) {
    store.eachRow(library.get(query), Map.of(), longest, reading);
  }
}
