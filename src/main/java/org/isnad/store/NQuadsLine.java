package org.isnad.store;

import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Spells a quad as a line of N-Quads, without the line end. */
final class NQuadsLine {
  private final NodeFormatter formatter = new NodeFormatterNT();

  String of(Quad quad) {
    StringWriterI line = new StringWriterI();
    put(line, quad.getSubject());
    put(line, quad.getPredicate());
    put(line, quad.getObject());
    if (!quad.isDefaultGraph()) {
      put(line, quad.getGraph());
    }
    line.print(".");
    return line.toString();
  }

  private void put(StringWriterI line, Node node) {
    formatter.format(line, node);
    line.print(" ");
  }
}
