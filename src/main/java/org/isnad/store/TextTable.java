package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows of an answer for the eye: literals without type and language, IRIs by their prefix if the
 * query declares one. Programs should read another format.
 */
final class TextTable {
  private static final String BETWEEN = " | ";

  private final List<List<String>> lines = new ArrayList<>();

  TextTable(ResultSet rows, PrefixMapping prefixes) {
    List<String> names = rows.getResultVars();
    lines.add(names);
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      lines.add(names.stream().map(name -> text(row.get(name), prefixes)).toList());
    }
  }

  private static String text(Node node, PrefixMapping prefixes) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : iri(node, prefixes);
    return text.replaceAll("\\s+", " ");
  }

  private static String iri(Node node, PrefixMapping prefixes) {
    String iri = node.toString();
    return Objects.requireNonNullElse(prefixes.qnameFor(iri), iri);
  }

  /** One line for the names, one of dashes, one a row, and how many rows there are. */
  @Override
  public String toString() {
    int columns = lines.get(0).size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringBuilder table = new StringBuilder();
    append(table, lines.get(0), widths);
    for (int i = 0; i < columns; i++) {
      table.append("-".repeat(widths[i])).append(i + 1 < columns ? "-+-" : "\n");
    }
    lines.stream().skip(1).forEach(line -> append(table, line, widths));
    int rows = lines.size() - 1;
    return table.append(rows == 1 ? "1 row\n" : rows + " rows\n").toString();
  }

  private static void append(StringBuilder table, List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      text.append(i == 0 ? "" : BETWEEN).append(line.get(i));
      text.append(" ".repeat(widths[i] - width(line.get(i))));
    }
    table.append(text.toString().stripTrailing()).append('\n');
  }

  /** Columns on a terminal, where vowel signs take no room. */
  private static int width(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
