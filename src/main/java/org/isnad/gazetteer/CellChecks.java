package org.isnad.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may stand in the columns of the gazetteer's files. */
final class CellChecks {
  /** Columns that hold the id of an item. */
  static final Set<String> REFERENCES =
      Set.of("country", "within", "capital", "person", "of", "state");

  private static final Set<String> ARABIC =
      Set.of(
          "label_ar", "name", "masculine", "feminine", "plural", "plural_oblique", "title", "word");
  private static final Set<String> PLACES =
      Set.of(
          "city",
          "region",
          "governorate",
          "district",
          "area",
          "camp",
          "crossing",
          "island",
          "site",
          "water");
  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "international",
          "government",
          "ministry",
          "parliament",
          "military",
          "party",
          "armed-group",
          "medium",
          "company",
          "organization");
  private static final Set<String> STAND_INS = Set.of("capital", "government", "seat");

  private CellChecks() {}

  /** What is wrong with a value, with what would be right. */
  static Optional<String> fault(String file, String column, String value) {
    if (ARABIC.contains(column)) {
      return when(!value.matches("(?s).*[\\u0621-\\u064A].*"), value, "a name in Arabic letters");
    }
    return switch (column) {
      case "id" ->
          when(!value.matches("Q[1-9]\\d*|x-[a-z0-9]+(-[a-z0-9]+)*"), value, "a Q-id or x-name");
      case "iso2" -> when(!value.matches("[A-Z]{2}"), value, "two capital letters of ISO 3166-1");
      case "written_by" -> when(isNoWriter(value), value, "wikidata, cldr, whos-on-first or isnad");
      case "type" -> oneOf(value, types(file));
      case "office" ->
          when(Office.ofWord(value).isEmpty(), value, "an office of office-titles.tsv");
      case "match" -> oneOf(value, Set.of("whole", "start"));
      case "lat" -> when(!isDegrees(value, 90), value, "degrees from -90 to 90");
      case "lon" -> when(!isDegrees(value, 180), value, "degrees from -180 to 180");
      case "from", "to" ->
          when(!value.matches("|\\d{4}(-\\d\\d(-\\d\\d)?)?"), value, "YYYY, YYYY-MM or YYYY-MM-DD");
      default -> Optional.empty();
    };
  }

  /** Compares two lines as {@code LC_ALL=C sort} does. */
  static int inOrder(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> types(String file) {
    return switch (file) {
      case "places.tsv" -> PLACES;
      case "organizations.tsv" -> ORGANIZATIONS;
      default -> STAND_INS;
    };
  }

  private static boolean isNoWriter(String value) {
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Item.Writer.values()).noneMatch(writer -> writer.name().equals(name));
  }

  private static boolean isDegrees(String value, int most) {
    return value.isEmpty()
        || (value.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(value)) <= most);
  }

  private static Optional<String> oneOf(String value, Set<String> allowed) {
    return when(!allowed.contains(value), value, "one of " + allowed.stream().sorted().toList());
  }

  private static Optional<String> when(boolean wrong, String value, String right) {
    return wrong ? Optional.of("\"%s\" is not %s".formatted(value, right)) : Optional.empty();
  }
}
