package org.isnad.explore.search.text;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where the texts of the articles are. */
public interface TextSource {
  /** The hashes of all texts, by the ids of the articles. */
  Map<String, String> hashes();

  /**
   * Hands on texts one by one.
   *
   * @param wanted which articles, by their ids
   * @param taking takes an id and its text
   */
  void texts(Set<String> wanted, BiConsumer<String, String> taking);
}
