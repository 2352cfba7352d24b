package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the item files of the gazetteer and brings their parts together. */
final class GazetteerReader {
  private final Map<String, List<Item.Name>> aliases = new HashMap<>();
  private final Map<String, List<Holding>> holdings = new HashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();

  /** All items by id, states first, then places, organisations and persons. */
  static Map<String, Item> read() {
    GazetteerReader reader = new GazetteerReader();
    reader.readAliases();
    reader.readHoldings();
    for (Table.Row row : Table.ofResource("countries.tsv").rows()) {
      reader.add(row, Item.Kind.STATE, "state", row.get("id"), "");
    }
    for (Table.Row row : Table.ofResource("places.tsv").rows()) {
      reader.add(row, Item.Kind.PLACE, row.get("type"), row.get("country"), row.get("within"));
    }
    for (Table.Row row : Table.ofResource("organizations.tsv").rows()) {
      reader.add(row, Item.Kind.ORGANIZATION, row.get("type"), row.get("country"), "");
    }
    for (Table.Row row : Table.ofResource("persons.tsv").rows()) {
      reader.add(row, Item.Kind.PERSON, "person", row.get("country"), "");
    }
    return reader.items;
  }

  private void readAliases() {
    for (Table.Row row : Table.ofResource("aliases.tsv").rows()) {
      aliases
          .computeIfAbsent(row.get("id"), id -> new ArrayList<>())
          .add(new Item.Name(row.get("name"), writer(row)));
    }
  }

  private void readHoldings() {
    for (Table.Row row : Table.ofResource("holdings.tsv").rows()) {
      Office office =
          Office.ofWord(row.get("office"))
              .orElseThrow(() -> new IllegalArgumentException("no office " + row.get("office")));
      Term term = new Term(row.get("from"), row.get("to"));
      holdings
          .computeIfAbsent(row.get("person"), id -> new ArrayList<>())
          .add(new Holding(office, row.get("title_en"), row.get("of"), term));
    }
  }

  private void add(Table.Row row, Item.Kind kind, String type, String country, String within) {
    String id = row.get("id");
    List<Item.Name> names = new ArrayList<>();
    names.add(new Item.Name(row.get("label_ar"), writer(row)));
    names.addAll(aliases.getOrDefault(id, List.of()));
    items.put(
        id,
        new Item(
            id,
            kind,
            type,
            names,
            row.get("label_en"),
            country,
            within,
            location(row, kind),
            holdings.getOrDefault(id, List.of())));
  }

  private static Location location(Table.Row row, Item.Kind kind) {
    if ((kind != Item.Kind.STATE && kind != Item.Kind.PLACE) || row.get("lat").isEmpty()) {
      return new Location.Unknown();
    }
    return new Location.Point(
        Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
  }

  private static Item.Writer writer(Table.Row row) {
    return Item.Writer.valueOf(row.get("written_by").toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
