package org.isnad.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a network as GraphML (graphml.graphdrawing.org), which Gephi, igraph and yEd read. */
final class GraphmlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XmlOut xml;

  private GraphmlWriter(XmlOut xml) {
    this.xml = xml;
  }

  static void write(ContactNetwork network, OutputStream out) throws IOException {
    try {
      XmlOut xml = new XmlOut(out);
      new GraphmlWriter(xml).document(network);
      xml.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(ContactNetwork network) throws XMLStreamException {
    xml.element(
        "graphml",
        () -> {
          xml.text("desc", network.description());
          key("n_label", "node", "label", "string");
          keys("n_", "node", Attribute.OF_NODES);
          key("e_weight", "edge", "weight", "double");
          keys("e_", "edge", Attribute.OF_EDGES);
          xml.element("graph", () -> graph(network), "id", "isnad", "edgedefault", "undirected");
        },
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
  }

  private void graph(ContactNetwork network) throws XMLStreamException {
    for (ContactNetwork.Node node : network.nodes()) {
      xml.element(
          "node",
          () -> {
            data("n_label", node.label());
            values("n_", Attribute.OF_NODES, node);
          },
          "id",
          node.id());
    }
    int id = 0;
    for (ContactNetwork.Edge edge : network.edges()) {
      xml.element(
          "edge",
          () -> {
            data("e_weight", Integer.toString(edge.weight()));
            values("e_", Attribute.OF_EDGES, edge);
          },
          "id",
          "e" + id++,
          "source",
          edge.source(),
          "target",
          edge.target());
    }
  }

  private <T> void keys(String prefix, String owner, List<Attribute<T>> attributes)
      throws XMLStreamException {
    for (Attribute<T> attribute : attributes) {
      key(prefix + attribute.name(), owner, attribute.name(), attribute.type());
    }
  }

  private void key(String id, String owner, String name, String type) throws XMLStreamException {
    xml.empty("key", "id", id, "for", owner, "attr.name", name, "attr.type", type);
  }

  private <T> void values(String prefix, List<Attribute<T>> attributes, T owner)
      throws XMLStreamException {
    for (Attribute<T> attribute : attributes) {
      data(prefix + attribute.name(), attribute.of(owner));
    }
  }

  private void data(String key, String value) throws XMLStreamException {
    String line = PlainText.inOneLine(value);
    if (!line.isEmpty()) {
      xml.text("data", line, "key", key);
    }
  }
}
