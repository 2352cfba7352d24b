package org.isnad.sentence.words;

/** Takes what is observed of one token. */
@FunctionalInterface
public interface Observations {
  void add(String observation);
}
