package org.isnad.store.endpoint;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What XML 1.0 can hold: most characters, but not most of the control characters. */
final class XmlText {
  private XmlText() {}

  /** Whether every value of a row can be written in XML. */
  static boolean canHold(Binding row) {
    Iterator<Var> variables = row.vars();
    while (variables.hasNext()) {
      Node value = row.get(variables.next());
      if (value.isLiteral() && !canHold(value.getLiteralLexicalForm())) {
        return false;
      }
    }
    return true;
  }

  private static boolean canHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
        return false;
      }
    }
    return true;
  }
}
