package org.isnad.app;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;

/** Which articles a store holds. */
final class StoredArticles {
  private static final String QUERY =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX dct: <http://purl.org/dc/terms/>
      SELECT ?article ?id WHERE { GRAPH ?article { ?article a isnad:Article ; dct:identifier ?id } }
      """;

  private final SortedMap<String, String> iriById;

  private StoredArticles(SortedMap<String, String> iriById) {
    this.iriById = iriById;
  }

  static StoredArticles of(ClaimStore store) {
    return new StoredArticles(store.read(StoredArticles::read));
  }

  private static SortedMap<String, String> read(Dataset dataset) {
    SortedMap<String, String> iriById = new TreeMap<>();
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(QUERY).build()) {
      execution
          .execSelect()
          .forEachRemaining(row -> iriById.put(row.getLiteral("id").getString(), iri(row)));
    }
    return iriById;
  }

  private static String iri(QuerySolution row) {
    return row.getResource("article").getURI();
  }

  /** The IRI of the article with this id. */
  Optional<String> iri(String id) {
    return Optional.ofNullable(iriById.get(id));
  }

  List<String> ids() {
    return List.copyOf(iriById.keySet());
  }

  /** The base of the IRIs that the store was built with; empty if it holds no article. */
  Optional<String> base() {
    return iriById.values().stream()
        .findFirst()
        .map(iri -> iri.substring(0, iri.lastIndexOf("article/")));
  }

  /**
   * The IRIs to go on with.
   *
   * @throws CommandFailed if the store was built with another base
   */
  Iris irisOf(String wanted) {
    String base = base().orElse(wanted);
    if (!base.equals(wanted)) {
      throw new CommandFailed(
          Failure.OTHER_BASE,
          "the store's IRIs start with %s, not with %s".formatted(base, wanted),
          "give --base %s, or build into a new directory".formatted(base));
    }
    return new Iris(base);
  }
}
