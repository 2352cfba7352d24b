package org.isnad.explore.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The values that things of a store have for a property. Every text that comes often is kept once.
 */
final class StoredValues {
  static final String THING = "thing";
  static final String VALUE = "value";

  private final StoreReading reading;
  private final Ids ids;
  private final Map<String, String> known = new HashMap<>();

  /** Where a property is looked for. */
  enum Part {
    /** In what is derived from all articles. */
    OF_ALL("page/values-of-property"),
    /** In what the articles say, one by one. */
    IN_ARTICLES("page/values-in-articles");

    private final String query;

    Part(String query) {
      this.query = query;
    }
  }

  StoredValues(StoreReading reading, Ids ids) {
    this.reading = reading;
    this.ids = ids;
  }

  /** Rows with {@link #THING} and {@link #VALUE}. */
  void each(Part part, String property, Consumer<Row> taking) {
    reading.each(part.query, Map.of("property", property), taking);
  }

  /** The value of each thing; of several always the same, in whatever order they come. */
  Map<String, String> one(Part part, String property) {
    Map<String, String> values = new HashMap<>();
    each(part, property, row -> values.merge(id(row, THING), id(row, VALUE), StoredValues::first));
    return values;
  }

  Map<String, List<String>> several(Part part, String property) {
    Map<String, List<String>> values = new HashMap<>();
    each(
        part,
        property,
        row ->
            values.computeIfAbsent(id(row, THING), id -> new ArrayList<>(1)).add(id(row, VALUE)));
    return values;
  }

  /** An IRI without the base, any other text as it is. */
  String id(Row row, String variable) {
    return once(ids.id(row.text(variable)));
  }

  /** The word of a term of the ontology. */
  String word(String iri) {
    return once(Terms.word(iri));
  }

  private String once(String text) {
    String first = known.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  static List<String> sorted(@Nullable List<String> texts) {
    return texts == null ? List.of() : texts.stream().distinct().sorted().toList();
  }
}
