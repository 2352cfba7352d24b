package org.isnad.store.linked;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** A description as a document of RDF, which says of itself what it is about. */
final class RdfDocument {
  private static final Node DOCUMENT = NodeFactory.createURI("http://xmlns.com/foaf/0.1/Document");
  private static final Node TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");
  private static final Node IN_DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#inDataset");

  private RdfDocument() {}

  /**
   * Its bytes.
   *
   * @param document the IRI of the document itself
   * @param dataset the IRI of the data set that it is part of
   */
  static byte[] write(Description description, Representation as, String document, String dataset) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
    description.graph().find().forEachRemaining(graph::add);
    Node self = NodeFactory.createURI(document);
    graph.add(Triple.create(self, Terms.TYPE, DOCUMENT));
    graph.add(Triple.create(self, TOPIC, description.topic()));
    graph.add(Triple.create(self, IN_DATASET, NodeFactory.createURI(dataset)));
    if (description.isCut()) {
      say(graph, self, "The store says more of this; the SPARQL endpoint gives the rest.", "en");
      say(graph, self, "في المخزن عن هذا أكثر مما هنا؛ نقطة استعلام SPARQL تعطي الباقي.", "ar");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(as.format()).output(out);
    return out.toByteArray();
  }

  private static void say(Graph graph, Node self, String text, String language) {
    graph.add(Triple.create(self, Terms.COMMENT, NodeFactory.createLiteralLang(text, language)));
  }
}
