package org.isnad.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.isnad.link.correction.Correction;
import org.isnad.link.correction.Decision;
import org.isnad.link.correction.Target;

/**
 * The names that a store's articles give actors and places, with items linked or to choose from.
 */
record StoredNames(List<Map<String, String>> rows) {
  private static final String QUESTION =
      """
      SELECT DISTINCT ?iri ?id ?name ?place ?item {
        GRAPH ?article {
          ?iri isnad:name ?name .
          ?article dct:identifier ?id
          OPTIONAL { ?iri isnad:link/isnad:linkItem|isnad:candidate ?item }
          BIND (EXISTS { ?iri a isnad:Place } AS ?place)
        }
      }
      """;

  static StoredNames of(Dataset dataset) {
    return new StoredNames(Rows.of(dataset, QUESTION));
  }

  /** What speaks against writing this down; empty if nothing does. */
  Optional<String> objection(Correction correction) {
    Target target = correction.target();
    List<Map<String, String>> meant = rows.stream().filter(row -> isMeant(target, row)).toList();
    if (meant.isEmpty()) {
      return Optional.of(
          "no article%s names the %s \"%s\""
              .formatted(
                  target.article().isEmpty() ? "" : " \"%s\"".formatted(target.article()),
                  target.kind().word(),
                  target.name()));
    }
    boolean offered =
        meant.stream().anyMatch(row -> get(row, "item").endsWith("/" + correction.item()));
    return offered || correction.decision() != Decision.ACCEPT
        ? Optional.empty()
        : Optional.of(
            "%s is neither linked to \"%s\" nor among its candidates; say set if it is right"
                .formatted(correction.item(), target.name()));
  }

  private static boolean isMeant(Target target, Map<String, String> row) {
    boolean place = get(row, "place").equals("true");
    return place == (target.kind() == Target.Kind.PLACE)
        && (target.article().isEmpty() || target.article().equals(get(row, "id")))
        && (target.isLocalId()
            ? get(row, "iri").endsWith("/" + target.name())
            : target.isNamed(List.of(get(row, "name"))));
  }

  private static String get(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
