package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An item of the stand-in, written as a Wikibase writes it. */
public final class StandInItem {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final List<String> names;
  private final List<ObjectNode> statements = new ArrayList<>();
  private String english = "";
  private String mergedInto = "";
  private boolean onlyAlone;

  private StandInItem(String id, List<String> names) {
    this.id = id;
    this.names = names;
  }

  /** The first name is the label, the others are aliases. */
  public static StandInItem of(String id, String... names) {
    return new StandInItem(id, List.of(names));
  }

  public static StandInItem person(String id, String... names) {
    return of(id, names).is("P31", "Q5");
  }

  String id() {
    return id;
  }

  List<String> names() {
    return names;
  }

  String mergedInto() {
    return mergedInto;
  }

  boolean onlyAlone() {
    return onlyAlone;
  }

  public StandInItem english(String label) {
    english = label;
    return this;
  }

  /** Asked for, the service gives another item. */
  StandInItem mergedInto(String other) {
    mergedInto = other;
    return this;
  }

  /** Batches lack it. */
  StandInItem inNoBatch() {
    onlyAlone = true;
    return this;
  }

  public StandInItem is(String property, String value) {
    statements.add(statement(property, item(property, value)));
    return this;
  }

  public StandInItem held(String position, String from, String to) {
    ObjectNode statement = statement("P39", item("P39", position));
    ObjectNode qualifiers = statement.putObject("qualifiers");
    Map.of("P580", from, "P582", to)
        .forEach(
            (property, date) -> {
              if (!date.isEmpty()) {
                qualifiers.putArray(property).add(time(property, date));
              }
            });
    statements.add(statement);
    return this;
  }

  StandInItem died(String date) {
    statements.add(statement("P570", time("P570", date)));
    return this;
  }

  public StandInItem lies(double latitude, double longitude) {
    ObjectNode snak = snak("P625");
    snak.putObject("datavalue")
        .put("type", "globecoordinate")
        .putObject("value")
        .put("latitude", latitude)
        .put("longitude", longitude);
    statements.add(statement("P625", snak));
    return this;
  }

  private static ObjectNode statement(String property, ObjectNode snak) {
    ObjectNode statement = JSON.createObjectNode().put("property", property).put("rank", "normal");
    statement.set("mainsnak", snak);
    return statement;
  }

  private static ObjectNode item(String property, String id) {
    ObjectNode snak = snak(property);
    snak.putObject("datavalue")
        .put("type", "wikibase-entityid")
        .putObject("value")
        .put("entity-type", "item")
        .put("id", id);
    return snak;
  }

  private static ObjectNode time(String property, String date) {
    ObjectNode snak = snak(property);
    snak.putObject("datavalue")
        .put("type", "time")
        .putObject("value")
        .put("time", "+" + date + "T00:00:00Z")
        .put("precision", 11);
    return snak;
  }

  private static ObjectNode snak(String property) {
    return JSON.createObjectNode().put("snaktype", "value").put("property", property);
  }

  ObjectNode json(Map<String, StandInItem> all) {
    StandInItem other = all.get(mergedInto);
    if (other != null) {
      ObjectNode json = other.json(all);
      json.putObject("redirects").put("from", id).put("to", mergedInto);
      return json;
    }
    ObjectNode json = JSON.createObjectNode().put("id", id).put("type", "item");
    ObjectNode labels = json.putObject("labels");
    if (!names.isEmpty()) {
      labels.putObject("ar").put("language", "ar").put("value", names.get(0));
    }
    if (!english.isEmpty()) {
      labels.putObject("en").put("language", "en").put("value", english);
    }
    var aliases = json.putObject("aliases").putArray("ar");
    names.stream()
        .skip(1)
        .forEach(name -> aliases.addObject().put("language", "ar").put("value", name));
    ObjectNode claims = json.putObject("claims");
    statements.forEach(
        statement -> claims.withArray("/" + statement.get("property").asText()).add(statement));
    return json;
  }
}
