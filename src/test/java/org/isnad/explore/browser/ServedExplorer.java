package org.isnad.explore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryExecution;
import org.isnad.app.BuiltSeeds;
import org.isnad.explore.Explorer;
import org.isnad.explore.export.Exports;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.ServerSettings;
import org.isnad.store.SparqlServer;
import org.isnad.store.linked.LinkedData;
import org.isnad.store.reconcile.Reconciliation;

/** A store served as {@code isnad serve} serves it, on a free port, until the tests end. */
final class ServedExplorer {
  private static Optional<ServedExplorer> seeds = Optional.empty();

  /** The meeting in Paris that Tom Barrack mediates, him and the first article that tells it. */
  private static final String PARIS_MEETING =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      SELECT ?meeting ?barrack ?article {
        ?dermer skos:exactMatch wd:Q7363705 .
        ?meeting a isnad:Meeting ; isnad:participant ?dermer ; isnad:mediator ?barrack .
        ?claim isnad:about ?meeting .
        GRAPH ?article { ?claim isnad:article ?article }
      } ORDER BY ?article
      """;

  private final SparqlServer server;
  private final ClaimStore store;

  private ServedExplorer(SparqlServer server, ClaimStore store) {
    this.server = server;
    this.store = store;
  }

  static ServedExplorer of(ClaimStore store) {
    QueryLibrary library = QueryLibrary.load();
    return new ServedExplorer(
        SparqlServer.start(
            store,
            library,
            ServerSettings.local(0),
            List.of(
                Explorer.of(store, library),
                Exports.of(store, library),
                LinkedData.of(store),
                Reconciliation.of(store))),
        store);
  }

  /** The articles of {@code seeds/}, read once. */
  static synchronized ServedExplorer ofSeeds() {
    if (seeds.isEmpty()) {
      try {
        Path store = Files.createTempDirectory(Path.of("target"), "seeds").resolve("store");
        BuiltSeeds.into(store);
        seeds = Optional.of(of(ClaimStore.openExisting(store)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return seeds.get();
  }

  /** The id of {@code ?meeting}, {@code ?barrack} or {@code ?article} of the seeds. */
  String id(String variable) {
    String iri =
        store.read(
            data -> {
              try (QueryExecution execution =
                  QueryExecution.dataset(data).query(PARIS_MEETING).build()) {
                return execution.execSelect().next().getResource(variable).getURI();
              }
            });
    return iri.substring(new Iris().base().length());
  }

  /** With a slash at its end. */
  String home() {
    return server.home().toString();
  }
}
