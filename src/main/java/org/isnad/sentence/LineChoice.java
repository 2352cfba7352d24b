package org.isnad.sentence;

import java.util.List;
import org.isnad.text.Span;

/** Tells which lines of a text are read. */
@FunctionalInterface
public interface LineChoice {
  /** The lines without the white space around them, in order. */
  List<Span> of(String text);
}
