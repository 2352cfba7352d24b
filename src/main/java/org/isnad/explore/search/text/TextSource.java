package org.isnad.explore.search.text;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Where the texts of the articles are. */
public interface TextSource {
  /** The hashes of all texts, by the ids of the articles. */
  Map<String, String> hashes();

  /**
   * Hands on texts one by one.
   *
   * @param wanted which articles, by their ids
   * @param reading takes an id and its text
   */
  void texts(Predicate<String> wanted, BiConsumer<String, String> reading);
}
