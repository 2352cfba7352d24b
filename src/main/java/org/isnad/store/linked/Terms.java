package org.isnad.store.linked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.isnad.graph.Prefixes;
import org.isnad.store.StoreException;

/** The vocabulary: Isnad's ontology, and how pages call the terms of others. */
final class Terms {
  static {
    JenaSystem.init();
  }

  static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node COMMENT = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#comment");
  static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
  static final Node SELECTOR = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSelector");

  /** Those of the data, and of the description of the data set. */
  static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefixes(Prefixes.ofData())
          .setNsPrefix("dcat", "http://www.w3.org/ns/dcat#")
          .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("void", "http://rdfs.org/ns/void#")
          .lock();

  private final Graph ontology = read("/ontology/isnad.ttl");
  private final Graph others = read("/web/terms.ttl");

  Graph ontology() {
    return ontology;
  }

  /** The name of a term in a language; its short form if nobody gave it one. */
  String label(Node term, Language language) {
    for (Graph graph : new Graph[] {ontology, others}) {
      var labels = graph.find(term, LABEL, Node.ANY).mapWith(t -> t.getObject()).toList();
      for (Node label : labels) {
        if (label.getLiteralLanguage().equals(language.tag())) {
          return label.getLiteralLexicalForm();
        }
      }
    }
    return shortForm(term.toString());
  }

  /** {@code skos:exactMatch} instead of the whole IRI, where the prefix is known. */
  static String shortForm(String iri) {
    for (Map.Entry<String, String> prefix : PREFIXES.getNsPrefixMap().entrySet()) {
      if (iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length()) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  private static Graph read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Terms.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new StoreException("the class path has no file " + file);
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
