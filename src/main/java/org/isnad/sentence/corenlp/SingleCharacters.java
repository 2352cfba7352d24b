package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AbstractTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a tokenizer makes of a text of one character. CoreNLP asks it of every letter of
 * every word, only to learn whether the tokenizer drops it, and each time a tokenizer is built
 * anew.
 */
final class SingleCharacters implements TokenizerFactory<CoreLabel> {
  private final TokenizerFactory<CoreLabel> tokenizers;
  private final Map<Integer, List<CoreLabel>> known = new ConcurrentHashMap<>();

  SingleCharacters(TokenizerFactory<CoreLabel> tokenizers) {
    this.tokenizers = tokenizers;
  }

  @Override
  public Tokenizer<CoreLabel> getTokenizer(Reader reader) {
    try {
      return new Remembered(known.computeIfAbsent(reader.read(), this::tokens));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<CoreLabel> tokens(int character) {
    String text = String.valueOf((char) character);
    return List.copyOf(tokenizers.getTokenizer(new StringReader(text)).tokenize());
  }

  @Override
  public Tokenizer<CoreLabel> getTokenizer(Reader reader, String extraOptions) {
    throw new UnsupportedOperationException("the options are those of the tokenizer");
  }

  @Override
  public Iterator<CoreLabel> getIterator(Reader reader) {
    return getTokenizer(reader);
  }

  @Override
  public void setOptions(String options) {
    throw new UnsupportedOperationException("the options are those of the tokenizer");
  }

  /** Gives out tokens that are there already. */
  private static final class Remembered extends AbstractTokenizer<CoreLabel> {
    private final Iterator<CoreLabel> tokens;

    Remembered(List<CoreLabel> tokens) {
      this.tokens = tokens.iterator();
    }

    @Override
    protected @Nullable CoreLabel getNext() {
      return tokens.hasNext() ? tokens.next() : null;
    }
  }
}
