package org.isnad.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.text.ArabicNumber.Range;
import org.isnad.text.NumberWord.Role;

/** Reads two numbers in digits with a hyphen between them, in one token or in three. */
final class NumberRange {
  private NumberRange() {}

  static Optional<Range> read(List<String> forms, int from) {
    if (from >= forms.size()) {
      return Optional.empty();
    }
    String[] ends = forms.get(from).split("-", -1);
    if (ends.length == 2) {
      Optional<Digits> high = Digits.at(List.of(ends[1]), 0);
      return Digits.at(List.of(ends[0]), 0)
          .flatMap(low -> high.flatMap(to -> scaled(forms, low, to, from, from + 1)));
    }
    Optional<Digits> low = Digits.at(forms, from);
    int hyphen = from + low.map(Digits::length).orElse(0);
    if (low.isEmpty() || hyphen + 1 >= forms.size() || !forms.get(hyphen).equals("-")) {
      return Optional.empty();
    }
    return Digits.at(forms, hyphen + 1)
        .flatMap(high -> scaled(forms, low.get(), high, from, hyphen + 1 + high.length()));
  }

  private static Optional<Range> scaled(
      List<String> forms, Digits low, Digits high, int from, int end) {
    Optional<NumberWord> scale =
        end < forms.size()
            ? NumberWord.of(forms.get(end), Role.SCALE, Role.PLURAL_SCALE)
            : Optional.empty();
    BigDecimal factor = BigDecimal.valueOf(scale.map(NumberWord::value).orElse(1L));
    BigDecimal bottom = (scale.isPresent() ? low.multiplier() : low.value()).multiply(factor);
    BigDecimal top = (scale.isPresent() ? high.multiplier() : high.value()).multiply(factor);
    if (bottom.compareTo(top) >= 0 || !isCount(bottom) || !isCount(top)) {
      return Optional.empty();
    }
    int length = end - from + (scale.isPresent() ? 1 : 0);
    return Optional.of(new Range(bottom.longValueExact(), top.longValueExact(), length));
  }

  private static boolean isCount(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }
}
