package org.isnad.explore.page;

import java.util.HashMap;
import java.util.Map;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ChronicleReader;
import org.isnad.explore.chronicle.Ids;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.SmallGraph;

/** What answers on the small graph are made of, and parameters to ask them with. */
public record Asked(Chronicle chronicle, Questions questions) {
  /**
   * Of a store in memory.
   *
   * @param turtle graphs of further articles
   */
  public static Asked smallGraph(String... turtle) {
    ClaimStore store = SmallGraph.inStore(turtle);
    QueryLibrary library = QueryLibrary.load();
    return new Asked(
        new ChronicleReader(store, library, SmallGraph.BASE).read(),
        new Questions(store, library, new Ids(SmallGraph.BASE)));
  }

  /** Parameters: names and values in turn. */
  public static Parameters with(String... namesAndValues) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Parameters(given);
  }
}
