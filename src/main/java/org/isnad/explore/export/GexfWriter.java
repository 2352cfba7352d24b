package org.isnad.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a network as GEXF 1.3 (gexf.net), the format of Gephi. */
final class GexfWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final XmlOut xml;

  private GexfWriter(XmlOut xml) {
    this.xml = xml;
  }

  static void write(ContactNetwork network, OutputStream out) throws IOException {
    try {
      XmlOut xml = new XmlOut(out);
      new GexfWriter(xml).document(network);
      xml.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(ContactNetwork network) throws XMLStreamException {
    xml.element(
        "gexf",
        () -> {
          xml.element(
              "meta",
              () -> {
                xml.text("creator", "Isnad");
                xml.text("description", network.description());
              });
          xml.element(
              "graph",
              () -> graph(network),
              "defaultedgetype",
              "undirected",
              "mode",
              "static",
              "idtype",
              "string");
        },
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "version",
        "1.3",
        "xsi:schemaLocation",
        NAMESPACE + " http://gexf.net/1.3/gexf.xsd");
  }

  private void graph(ContactNetwork network) throws XMLStreamException {
    declare("node", Attribute.OF_NODES);
    declare("edge", Attribute.OF_EDGES);
    xml.element(
        "nodes",
        () -> {
          for (ContactNetwork.Node node : network.nodes()) {
            xml.element(
                "node",
                () -> values(Attribute.OF_NODES, node),
                "id",
                node.id(),
                "label",
                PlainText.inOneLine(node.label()));
          }
        });
    xml.element(
        "edges",
        () -> {
          int id = 0;
          for (ContactNetwork.Edge edge : network.edges()) {
            edge(edge, id++);
          }
        });
  }

  private void edge(ContactNetwork.Edge edge, int id) throws XMLStreamException {
    xml.element(
        "edge",
        () -> values(Attribute.OF_EDGES, edge),
        "id",
        Integer.toString(id),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "kind",
        edge.kind(),
        "weight",
        Integer.toString(edge.weight()));
  }

  private <T> void declare(String owner, List<Attribute<T>> attributes) throws XMLStreamException {
    xml.element(
        "attributes",
        () -> {
          for (Attribute<T> attribute : attributes) {
            String type = attribute.type().equals("int") ? "integer" : attribute.type();
            xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", type);
          }
        },
        "class",
        owner);
  }

  private <T> void values(List<Attribute<T>> attributes, T owner) throws XMLStreamException {
    xml.element(
        "attvalues",
        () -> {
          for (Attribute<T> attribute : attributes) {
            String value = PlainText.inOneLine(attribute.of(owner));
            if (!value.isEmpty()) {
              xml.empty("attvalue", "for", attribute.name(), "value", value);
            }
          }
        });
  }
}
