package org.isnad.gazetteer.dump;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Location;

/** Reads what a dump writes for one statement. */
final class Statements {
  private static final Pattern TIME = Pattern.compile("\\+0*(\\d{4})-(\\d\\d)-(\\d\\d)T.*");
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private Statements() {}

  /** The statements of one property, preferred ones first, without deprecated ones. */
  static List<JsonNode> of(JsonNode statements) {
    List<JsonNode> preferred = new ArrayList<>();
    List<JsonNode> normal = new ArrayList<>();
    for (JsonNode statement : statements) {
      switch (statement.path("rank").asText("normal")) {
        case "preferred" -> preferred.add(statement);
        case "deprecated" -> {}
        default -> normal.add(statement);
      }
    }
    preferred.addAll(normal);
    return preferred;
  }

  /** The value of a snak; missing for «unknown» and «none». */
  static JsonNode value(JsonNode snak) {
    return snak.path("datavalue").path("value");
  }

  /** The Q-id of a value; empty if it is none. Old dumps have the number only. */
  static String id(JsonNode value) {
    String id = value.path("id").asText("");
    if (id.isEmpty() && value.path("entity-type").asText("").equals("item")) {
      return "Q" + value.path("numeric-id").asText("");
    }
    return id;
  }

  /** An office with its term; empty if the office is not known. */
  static Optional<DumpItem.Position> position(JsonNode statement) {
    String office = id(value(statement.path("mainsnak")));
    if (office.isEmpty()) {
      return Optional.empty();
    }
    JsonNode qualifiers = statement.path("qualifiers");
    String of = id(value(qualifiers.path("P642").path(0)));
    String jurisdiction = of.isEmpty() ? id(value(qualifiers.path("P1001").path(0))) : of;
    return Optional.of(
        new DumpItem.Position(
            office,
            jurisdiction,
            date(value(qualifiers.path("P580").path(0))),
            date(value(qualifiers.path("P582").path(0)))));
  }

  /** A date no finer than it is known; empty for one before our era or less than a year. */
  static String date(JsonNode value) {
    Matcher time = TIME.matcher(value.path("time").asText(""));
    int precision = value.path("precision").asInt(0);
    if (!time.matches() || precision < YEAR) {
      return "";
    }
    String year = time.group(1);
    String month = year + "-" + time.group(2);
    String day = month + "-" + time.group(3);
    if (precision >= DAY && isDay(day)) {
      return day;
    }
    return precision >= MONTH && isDay(month + "-01") ? month : year;
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Where a thing lies on the earth; unknown for what lies elsewhere. */
  static Location location(JsonNode value) {
    double latitude = value.path("latitude").asDouble(Double.NaN);
    double longitude = value.path("longitude").asDouble(Double.NaN);
    boolean onEarth = value.path("globe").asText("Q2").endsWith("Q2");
    return onEarth && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? new Location.Point(latitude, longitude)
        : new Location.Unknown();
  }
}
