package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.explore.page.Asked;
import org.isnad.explore.page.OverviewAnswer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.SmallGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExplorerLifeTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();

  @Test
  void endsInTheMiddleOfItsFirstReading() throws InterruptedException {
    List<String> failures = new CopyOnWriteArrayList<>();
    try (ClaimStore store = SmallStore.filled()) {
      Explorer[] explorer = new Explorer[1];
      Thread closing = new Thread(() -> explorer[0].close());
      ReadingWatch watch =
          new ReadingWatch() {
            @Override
            public void begun(Part part) {
              closing.start();
              while (closing.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
              }
            }

            @Override
            public void done(Part part, String figures) {
              failures.add("it went on to the end: " + figures);
            }

            @Override
            public void failed(Part part, RuntimeException why) {
              failures.add(String.valueOf(why));
            }
          };
      explorer[0] = Explorer.of(store, LIBRARY, ExplorerSettings.still().watchedBy(watch));
      explorer[0].start();
      while (closing.getState() == Thread.State.NEW) {
        Thread.sleep(1);
      }
      closing.join();

      assertThat(failures).isEmpty();
    }
  }

  @Test
  void showsAStoreThatIsFilledAfterItWasOpenedWhateverItsBase() throws InterruptedException {
    try (ClaimStore store = ClaimStore.inMemory();
        Explorer explorer =
            Explorer.of(store, LIBRARY, ExplorerSettings.following(store::changes))) {
      assertThat(overview(explorer).counts()).containsEntry("meetings", 0);

      SmallGraph.fill(store, "https://example.org/news/");
      while (overview(explorer).latest().isEmpty()) {
        Thread.sleep(5);
      }

      assertThat(overview(explorer).latest().get(0).id()).startsWith("event/");
      assertThat(overview(explorer).latest().get(0).participants().get(0).id())
          .startsWith("actor/");
    }
  }

  private static OverviewAnswer.Overview overview(Explorer explorer) {
    return (OverviewAnswer.Overview)
        explorer.answers().of("overview").orElseThrow().of(Asked.with());
  }
}
