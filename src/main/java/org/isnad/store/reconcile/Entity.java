package org.isnad.store.reconcile;

import java.util.List;
import java.util.Set;

/**
 * Something that names are reconciled with.
 *
 * @param id what its IRI has after the base: {@code actor/Q858}
 * @param name in Arabic, or however it is called
 * @param names all of them, also in English and with other spellings
 * @param items Q-ids of the Wikidata items that it is
 * @param weight how many events and claims name it
 */
record Entity(
    String id,
    String name,
    List<String> names,
    Set<EntityType> types,
    Set<String> items,
    int weight) {
  Entity {
    names = List.copyOf(names);
    types = Set.copyOf(types);
    items = Set.copyOf(items);
  }

  /** Whether it is of one of these types; of none asked for, everything is. */
  boolean isOneOf(Set<EntityType> wanted) {
    return wanted.isEmpty() || types.stream().anyMatch(type -> wanted.stream().anyMatch(type::is));
  }

  /** Whether one word is too little to know it by: «باراك» may be any of several. */
  boolean needsFullName() {
    return types.contains(EntityType.PERSON) || types.contains(EntityType.SOURCE);
  }
}
