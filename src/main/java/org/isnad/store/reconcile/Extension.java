package org.isnad.store.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Further columns for what is reconciled already. */
final class Extension {
  private static final int MOST_ENTITIES = 100;
  private static final int MOST_PROPERTIES = 20;

  private final EntityIndex index;
  private final Properties properties;

  Extension(EntityIndex index, Properties properties) {
    this.index = index;
    this.properties = properties;
  }

  Map<String, Object> of(JsonNode asked) {
    JsonNode ids = asked.path("ids");
    JsonNode columns = asked.path("properties");
    if (!ids.isArray() || !columns.isArray()) {
      throw new BadRequest("\"extend\" needs the lists \"ids\" and \"properties\"");
    }
    if (ids.size() > MOST_ENTITIES || columns.size() > MOST_PROPERTIES) {
      throw new BadRequest(
          "at most %d ids and %d properties".formatted(MOST_ENTITIES, MOST_PROPERTIES));
    }
    List<Property> wanted = wanted(columns);
    Map<String, Object> rows = new LinkedHashMap<>();
    ids.forEach(id -> rows.put(id.asText(), row(index.ofId(id.asText()), wanted)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("meta", wanted.stream().map(Extension::column).toList());
    answer.put("rows", rows);
    return answer;
  }

  static Map<String, Object> column(Property property) {
    return EntityJson.named(property.id(), property.label());
  }

  private static List<Property> wanted(JsonNode columns) {
    List<Property> wanted = new ArrayList<>();
    for (JsonNode column : columns) {
      String id = column.path("id").asText();
      wanted.add(
          Property.ofId(id)
              .orElseThrow(() -> new BadRequest("\"%s\" is no property".formatted(id))));
    }
    return wanted;
  }

  private Map<String, Object> row(Optional<Entity> entity, List<Property> wanted) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Property property : wanted) {
      List<Object> values =
          entity.stream()
              .flatMap(one -> properties.of(one, property).stream())
              .map(Extension::cell)
              .toList();
      row.put(property.id(), values);
    }
    return row;
  }

  private static Object cell(Properties.Value value) {
    if (value instanceof Properties.Value.Thing thing) {
      return EntityJson.named(thing.id(), thing.text());
    }
    if (value instanceof Properties.Value.Whole whole) {
      return Map.of("int", whole.number());
    }
    if (value instanceof Properties.Value.Fraction fraction) {
      return Map.of("float", fraction.number());
    }
    return Map.of("str", value.text());
  }
}
