package org.isnad.store.linked;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.store.ClaimStore;

/** All documents that can be had of a store. */
final class Library {
  static final String ONTOLOGY = "ontology";
  static final String DATASET = "dataset";

  private final ClaimStore store;
  private final LocalPaths paths;
  private final Terms terms = new Terms();
  private final DatasetDescription dataset;

  /**
   * Which document.
   *
   * @param path of the thing that it is about, not encoded
   * @param server where this server is reached
   */
  record Request(String path, Representation as, Language language, String server) {}

  Library(ClaimStore store, String base) {
    this.store = store;
    this.paths = new LocalPaths(base);
    this.dataset = new DatasetDescription(store, base);
  }

  static String contentType(Representation as) {
    return as == Representation.JSON_LD ? as.mediaType() : as.mediaType() + "; charset=utf-8";
  }

  /** Whether the store says anything of what stands at this path. */
  boolean knows(String path) {
    String iri = paths.iri(path);
    return paths.path(iri).isPresent() && store.read(data -> isNamed(data.asDatasetGraph(), iri));
  }

  /** The bytes of a document; empty if there is nothing to say. */
  Optional<byte[]> document(Request request) {
    if (request.path().equals(ONTOLOGY)) {
      Node ontology = NodeFactory.createURI("https://w3id.org/isnad/ontology");
      return Optional.of(whole(Describer.whole(terms.ontology(), ontology), request));
    }
    if (request.path().equals(DATASET)) {
      Node topic = NodeFactory.createURI(dataset.iri());
      return Optional.of(whole(Describer.whole(dataset.graph(request.server()), topic), request));
    }
    if (paths.path(paths.iri(request.path())).isEmpty()) {
      return Optional.empty();
    }
    return store.read(data -> ofThing(data, request));
  }

  private Optional<byte[]> ofThing(Dataset data, Request request) {
    DatasetGraph quads = data.asDatasetGraph();
    return new Describer(quads)
        .describe(paths.iri(request.path()))
        .map(description -> write(description, quads, request));
  }

  /** Names are looked for in the description itself, and those of examples in the store. */
  private byte[] whole(Description description, Request request) {
    return write(description, DatasetGraphFactory.wrap(description.graph()), request);
  }

  private byte[] write(Description description, DatasetGraph names, Request request) {
    if (request.as() == Representation.HTML) {
      return new ResourcePage(names, terms, paths, request.language())
          .write(description, request.path())
          .getBytes(StandardCharsets.UTF_8);
    }
    String document = paths.iri(request.as().documentPath(request.path()));
    return RdfDocument.write(description, request.as(), document, dataset.iri());
  }

  private static boolean isNamed(DatasetGraph quads, String iri) {
    Node node = NodeFactory.createURI(iri);
    return quads.contains(Node.ANY, node, Node.ANY, Node.ANY)
        || quads.contains(Node.ANY, Node.ANY, Node.ANY, node);
  }
}
