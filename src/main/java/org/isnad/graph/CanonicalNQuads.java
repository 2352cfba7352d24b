package org.isnad.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes a data set as N-Quads in one order: the default graph first, then the named graphs by
 * name, each sorted by line. Equal data sets without blank nodes give equal bytes. Holds one graph
 * at a time in memory.
 */
public final class CanonicalNQuads {
  private final NodeFormatterNT formatter = new NodeFormatterNT();

  /** Writes all quads in UTF-8 and flushes, but leaves the stream open. */
  public void write(DatasetGraph dataset, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    writeGraph(dataset.getDefaultGraph(), "", out);
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.sort(Comparator.comparing(Node::toString));
    for (Node name : names) {
      writeGraph(dataset.getGraph(name), format(name) + " ", out);
    }
    out.flush();
  }

  private void writeGraph(Graph graph, String name, Writer out) throws IOException {
    String[] lines = graph.stream().map(triple -> line(triple, name)).toArray(String[]::new);
    Arrays.sort(lines);
    for (String line : lines) {
      out.write(line);
    }
  }

  private String line(Triple triple, String name) {
    return format(triple.getSubject())
        + " "
        + format(triple.getPredicate())
        + " "
        + format(triple.getObject())
        + " "
        + name
        + ".\n";
  }

  private String format(Node node) {
    if (node.isBlank()) {
      throw new IllegalArgumentException(
          "the graph has no blank nodes, but here is %s".formatted(node));
    }
    IndentedLineBuffer buffer = new IndentedLineBuffer();
    formatter.format(buffer, node);
    return buffer.asString();
  }
}
