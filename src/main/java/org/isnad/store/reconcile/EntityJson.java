package org.isnad.store.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the service says of something wherever it names it. */
final class EntityJson {
  private static final int MOST_NAMES = 4;

  private EntityJson() {}

  /** Id, name and what tells it from its namesakes; may be added to. */
  static Map<String, Object> of(Entity entity) {
    Map<String, Object> json = named(entity.id(), entity.name());
    json.put("description", description(entity));
    return json;
  }

  static List<Object> types(Entity entity) {
    return entity.types().stream().sorted().map(EntityJson::type).toList();
  }

  static Object type(EntityType type) {
    return named(type.id(), type.label());
  }

  /** An id with its name, in this order. */
  static Map<String, Object> named(String id, String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name);
    return json;
  }

  static String description(Entity entity) {
    String names =
        entity.names().stream().skip(1).limit(MOST_NAMES).collect(Collectors.joining("، "));
    String items = entity.items().stream().sorted().collect(Collectors.joining(" "));
    return List.of(types(entity.types().stream().sorted().toList()), names, items).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" — "));
  }

  private static String types(List<EntityType> types) {
    return types.stream().map(EntityType::label).collect(Collectors.joining(", "));
  }
}
