package org.isnad.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits as tokens write it: «1200», «1,200», «1.200», «١٬٢٠٠», «3.5», «3,5», «1 200»,
 * also after a clitic or the article that the segmenter left there («و10000», «الـ15»).
 *
 * @param dotted true if one point before three digits made it thousands, as in «1.200», so that
 *     before a scale word it is a fraction
 */
record Digits(BigDecimal value, boolean dotted, int length) {
  private static final Pattern TOKEN =
      Pattern.compile("(?<clitic>[وفبلك]{0,2}(?:ال)?)(?<number>\\d+(?:[.,٫٬]\\d+)*)");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[.,٫٬]\\d{3})+");
  private static final Pattern FRACTION = Pattern.compile("\\d+(?:[.,٫]\\d+|٬\\d{1,2})");
  private static final Pattern TAIL = Pattern.compile("\\d+");

  static Optional<Digits> at(List<String> forms, int from) {
    if (from >= forms.size()) {
      return Optional.empty();
    }
    Matcher token = TOKEN.matcher(forms.get(from));
    if (!token.matches()) {
      return Optional.empty();
    }
    String number = token.group("number");
    int length = 1;
    if (!token.group("clitic").isEmpty() && splitAt(forms, from + 1)) {
      number += forms.get(from + 1) + forms.get(from + 2);
      length = 3;
    }
    int groups = spacedGroups(forms, from + length, number);
    for (int i = 0; i < groups; i++) {
      number += forms.get(from + length + i);
    }
    return parse(number, length + groups);
  }

  /** The segmenter cuts «و1,200» at its comma, but not «1,200». */
  private static boolean splitAt(List<String> forms, int separator) {
    return separator + 1 < forms.size()
        && forms.get(separator).matches("[.,٫٬]")
        && TAIL.matcher(forms.get(separator + 1)).matches();
  }

  /** How many tokens of three digits continue «1 200 000». */
  private static int spacedGroups(List<String> forms, int next, String number) {
    int groups = 0;
    if (number.matches("[1-9]\\d{0,2}")) {
      while (next + groups < forms.size() && forms.get(next + groups).matches("\\d{3}")) {
        groups++;
      }
    }
    return groups;
  }

  private static Optional<Digits> parse(String number, int length) {
    if (number.length() > 15) {
      return Optional.empty();
    }
    if (TAIL.matcher(number).matches()) {
      return Optional.of(new Digits(new BigDecimal(number), false, length));
    }
    if (THOUSANDS.matcher(number).matches()) {
      boolean dotted = number.matches("\\d+[.٫]\\d+");
      return Optional.of(new Digits(new BigDecimal(number.replaceAll("\\D", "")), dotted, length));
    }
    if (FRACTION.matcher(number).matches()) {
      return Optional.of(new Digits(new BigDecimal(number.replaceAll("\\D", ".")), false, length));
    }
    return Optional.empty();
  }

  /** The value before a scale word: «1.200 مليون» is a million and a fifth. */
  BigDecimal multiplier() {
    return dotted ? value.movePointLeft(3) : value;
  }
}
