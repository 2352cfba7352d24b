package org.isnad.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * A variable of a query that whoever asks fills in.
 *
 * @param name the variable, without the question mark
 * @param example the value taken if none is given, as the header of the query writes it
 * @param meaning what the example stands for: «Syria سوريا»; empty if it speaks for itself
 */
public record QueryParameter(String name, Kind kind, String example, String meaning) {
  /** What a value may be; the example in the header says which. */
  public enum Kind {
    /** {@code wd:Q858} or {@code <https://…>}. */
    IRI,
    /** {@code 2025-07-25}. */
    DATE,
    /** {@code 10}. */
    INTEGER,
    /** {@code "باريس"}; quotes in the header only. */
    STRING;

    /** The word that the JSON of the library uses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The value as a term, never as a piece of query text.
   *
   * @throws StoreException if it is not of this kind
   */
  Node value(String given, PrefixMapping prefixes) {
    return switch (kind) {
      case IRI -> iri(given.strip(), prefixes);
      case DATE -> date(given.strip());
      case INTEGER -> integer(given.strip());
      case STRING -> NodeFactory.createLiteralString(given);
    };
  }

  private Node iri(String given, PrefixMapping prefixes) {
    boolean bracketed = given.startsWith("<") && given.endsWith(">");
    String iri = bracketed ? given.substring(1, given.length() - 1) : prefixes.expandPrefix(given);
    if (!iri.matches("(?:https?|urn|file):[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+")) {
      throw wrong(given, "an IRI", "a full IRI, or one with a prefix of the query as " + example);
    }
    return NodeFactory.createURI(iri);
  }

  private Node date(String given) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(given).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw wrong(given, "a day", "YYYY-MM-DD, as " + example);
    }
  }

  private Node integer(String given) {
    if (!given.matches("-?[0-9]{1,18}")) {
      throw wrong(given, "a whole number", "digits, as " + example);
    }
    return NodeFactory.createLiteralDT(
        Long.toString(Long.parseLong(given)), XSDDatatype.XSDinteger);
  }

  private StoreException wrong(String given, String noun, String remedy) {
    return new StoreException(
        "parameter %s: \"%s\" is not %s\n  -> write %s".formatted(name, given, noun, remedy));
  }
}
