package org.isnad.claim.casualty;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;

/** Two kinds of harm told in one breath. */
final class Harms {
  private static final Set<Harm> OF_LIFE = EnumSet.of(Harm.KILLED, Harm.WOUNDED, Harm.CASUALTIES);

  private Harms() {}

  /** Whether people are dead or hurt; a refugee, by contrast, can be killed. */
  static boolean isOfLife(Harm harm) {
    return OF_LIFE.contains(harm);
  }

  /**
   * «قتلى وجرحى» are casualties, as are «أسر أو قتل»; of what else stands together («المشردين
   * والمفقودين») the first counts.
   */
  static Harm together(Harm first, Harm second) {
    if (first == second) {
      return first;
    }
    return OF_LIFE.contains(first) || OF_LIFE.contains(second) ? Harm.CASUALTIES : first;
  }
}
