package org.isnad.store.endpoint;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The strings that expressions work on. */
final class Strings {
  private Strings() {}

  /** The words of a string literal; anything else is an error of the expression. */
  static String of(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("string", value).getLiteralLexicalForm();
  }

  /** Other words in the same language. */
  static NodeValue like(NodeValue value, String words) {
    Node node = value.asNode();
    String language = node.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralString(words)
            : NodeFactory.createLiteralLang(words, language));
  }

  /**
   * @throws Refusal if a string of that length is beyond all use
   */
  static void check(long length, Turn turn) {
    if (length > Limits.LONGEST_STRING) {
      throw turn.refuse(
          new Refusal(
              422,
              "The query makes strings of more than %,d characters."
                  .formatted(Limits.LONGEST_STRING)));
    }
  }
}
