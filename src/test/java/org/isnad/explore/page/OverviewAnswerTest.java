package org.isnad.explore.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.explore.SmallStore;
import org.isnad.store.ClaimStore;
import org.junit.jupiter.api.Test;

class OverviewAnswerTest {
  @Test
  void doesNotCallLatestWhatLiesBeyondTheLastArticle() {
    try (ClaimStore store = SmallStore.filled()) {
      OverviewAnswer.Overview overview =
          new OverviewAnswer(SmallStore.chronicle(store)).of(new Parameters(Map.of()));

      assertThat(overview.latest())
          .isNotEmpty()
          .allMatch(event -> event.to().compareTo("2025-07-28") <= 0);
    }
  }
}
