package org.isnad.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.mention.When;

/** Values as RDF literals, each in one lexical form. */
final class Literals {
  private Literals() {}

  static Node text(String value) {
    return NodeFactory.createLiteralString(wellFormed(value));
  }

  static Node arabic(String value) {
    return NodeFactory.createLiteralLang(wellFormed(value), "ar");
  }

  static Node english(String value) {
    return NodeFactory.createLiteralLang(wellFormed(value), "en");
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** A score from 0 to 1, to three digits. */
  static Node score(double score) {
    String digits =
        BigDecimal.valueOf(score)
            .setScale(3, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return NodeFactory.createLiteralDT(
        digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
  }

  /** The date with the type of its precision. */
  static Node date(When when, String edtf) {
    if (when instanceof When.Day) {
      return NodeFactory.createLiteralDT(edtf, XSDDatatype.XSDdate);
    }
    if (when instanceof When.Month) {
      return NodeFactory.createLiteralDT(edtf, XSDDatatype.XSDgYearMonth);
    }
    if (when instanceof When.InYear) {
      return NodeFactory.createLiteralDT(edtf, XSDDatatype.XSDgYear);
    }
    return NodeFactory.createLiteralDT(edtf, Vocabulary.EDTF);
  }

  static Node point(double latitude, double longitude) {
    return NodeFactory.createLiteralDT(
        "POINT(%s %s)".formatted(plain(longitude), plain(latitude)), Vocabulary.WKT);
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }

  /** With U+FFFD for each unpaired surrogate, which UTF-8 cannot carry; no position moves. */
  static String wellFormed(String value) {
    if (value.codePoints().noneMatch(Literals::isSurrogate)) {
      return value;
    }
    return value
        .codePoints()
        .map(c -> isSurrogate(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
