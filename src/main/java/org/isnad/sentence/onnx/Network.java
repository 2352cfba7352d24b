package org.isnad.sentence.onnx;

/** A network that judges the pieces of words. May be asked by several threads at once. */
@FunctionalInterface
interface Network {
  /**
   * For each piece, how much speaks for each label.
   *
   * @param pieces numbers of pieces in the vocabulary, from the opening to the closing one
   */
  float[][] scores(long[] pieces);
}
