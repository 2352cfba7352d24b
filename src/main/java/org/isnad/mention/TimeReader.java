package org.isnad.mention;

import java.util.Optional;

/** Reads one kind of time. */
interface TimeReader {
  /** The time whose words start at a token; unstated if nothing tells which it is. */
  Optional<Reading> read(TimeText text, int from);
}
