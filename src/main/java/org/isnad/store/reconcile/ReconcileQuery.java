package org.isnad.store.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One name to reconcile.
 *
 * @param name empty if only properties are given
 * @param types that it should be of one of; empty for any
 * @param isTypeAWish whether others are candidates too, further down
 * @param limit how many candidates are wanted
 */
record ReconcileQuery(
    String name, Set<EntityType> types, boolean isTypeAWish, int limit, List<Wanted> properties) {
  private static final int LONGEST_NAME = 500;
  private static final int MOST_CANDIDATES = 50;
  private static final int USUAL_CANDIDATES = 10;
  private static final int MOST_PROPERTIES = 20;

  /**
   * A value that it should have.
   *
   * @param property its id
   * @param values of which one should fit, as ids or names
   */
  record Wanted(String property, List<String> values) {
    Wanted {
      values = List.copyOf(values);
    }
  }

  ReconcileQuery {
    types = Set.copyOf(types);
    properties = List.copyOf(properties);
  }

  /**
   * Reads one query of a batch.
   *
   * @throws BadRequest if it is none
   */
  static ReconcileQuery of(JsonNode json) {
    String name = json.path("query").asText("");
    List<Wanted> properties = properties(json.path("properties"));
    if (!json.isObject() || (name.isBlank() && properties.isEmpty())) {
      throw new BadRequest("a query needs \"query\", the name to look for, or \"properties\"");
    }
    int limit = json.path("limit").asInt(USUAL_CANDIDATES);
    return new ReconcileQuery(
        name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip(),
        types(json.path("type")),
        json.path("type_strict").asText().equals("should"),
        Math.max(1, Math.min(limit, MOST_CANDIDATES)),
        properties);
  }

  /** Types of other services are no types here: nothing is of them. */
  private static Set<EntityType> types(JsonNode json) {
    List<String> ids = new ArrayList<>();
    (json.isArray() ? json : List.of(json))
        .forEach(id -> ids.add(id.path("id").asText(id.asText())));
    Set<EntityType> types = new LinkedHashSet<>();
    for (String id : ids) {
      if (!id.isBlank()) {
        types.add(
            EntityType.ofId(id)
                .orElseThrow(() -> new BadRequest("\"%s\" is no type".formatted(id))));
      }
    }
    return types;
  }

  private static List<Wanted> properties(JsonNode json) {
    List<Wanted> properties = new ArrayList<>();
    for (JsonNode one : json) {
      List<String> values = new ArrayList<>();
      JsonNode v = one.path("v");
      (v.isArray() ? v : List.of(v))
          .forEach(value -> values.add(value.path("id").asText(value.asText()).strip()));
      values.removeIf(String::isEmpty);
      if (!values.isEmpty() && properties.size() < MOST_PROPERTIES) {
        properties.add(new Wanted(one.path("pid").asText(), values));
      }
    }
    return properties;
  }
}
