package org.isnad.explore.network;

/** Whom a network joins. */
enum Level {
  /** Whoever takes part: persons, states, organisations, groups. */
  ACTOR,
  /** The states concerned; of the others only states and organisations that mediate. */
  STATE
}
