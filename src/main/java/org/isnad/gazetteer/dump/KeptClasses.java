package org.isnad.gazetteer.dump;

import java.util.List;
import org.isnad.text.Table;

/**
 * Which classes of Wikidata are of use, and what an item of them is; the file of the jar in its
 * order, which is what decides for an item of several.
 */
record KeptClasses(List<Row> rows) {
  /**
   * A class.
   *
   * @param number of its Q-id
   * @param kind {@code person}, {@code state}, {@code place}, {@code organization}, {@code office}
   *     or {@code occupation}
   * @param type of place or organisation, or which office; a word of the built-in gazetteer
   */
  record Row(int number, String kind, String type) {}

  static KeptClasses load() {
    return new KeptClasses(
        Table.read("/gazetteer/kept-classes.tsv").rows().stream().map(KeptClasses::row).toList());
  }

  private static Row row(List<String> cells) {
    return new Row(Integer.parseInt(cells.get(0).substring(1)), cells.get(1), cells.get(2));
  }
}
