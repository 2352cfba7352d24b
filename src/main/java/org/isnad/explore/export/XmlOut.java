package org.isnad.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8 that is well-formed whatever the text. The stream stays open. */
final class XmlOut {
  private final XMLStreamWriter out;

  XmlOut(OutputStream stream) throws XMLStreamException {
    out = XMLOutputFactory.newInstance().createXMLStreamWriter(stream, "UTF-8");
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
  }

  /** What is written between the beginning and the end of an element. */
  interface Content {
    void write() throws XMLStreamException;
  }

  /**
   * @param attributes names and values in turn
   */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
    content.write();
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  /** An element that holds text alone. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(PlainText.ofXml(text));
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  /** An element that holds nothing. */
  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  void end() throws XMLStreamException, IOException {
    out.writeEndDocument();
    out.flush();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], PlainText.ofXml(attributes[i + 1]));
    }
  }
}
