package org.isnad.explore.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final String BASE = "https://w3id.org/isnad/";

  @Test
  void findsNoFiguresInAnEmptyStore() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      QueryLibrary library = QueryLibrary.load();

      Figures figures = Figures.of(new StoreReading(store, library, () -> false), new Ids(BASE));

      assertThat(figures.of("event/x")).isEmpty();
    }
  }

  @Test
  void addsTheSourcesOfOneClaim() {
    FigureEntry figure =
        new FigureEntry(
            "c", "event/x", "a", "reported", "killed", 1, 1, false, "واحد", "", "", List.of("s1"));

    assertThat(figure.alsoBy("s2").alsoBy("s1").alsoBy("").sources()).containsExactly("s1", "s2");
  }
}
