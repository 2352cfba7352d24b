package org.isnad.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.graph.CanonicalNQuads;
import org.isnad.graph.NamedGraph;
import org.isnad.graph.Prefixes;

/**
 * How a graph is written, one after the other into one file. A graph without name is the default
 * graph. The same graph gives the same bytes.
 */
enum RdfSyntax {
  /** All graphs in one: the names are lost. */
  TURTLE {
    @Override
    void write(NamedGraph graph, OutputStream out) {
      RDFWriter.source(sorted(graph.triples())).lang(Lang.TURTLE).output(out);
    }
  },
  TRIG {
    @Override
    void write(NamedGraph graph, OutputStream out) {
      RDFWriter.source(quads(graph)).lang(Lang.TRIG).output(out);
    }
  },
  /** Sorted within each graph. */
  NQUADS {
    @Override
    void write(NamedGraph graph, OutputStream out) throws IOException {
      new CanonicalNQuads().write(quads(graph), out);
    }
  };

  private static final Map<String, String> PREFIXES = Prefixes.ofData();

  private static final Comparator<Triple> BY_TEXT =
      Comparator.comparing((Triple triple) -> triple.getSubject().toString())
          .thenComparing(triple -> triple.getPredicate().toString())
          .thenComparing(triple -> triple.getObject().toString());

  abstract void write(NamedGraph graph, OutputStream out) throws IOException;

  private static DatasetGraph quads(NamedGraph graph) {
    DatasetGraph quads = DatasetGraphFactory.create();
    Node name = graph.iri().isEmpty() ? Quad.defaultGraphIRI : NodeFactory.createURI(graph.iri());
    quads.addGraph(name, sorted(graph.triples()));
    PREFIXES.forEach(quads.prefixes()::add);
    return quads;
  }

  /** A copy, since the order in which a graph gives back triples depends on how it was filled. */
  private static Graph sorted(Graph triples) {
    Graph sorted = GraphFactory.createDefaultGraph();
    triples.stream().sorted(BY_TEXT).forEach(sorted::add);
    sorted.getPrefixMapping().setNsPrefixes(PREFIXES);
    return sorted;
  }
}
