package org.isnad.graph;

import java.util.Map;

/** The Arabic labels of actors and places: the gazetteer's, or else the one most articles give. */
final class Labels {
  private final Iris iris;
  private final ItemDescriptions items;

  Labels(Iris iris, ItemDescriptions items) {
    this.iris = iris;
    this.items = items;
  }

  String of(String iri, Description description) {
    return iris.knownId(iri)
        .flatMap(items::item)
        .map(ItemDescription::arabic)
        .filter(arabic -> !arabic.isBlank())
        .orElse(description.label());
  }

  /** Of something that may not be described anywhere. */
  String of(String iri, Map<String, Description> all) {
    Description description = all.get(iri);
    return description == null ? iri : of(iri, description);
  }
}
