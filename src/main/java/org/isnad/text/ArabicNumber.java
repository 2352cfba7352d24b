package org.isnad.text;

import java.util.List;
import java.util.Optional;

/**
 * A whole number that successive tokens spell, in words, digits or both: «ألف ومئتين وخمسين», «320
 * ألف», «3.5 مليون», «مليونين و300 ألف», «الخامس والعشرين».
 *
 * <p>Words are given in their matching form ({@link MatchingForm}), clitics as tokens of their own,
 * save before digits («و10000»). The article ال is allowed. What is no number here: vague plurals
 * («عشرات», «آلاف»), the duals of counted nouns («جنديين»), «أحد» and «الاثنين» by themselves, and
 * fractions.
 *
 * @param length how many tokens it takes
 */
public record ArabicNumber(long value, int length) {
  public ArabicNumber {
    if (value < 0 || length < 1) {
      throw new IllegalArgumentException("%d in %d tokens is no number".formatted(value, length));
    }
  }

  /** Two numbers with a hyphen between them: «10-15», «10 - 15 ألف» (10000 to 15000). */
  public record Range(long low, long high, int length) {
    public Range {
      if (low > high) {
        throw new IllegalArgumentException("no range runs from %d to %d".formatted(low, high));
      }
    }
  }

  /** The longest cardinal number that starts at a token. */
  public static Optional<ArabicNumber> cardinalAt(List<String> forms, int from) {
    return new CardinalReader(forms).read(from);
  }

  /** The longest ordinal number that starts at a token; its gender and article do not matter. */
  public static Optional<ArabicNumber> ordinalAt(List<String> forms, int from) {
    return new OrdinalReader(forms).read(from);
  }

  /** A range of numbers in digits; the first must be the lower one. */
  public static Optional<Range> rangeAt(List<String> forms, int from) {
    return NumberRange.read(forms, from);
  }
}
