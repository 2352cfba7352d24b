package org.isnad.explore;

import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ChronicleReader;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.SmallGraph;

/** A store of the small graph that the query library is tested on, and its chronicle. */
public final class SmallStore {
  public static final String BASE = SmallGraph.BASE;

  private SmallStore() {}

  public static ClaimStore filled() {
    return SmallGraph.inStore();
  }

  public static Chronicle chronicle(ClaimStore store) {
    return new ChronicleReader(store, QueryLibrary.load(), BASE).read();
  }
}
