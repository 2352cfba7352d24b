package org.isnad.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * Where the items are looked up that a name can mean: the built-in {@link Gazetteer}, or an index
 * of all that Wikidata has. May be asked by several threads at once.
 */
public interface NamedItems {
  /** The item with this Q-id or local id. */
  Optional<Item> item(String id);

  /** All items with a name spelled like this, see {@link NameKey}. */
  List<Item> byName(String name);

  /** Persons whose name may be another spelling of this one; see {@link Skeleton}. */
  List<Item> bySkeleton(String name);

  /** Persons called by the same first and last word, with more or fewer words between. */
  List<Item> byFirstAndLast(String name);

  /** Persons whose name ends in this word. */
  List<Item> bySurname(String word);

  /**
   * Persons known to have held an office at any time.
   *
   * @param state id of the state or organisation that it is an office of
   */
  List<Item> holders(Office office, String state);

  /** How many pages of Wikimedia's projects an item has; 0 if that is not known. */
  int sitelinks(String id);
}
