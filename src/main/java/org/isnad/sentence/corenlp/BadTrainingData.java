package org.isnad.sentence.corenlp;

import java.util.List;

/** Annotated sentences that cannot be read; its message names every faulty line. */
public final class BadTrainingData extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadTrainingData(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}
