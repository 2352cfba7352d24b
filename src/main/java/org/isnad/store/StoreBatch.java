package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;

/**
 * What one write transaction does. Only the difference is written: TDB2 keeps every version of a
 * page, so that writing the same graph anew would let the store grow without end.
 */
public final class StoreBatch {
  private final DatasetGraph quads;
  private boolean changed;

  StoreBatch(DatasetGraph quads) {
    this.quads = quads;
  }

  /** Makes the graph of that name hold these statements and no others. */
  public void replace(String graphIri, Graph statements) {
    replace(NodeFactory.createURI(graphIri), statements);
  }

  /** Drops the graph of that name; nothing happens if there is none. */
  public void retract(String graphIri) {
    Node name = NodeFactory.createURI(graphIri);
    if (quads.containsGraph(name)) {
      quads.removeGraph(name);
      changed = true;
    }
  }

  /** Makes the default graph, which holds what is derived over all articles, hold just these. */
  public void replaceDerived(Graph statements) {
    replace(Quad.defaultGraphNodeGenerated, statements);
  }

  boolean changed() {
    return changed;
  }

  private void replace(Node name, Graph statements) {
    Graph wanted = asStored(statements);
    Graph stored = Quad.isDefaultGraph(name) ? quads.getDefaultGraph() : quads.getGraph(name);
    List<Triple> surplus = stored.find().filterDrop(wanted::contains).toList();
    List<Triple> missing = wanted.find().filterDrop(stored::contains).toList();
    surplus.forEach(stored::delete);
    missing.forEach(stored::add);
    changed |= !surplus.isEmpty() || !missing.isEmpty();
  }

  /**
   * The statements with their literals spelt as TDB2 gives them back: it keeps numbers and dates by
   * value, {@code 007} comes out as {@code 7}.
   */
  private static Graph asStored(Graph statements) {
    List<Triple> respelt = new ArrayList<>();
    boolean same = true;
    for (Triple triple : (Iterable<Triple>) () -> statements.find()) {
      refuseBlank(triple.getSubject(), triple);
      refuseBlank(triple.getObject(), triple);
      Node object = asStored(triple.getObject());
      same &= object.equals(triple.getObject());
      respelt.add(Triple.create(triple.getSubject(), triple.getPredicate(), object));
    }
    if (same) {
      return statements;
    }
    Graph graph = GraphFactory.createDefaultGraph();
    respelt.forEach(graph::add);
    return graph;
  }

  private static Node asStored(Node object) {
    NodeId inline = object.isLiteral() ? NodeId.inline(object) : null;
    return inline == null ? object : NodeId.extract(inline);
  }

  private static void refuseBlank(Node node, Triple triple) {
    if (node.isBlank()) {
      throw new IllegalArgumentException(
          "a blank node has no name to compare it by: %s\n  -> give it an IRI".formatted(triple));
    }
  }
}
