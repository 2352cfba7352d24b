package org.isnad.store;

import org.apache.jena.graph.Node;

/**
 * A value in an answer.
 *
 * @param text the IRI, or the literal as written, without language and type
 * @param language {@code ar} or {@code en}; empty if it is an IRI or no text of a language
 * @param datatype the IRI of the type; empty if it is an IRI
 */
public record Term(String text, boolean isIri, String language, String datatype) {
  static Term of(Node node) {
    return node.isLiteral()
        ? new Term(
            node.getLiteralLexicalForm(),
            false,
            node.getLiteralLanguage(),
            node.getLiteralDatatypeURI())
        : new Term(node.toString(), node.isURI(), "", "");
  }
}
