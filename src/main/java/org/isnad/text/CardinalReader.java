package org.isnad.text;

import static org.isnad.text.NumberWord.Role.DUAL_SCALE;
import static org.isnad.text.NumberWord.Role.HUNDRED;
import static org.isnad.text.NumberWord.Role.HUNDREDS;
import static org.isnad.text.NumberWord.Role.JOINED_UNIT;
import static org.isnad.text.NumberWord.Role.PART;
import static org.isnad.text.NumberWord.Role.PLURAL_SCALE;
import static org.isnad.text.NumberWord.Role.SCALE;
import static org.isnad.text.NumberWord.Role.TEN;
import static org.isnad.text.NumberWord.Role.TENS;
import static org.isnad.text.NumberWord.Role.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads cardinal numbers: terms of falling scale joined by و. */
final class CardinalReader {
  /** A part of a number below its next scale, and the scale that it has (1 for none). */
  private record Term(BigDecimal value, long scale, int end) {}

  private final List<String> forms;

  CardinalReader(List<String> forms) {
    this.forms = forms;
  }

  Optional<ArabicNumber> read(int from) {
    if (!mayStartAt(from) || isMereTwo(from)) {
      return Optional.empty();
    }
    @Nullable Term sum = term(from);
    while (sum != null) {
      Term more = continuation(sum);
      if (more == null) {
        break;
      }
      sum = new Term(sum.value.add(more.value), more.scale, more.end);
    }
    if (sum == null || sum.value.stripTrailingZeros().scale() > 0 || tooBig(sum.value)) {
      return Optional.empty();
    }
    return Optional.of(new ArabicNumber(sum.value.longValueExact(), sum.end - from));
  }

  /** Most words cannot, and that is seen at once. */
  private boolean mayStartAt(int from) {
    return from < forms.size()
        && (NumberWord.isAny(forms.get(from))
            || forms.get(from).chars().anyMatch(Character::isDigit));
  }

  private static boolean tooBig(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0;
  }

  /** «الاثنين» is Monday or the two of them, unless more of a number follows. */
  private boolean isMereTwo(int from) {
    return from < forms.size()
        && forms.get(from).equals("الاثنين")
        && tensAfterAnd(from + 1) == null
        && word(from + 1, TEN) == null
        && word(from + 1, SCALE) == null;
  }

  private @Nullable Term continuation(Term before) {
    @Nullable Term half = half(before);
    if (half != null) {
      return half;
    }
    int next = afterAnd(before.end);
    if (next < 0 || before.scale == 1) {
      return null;
    }
    @Nullable Term more = term(next);
    boolean fits =
        more != null
            && more.scale < before.scale
            && more.value.compareTo(BigDecimal.valueOf(before.scale)) < 0;
    return fits ? more : null;
  }

  /** «مليون ونصف», «مليونين ونصف المليون». */
  private @Nullable Term half(Term before) {
    @Nullable NumberWord part = isAnd(before.end) ? word(before.end + 1, PART) : null;
    if (part == null || before.scale < 1000) {
      return null;
    }
    @Nullable NumberWord scale = word(before.end + 2, SCALE);
    if (scale != null && scale.value() != before.scale) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(before.scale / part.value());
    return new Term(value, 1, before.end + (scale == null ? 2 : 3));
  }

  /** The start of a term after و, which may be a token of its own or glued to digits; or -1. */
  private int afterAnd(int at) {
    if (isAnd(at)) {
      return at + 1;
    }
    return at < forms.size() && forms.get(at).matches("و\\d.*") ? at : -1;
  }

  private boolean isAnd(int at) {
    return at < forms.size() && forms.get(at).equals("و");
  }

  private @Nullable Term term(int from) {
    @Nullable NumberWord part = word(from, PART);
    @Nullable NumberWord whole = part == null ? null : word(from + 1, SCALE);
    if (part != null && whole != null) {
      return new Term(BigDecimal.valueOf(whole.value() / part.value()), 1, from + 2);
    }
    Optional<Digits> digits = Digits.at(forms, from);
    if (digits.isPresent()) {
      return inDigits(digits.get(), from);
    }
    @Nullable Term group = group(from);
    @Nullable NumberWord scale = group == null ? null : word(group.end, SCALE, PLURAL_SCALE);
    if (group != null && scale != null) {
      return new Term(group.value.multiply(big(scale)), scale.value(), group.end + 1);
    }
    return group != null ? group : bareScale(from);
  }

  private @Nullable Term inDigits(Digits digits, int from) {
    int end = from + digits.length();
    @Nullable NumberWord scale = word(end, SCALE, PLURAL_SCALE);
    if (scale == null) {
      return new Term(digits.value(), 1, end);
    }
    return new Term(digits.multiplier().multiply(big(scale)), scale.value(), end + 1);
  }

  /** «ألف» and «ألفين»; «آلاف» alone tells no number. */
  private @Nullable Term bareScale(int from) {
    @Nullable NumberWord dual = word(from, DUAL_SCALE);
    if (dual != null) {
      return new Term(big(dual), dual.value() / 2, from + 1);
    }
    @Nullable NumberWord scale = word(from, SCALE);
    return scale == null ? null : new Term(big(scale), scale.value(), from + 1);
  }

  /** A number from 1 to 999 in words. */
  private @Nullable Term group(int from) {
    @Nullable Term hundreds = hundreds(from);
    if (hundreds == null) {
      return belowHundred(from);
    }
    int next = afterAnd(hundreds.end);
    @Nullable Term rest = next < 0 ? null : belowHundred(next);
    if (rest == null && next >= 0) {
      rest =
          Digits.at(forms, next)
              .filter(digits -> digits.value().compareTo(BigDecimal.valueOf(100)) < 0)
              .map(digits -> new Term(digits.value(), 1, next + digits.length()))
              .orElse(null);
    }
    return rest == null ? hundreds : new Term(hundreds.value.add(rest.value), 1, rest.end);
  }

  private @Nullable Term hundreds(int from) {
    @Nullable NumberWord fused = word(from, HUNDREDS, HUNDRED);
    if (fused != null) {
      return new Term(big(fused), 1, from + 1);
    }
    @Nullable NumberWord unit = word(from, UNIT);
    @Nullable NumberWord hundred = word(from + 1, HUNDRED);
    if (unit == null || hundred == null || unit.value() < 3) {
      return null;
    }
    return new Term(big(unit).multiply(big(hundred)), 1, from + 2);
  }

  private @Nullable Term belowHundred(int from) {
    @Nullable NumberWord unit = word(from, UNIT, JOINED_UNIT);
    if (unit != null && word(from + 1, TEN) != null) {
      return new Term(big(unit).add(BigDecimal.TEN), 1, from + 2);
    }
    @Nullable NumberWord tens = tensAfterAnd(from + 1);
    if (unit != null && tens != null) {
      return new Term(big(unit).add(big(tens)), 1, from + 3);
    }
    @Nullable NumberWord alone = word(from, UNIT, TEN, TENS);
    return alone == null ? null : new Term(big(alone), 1, from + 1);
  }

  private @Nullable NumberWord tensAfterAnd(int and) {
    return isAnd(and) ? word(and + 1, TENS) : null;
  }

  private static BigDecimal big(NumberWord word) {
    return BigDecimal.valueOf(word.value());
  }

  private @Nullable NumberWord word(int at, NumberWord.Role... roles) {
    return at < forms.size() ? NumberWord.of(forms.get(at), roles).orElse(null) : null;
  }
}
