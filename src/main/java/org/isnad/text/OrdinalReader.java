package org.isnad.text;

import static org.isnad.text.NumberWord.Role.HUNDRED;
import static org.isnad.text.NumberWord.Role.JOINED_ORDINAL;
import static org.isnad.text.NumberWord.Role.ORDINAL;
import static org.isnad.text.NumberWord.Role.ORDINAL_TEN;
import static org.isnad.text.NumberWord.Role.TEN;
import static org.isnad.text.NumberWord.Role.TENS;

import java.util.List;
import java.util.Optional;

/** Reads ordinal numbers up to 100. */
final class OrdinalReader {
  private final List<String> forms;

  OrdinalReader(List<String> forms) {
    this.forms = forms;
  }

  Optional<ArabicNumber> read(int from) {
    Optional<NumberWord> unit = word(from, ORDINAL, JOINED_ORDINAL);
    if (unit.isPresent() && word(from + 1, TEN).isPresent()) {
      return number(unit.get().value() + 10, 2);
    }
    if (unit.isPresent() && from + 2 < forms.size() && forms.get(from + 1).equals("و")) {
      Optional<NumberWord> tens = word(from + 2, TENS);
      if (tens.isPresent()) {
        return number(unit.get().value() + tens.get().value(), 3);
      }
    }
    return word(from, ORDINAL, ORDINAL_TEN)
        .or(() -> definiteCardinal(from))
        .flatMap(word -> number(word.value(), 1));
  }

  /** «العشرين», which is an ordinal only with the article. */
  private Optional<NumberWord> definiteCardinal(int from) {
    return from < forms.size() && forms.get(from).startsWith("ال")
        ? word(from, TENS, HUNDRED)
        : Optional.empty();
  }

  private static Optional<ArabicNumber> number(long value, int length) {
    return Optional.of(new ArabicNumber(value, length));
  }

  private Optional<NumberWord> word(int at, NumberWord.Role... roles) {
    return at < forms.size() ? NumberWord.of(forms.get(at), roles) : Optional.empty();
  }
}
