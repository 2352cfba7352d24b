package org.isnad.app;

import java.util.function.Consumer;

/** The reading of articles with one part left out at a time. */
@FunctionalInterface
interface Variation {
  /** Hands on each in turn. */
  void each(Consumer<Variant> sink);
}
