package org.isnad.sentence;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Table;

/**
 * The words that the news uses often, without clitics, as matching forms: what is not among them is
 * a name, a rare form or a slip. They are those of the word clusters.
 */
public final class KnownWords {
  private static final Set<String> WORDS =
      Table.read("/models/word-clusters-ar.tsv.gz").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private KnownWords() {}

  /** Whether the news uses a word often, with or without its article. */
  public static boolean contains(String form) {
    return WORDS.contains(form)
        || form.startsWith("ال") && WORDS.contains(form.substring(2))
        || WORDS.contains("ال" + form);
  }
}
