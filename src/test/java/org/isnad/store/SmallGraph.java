package org.isnad.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** The small graph of {@code store/library.trig}, for tests of what is built on a store. */
public final class SmallGraph {
  public static final String BASE = "https://w3id.org/isnad/";

  private SmallGraph() {}

  /**
   * A store in memory that holds it.
   *
   * @param turtle further graphs, each that of an article {@code article/more-0}, {@code -1}…
   */
  public static ClaimStore inStore(String... turtle) {
    ClaimStore store = TestingStore.filled(ClaimStore.inMemory());
    for (int i = 0; i < turtle.length; i++) {
      Graph graph = RDFParser.fromString(turtle[i], Lang.TURTLE).toGraph();
      var unused = store.replace(BASE + "article/more-" + i, graph);
    }
    return store;
  }

  /** Fills a store with the small graph, all its IRIs beginning with another base. */
  public static void fill(ClaimStore store, String base) {
    String quads = new String(nQuads(), StandardCharsets.UTF_8);
    String data =
        quads.replace("<" + BASE + "ontology", "<ontology").replace("<" + BASE, "<" + base);
    Dataset graphs = DatasetFactory.create();
    RDFParser.fromString(data.replace("<ontology", "<" + BASE + "ontology"), Lang.NQUADS)
        .parse(graphs);
    store.write(batch -> TestingStore.fill(batch, graphs));
  }

  private static byte[] nQuads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, TestingStore.libraryGraph(), Lang.NQUADS);
    return out.toByteArray();
  }
}
