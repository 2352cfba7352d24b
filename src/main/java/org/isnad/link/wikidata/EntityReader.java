package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an item as the Wikibase writes it in JSON; what does not look as it should is left out. */
final class EntityReader {
  private static final int MOST_NAMES = 100;
  private static final int MOST_STATEMENTS = 200;
  private static final int LONGEST_NAME = 250;
  private static final Pattern TIME =
      Pattern.compile("\\+(\\d{4})-(\\d\\d)-(\\d\\d)T\\d\\d:\\d\\d:\\d\\dZ");

  /** Kind, state, office, life, and what only organisations or places have. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "P31", "P17", "P27", "P39", "P569", "P570", "P571", "P576", "P625", "P1001", "P1082",
          "P112", "P159", "P355", "P463", "P488", "P749", "P856", "P1416");

  private EntityReader() {}

  /** The item; empty if there is no such item, or this is none. */
  static Optional<Entity> read(JsonNode node) {
    String id = node.path("id").asText("");
    if (!Entity.isId(id) || node.has("missing")) {
      return Optional.empty();
    }
    String description = word(node.path("descriptions").path("ar"));
    return Optional.of(
        new Entity(
            id,
            arabic(node),
            word(node.path("labels").path("en")),
            description.isEmpty() ? word(node.path("descriptions").path("en")) : description,
            statements(node.path("claims")),
            node.path("sitelinks").size()));
  }

  private static List<String> arabic(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    names.add(word(node.path("labels").path("ar")));
    for (JsonNode alias : node.path("aliases").path("ar")) {
      if (names.size() < MOST_NAMES) {
        names.add(word(alias));
      }
    }
    names.remove("");
    return List.copyOf(names);
  }

  private static String word(JsonNode value) {
    String text = value.path("value").asText("").strip();
    return text.length() > LONGEST_NAME ? "" : text;
  }

  private static Map<String, List<Entity.Statement>> statements(JsonNode claims) {
    Map<String, List<Entity.Statement>> statements = new HashMap<>();
    for (String property : PROPERTIES) {
      List<Entity.Statement> all = new ArrayList<>();
      for (JsonNode claim : claims.path(property)) {
        if (all.size() < MOST_STATEMENTS && !claim.path("rank").asText("").equals("deprecated")) {
          statement(claim).ifPresent(all::add);
        }
      }
      if (!all.isEmpty()) {
        statements.put(property, List.copyOf(all));
      }
    }
    return statements;
  }

  private static Optional<Entity.Statement> statement(JsonNode claim) {
    String value = value(claim.path("mainsnak"));
    JsonNode qualifiers = claim.path("qualifiers");
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entity.Statement(
                value,
                value(qualifiers.path("P580").path(0)),
                value(qualifiers.path("P582").path(0))));
  }

  /** A Q-id, a date, or {@code ?} for any other value; empty for none. */
  private static String value(JsonNode snak) {
    if (!snak.path("snaktype").asText("").equals("value")) {
      return "";
    }
    JsonNode value = snak.path("datavalue").path("value");
    return switch (snak.path("datavalue").path("type").asText("")) {
      case "wikibase-entityid" -> {
        String id = value.path("id").asText("");
        yield Entity.isId(id) ? id : "";
      }
      case "time" -> date(value.path("time").asText(""), value.path("precision").asInt(0));
      case "" -> "";
      default -> "?";
    };
  }

  /** As precise as it is known; empty if not even the year is. */
  private static String date(String time, int precision) {
    Matcher parts = TIME.matcher(time);
    if (precision < 9 || !parts.matches() || parts.group(1).equals("0000")) {
      return "";
    }
    String year = parts.group(1);
    try {
      int month = Integer.parseInt(parts.group(2));
      int day = Integer.parseInt(parts.group(3));
      LocalDate whole = LocalDate.of(Integer.parseInt(year), Math.max(1, month), Math.max(1, day));
      boolean exact = precision >= 11 && month > 0 && day > 0;
      return exact
          ? whole.toString()
          : precision >= 10 && month > 0 ? whole.toString().substring(0, 7) : year;
    } catch (DateTimeException e) {
      return year;
    }
  }
}
