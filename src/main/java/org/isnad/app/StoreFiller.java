package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.CorrectionsGraph;
import org.isnad.graph.DerivedGraph;
import org.isnad.graph.Iris;
import org.isnad.graph.NamedGraph;
import org.isnad.graph.Namesakes;
import org.isnad.graph.Provenance;
import org.isnad.link.correction.Corrections;
import org.isnad.store.ClaimStore;
import org.isnad.store.StoreBatch;

/**
 * Fills a store: article graphs in batches, then what follows from all of them. Killed in between,
 * the store holds whole batches, and filling it again ends in the same state.
 */
final class StoreFiller {
  private static final int BATCH = 100;

  private final ClaimStore store;
  private final Iris iris;
  private final Stages stages;
  private final List<NamedGraph> batch = new ArrayList<>();

  StoreFiller(ClaimStore store, Iris iris, Stages stages) {
    this.store = store;
    this.iris = iris;
    this.stages = stages;
  }

  /** Puts the graph in place of all that the store holds about its article. */
  void add(NamedGraph graph) {
    batch.add(graph);
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  /** Keeps these decisions, in a graph of their own. */
  void correct(Corrections corrections) {
    flush();
    NamedGraph graph = new CorrectionsGraph(iris).build(corrections);
    store.write(writes -> replace(writes, graph));
  }

  /** Drops all that these articles say. */
  void retract(List<String> articleIris) {
    store.write(writes -> articleIris.forEach(writes::retract));
  }

  /** Makes anew what follows from the article graphs: actors, places, events, the build. */
  void finish() {
    flush();
    List<NamedGraph> renamed =
        store.read(dataset -> new Namesakes(iris).settle(dataset.asDatasetGraph()));
    store.write(writes -> renamed.forEach(graph -> replace(writes, graph)));
    Derived derived = derive();
    store.write(
        writes -> {
          writes.replaceDerived(derived.facts);
          replace(writes, derived.build);
        });
  }

  /**
   * What follows from all article graphs.
   *
   * @param facts for the default graph
   */
  record Derived(Graph facts, NamedGraph build) {}

  /** Works out what follows, and leaves the store's default graph as it is. */
  Derived derive() {
    flush();
    return store.read(
        dataset -> {
          DatasetGraph articles = dataset.asDatasetGraph();
          return new Derived(
              new DerivedGraph(iris, stages.items()).derive(articles),
              new Provenance(iris).describe(articles, stages.software()));
        });
  }

  private void flush() {
    if (!batch.isEmpty()) {
      store.write(writes -> batch.forEach(graph -> replace(writes, graph)));
      batch.clear();
    }
  }

  private static void replace(StoreBatch writes, NamedGraph graph) {
    writes.replace(graph.iri(), graph.triples());
  }
}
