package org.isnad.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Triples under the name of the graph that holds them in the store.
 *
 * @param iri the article's IRI, or that of the build
 */
public record NamedGraph(String iri, Graph triples) {
  public Node name() {
    return NodeFactory.createURI(iri);
  }

  /** Puts the triples in place of all that the data set holds under this name. */
  public void replaceIn(DatasetGraph dataset) {
    dataset.removeGraph(name());
    dataset.addGraph(name(), triples);
  }
}
