package org.isnad.sentence.corenlp;

import org.isnad.sentence.SentenceReader;

/** The models are loaded once for all tests. */
public final class SharedReader {
  private static final SentenceReader READER = new CoreNlpSentenceReader();

  private SharedReader() {}

  public static SentenceReader reader() {
    return READER;
  }
}
