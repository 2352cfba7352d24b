package org.isnad.store.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.gazetteer.NameForms;

/** Finds by a name, or a part of one, who may bear it. */
final class EntityIndex {
  /** The most often named first, so that a bound leaves out the least known. */
  static final Comparator<Entity> BY_WEIGHT =
      Comparator.comparingInt(Entity::weight).reversed().thenComparing(Entity::id);

  private static final int MOST_OF_ONE_WORD = 500;

  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, List<Entity>> byItem = new HashMap<>();
  private final TreeMap<String, List<Entity>> byKey = new TreeMap<>();
  private final Map<String, List<Entity>> bySkeleton = new HashMap<>();
  private final Map<String, List<Entity>> byWord = new HashMap<>();

  EntityIndex(List<Entity> entities) {
    List<Entity> ordered = new ArrayList<>(entities);
    ordered.sort(BY_WEIGHT);
    ordered.forEach(this::add);
  }

  private void add(Entity entity) {
    byId.put(entity.id(), entity);
    entity.items().forEach(item -> put(byItem, item, entity));
    for (String name : entity.names()) {
      NameForms forms = NameForms.of(name);
      put(byKey, forms.key(), entity);
      put(byKey, forms.bareKey(), entity);
      put(bySkeleton, forms.skeleton(), entity);
      forms.words().forEach(word -> put(byWord, NameForms.bones(word), entity));
    }
  }

  private static void put(Map<String, List<Entity>> index, String key, Entity entity) {
    if (!key.isEmpty()) {
      List<Entity> entities = index.computeIfAbsent(key, k -> new ArrayList<>(1));
      boolean isLast = !entities.isEmpty() && entities.get(entities.size() - 1).equals(entity);
      if (!isLast && entities.size() < MOST_OF_ONE_WORD) {
        entities.add(entity);
      }
    }
  }

  Optional<Entity> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Entity> ofItem(String qid) {
    return byItem.getOrDefault(qid, List.of());
  }

  /** All that share a word with the name, in whatever spelling. */
  Collection<Entity> near(NameForms name) {
    Set<Entity> near = new LinkedHashSet<>();
    near.addAll(byKey.getOrDefault(name.key(), List.of()));
    near.addAll(byKey.getOrDefault(name.bareKey(), List.of()));
    near.addAll(bySkeleton.getOrDefault(name.skeleton(), List.of()));
    for (String word : name.words()) {
      near.addAll(byWord.getOrDefault(NameForms.bones(word), List.of()));
    }
    return near;
  }

  /** Those of which a name begins so, the most often named first. */
  List<Entity> beginningWith(String prefix, int most) {
    NameForms forms = NameForms.of(prefix);
    Set<Entity> found = new LinkedHashSet<>();
    for (String key : List.of(forms.key(), forms.bareKey())) {
      if (!key.isEmpty()) {
        for (List<Entity> entities : byKey.subMap(key, key + '\uFFFF').values()) {
          found.addAll(entities);
          if (found.size() > most) {
            break;
          }
        }
      }
    }
    return found.stream().sorted(BY_WEIGHT).toList();
  }
}
