package org.isnad.graph;

import java.util.Locale;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the graph is written in. */
final class Vocabulary {
  static final Node TYPE = rdf("type");
  static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

  static final Node LINK_STATUS = isnad("linkStatus");

  static final RDFDatatype EDTF =
      TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");
  static final RDFDatatype WKT =
      TypeMapper.getInstance().getSafeTypeByName("http://www.opengis.net/ont/geosparql#wktLiteral");

  private Vocabulary() {}

  static Node isnad(String term) {
    return NodeFactory.createURI(Iris.ONTOLOGY + term);
  }

  /** The individual that a constant of several words stands for: isnad:NoItemFound. */
  static Node isnad(LinkStatus status) {
    return isnad(status.term());
  }

  /** The individual or class that an enum constant stands for: MEETING is isnad:Meeting. */
  static Node isnad(Enum<?> constant) {
    String name = constant.name();
    return isnad(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  static Node rdf(String term) {
    return NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + term);
  }

  static Node oa(String term) {
    return NodeFactory.createURI("http://www.w3.org/ns/oa#" + term);
  }

  static Node org(String term) {
    return NodeFactory.createURI("http://www.w3.org/ns/org#" + term);
  }

  static Node prov(String term) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + term);
  }

  static Node skos(String term) {
    return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + term);
  }

  static Node schema(String term) {
    return NodeFactory.createURI("https://schema.org/" + term);
  }

  static Node dct(String term) {
    return NodeFactory.createURI("http://purl.org/dc/terms/" + term);
  }

  static Node geo(String term) {
    return NodeFactory.createURI("http://www.opengis.net/ont/geosparql#" + term);
  }
}
