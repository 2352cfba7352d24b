package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;
import static org.isnad.mention.HeldOffices.assertHoldsNothing;

import org.junit.jupiter.api.Test;

/** Ministers of several states who share one title. */
class StateTitleListsTest {
  private static final String IN_ROW =
      "اجتمع وزراء خارجية روسيا وتركيا وإيران سيرغي لافروف ومولود جاويش أوغلو ومحمد جواد ظريف في"
          + " عمان.";
  private static final String IN_PAIRS =
      "اجتمع وزراء خارجية روسيا سيرغي لافروف وتركيا مولود جاويش أوغلو وإيران محمد جواد ظريف في"
          + " عمان.";

  @Test
  void namesAfterTheirStatesAreHeldInTheSameOrder() {
    assertHolds(IN_ROW, "سيرغي لافروف", "وزير خارجية", "روسيا");
    assertHolds(IN_ROW, "مولود جاويش أوغلو", "وزير خارجية", "تركيا");
    assertHolds(IN_ROW, "محمد جواد ظريف", "وزير خارجية", "إيران");
  }

  @Test
  void aNameAfterEachStateIsItsHolders() {
    assertHolds(IN_PAIRS, "سيرغي لافروف", "وزير خارجية", "روسيا");
    assertHolds(IN_PAIRS, "محمد جواد ظريف", "وزير خارجية", "إيران");
  }

  @Test
  void fewerNamesThanStatesAreNobodysInParticular() {
    assertHoldsNothing("اجتمع وزراء خارجية روسيا وتركيا وإيران سيرغي لافروف في عمان.");
  }
}
