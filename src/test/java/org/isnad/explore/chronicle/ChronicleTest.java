package org.isnad.explore.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.explore.SmallStore;
import org.isnad.store.ClaimStore;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final String BARRACK = "actor/توم_باراك";

  @Test
  void givesOfASelectionWhatGoingThroughAllWouldGive() {
    try (ClaimStore store = SmallStore.filled()) {
      Chronicle chronicle = SmallStore.chronicle(store);
      Selection held =
          new Selection(Set.of(), Set.of("held"), LocalDate.MIN, LocalDate.MAX, "", "", "", "");

      for (Selection selection :
          List.of(Selection.ALL, held, of(BARRACK), of("actor/Q858"), of("actor/nobody"))) {
        assertThat(chronicle.events(selection))
            .containsExactlyElementsOf(
                chronicle.events().stream().filter(e -> selection.holds(e, chronicle)).toList());
        assertThat(chronicle.eventsMostToldFirst(selection))
            .containsExactlyInAnyOrderElementsOf(chronicle.events(selection))
            .isSortedAccordingTo(EventOrder.MOST_TOLD_FIRST);
      }
      assertThat(chronicle.events(of(BARRACK))).isNotEmpty();
      assertThat(chronicle.events(of("actor/nobody"))).isEmpty();
    }
  }

  private static Selection of(String actor) {
    return new Selection(Set.of(), Set.of(), LocalDate.MIN, LocalDate.MAX, actor, "", "", "");
  }
}
