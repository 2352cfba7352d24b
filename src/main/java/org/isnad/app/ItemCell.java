package org.isnad.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people put where an item is asked for: a Q-id, an address on Wikidata, {@code none}. */
final class ItemCell {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/|wd:)?(Q[1-9][0-9]*)(?:[#?].*)?");

  private ItemCell() {}

  /** The Q-id, the gazetteer's own id or {@code none}; empty for anything else. */
  static Optional<String> item(String cell) {
    String words = cell.strip();
    Matcher address = ADDRESS.matcher(words);
    if (address.matches()) {
      return Optional.of(address.group(1));
    }
    return words.matches("x-[a-z0-9-]+|none") ? Optional.of(words) : Optional.empty();
  }
}
