package org.isnad.sentence.onnx;

import org.isnad.sentence.NameKind;

/** What a network says of a word. */
sealed interface Label {
  /** No part of a name, or of one that nobody here asks for: a day, a title. */
  record Outside() implements Label {}

  /**
   * Part of a name.
   *
   * @param begins whether a name surely begins here; without, a word goes on the name before it if
   *     that is of its kind
   */
  record Inside(NameKind kind, boolean begins) implements Label {}
}
