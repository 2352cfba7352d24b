package org.isnad.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Published;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.ArabicNumber;

/**
 * A sentence as the readers of times see it.
 *
 * @param last the last time that was told before, for «اليوم نفسه» and «العام نفسه»
 */
record TimeText(
    String text, Sentence sentence, List<String> forms, Published published, When last) {
  private static final Pattern YEAR = Pattern.compile("[وفبل]?((?:1\\d|20|21)\\d\\d)");

  static TimeText of(String text, Sentence sentence, Published published, When last) {
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    return new TimeText(text, sentence, forms, published, last);
  }

  /** The same sentence, spoken on another day. */
  TimeText on(Published day) {
    return new TimeText(text, sentence, forms, day, last);
  }

  int size() {
    return forms.size();
  }

  boolean is(int at, String... any) {
    if (at < 0 || at >= size()) {
      return false;
    }
    for (String form : any) {
      if (form.equals(forms.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** The index after a token if it is one of these, else its own. */
  int skip(int at, String... any) {
    return is(at, any) ? at + 1 : at;
  }

  Optional<TimeWord> word(int at, TimeWord.Role role) {
    return TimeWord.at(forms, at, role);
  }

  boolean has(int at, TimeWord.Role role) {
    return word(at, role).isPresent();
  }

  /** The index after a word of the role if one stands there, else the same. */
  int skip(int at, TimeWord.Role role) {
    return word(at, role).map(word -> at + word.length()).orElse(at);
  }

  String tag(int at) {
    return at >= 0 && at < size() ? sentence.tokens().get(at).tag() : "";
  }

  String surface(int at) {
    return at >= 0 && at < size() ? sentence.tokens().get(at).surface() : "";
  }

  Optional<ArabicNumber> cardinal(int at) {
    return ArabicNumber.cardinalAt(forms, at);
  }

  Optional<ArabicNumber> ordinal(int at) {
    return ArabicNumber.ordinalAt(forms, at);
  }

  /** Four digits by themselves, also after a clitic, from 1000 to 2199; else 0. */
  int fourDigits(int at) {
    if (at < 0 || at >= size()) {
      return 0;
    }
    Matcher year = YEAR.matcher(forms.get(at));
    return year.matches() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** «الماضي», «المقبل», «الجاري». */
  Optional<Leaning> qualifier(int at) {
    if (has(at, TimeWord.Role.PAST)) {
      return Optional.of(Leaning.LAST);
    }
    if (has(at, TimeWord.Role.NEXT)) {
      return Optional.of(Leaning.NEXT);
    }
    return has(at, TimeWord.Role.CURRENT) && !is(at, "هذا")
        ? Optional.of(Leaning.CURRENT)
        : Optional.empty();
  }

  /** The day that a story of former years has come to; empty if the sentence tells none. */
  Optional<LocalDate> storyDay(MonthTail tail) {
    boolean dated = last instanceof When.Day || last instanceof When.Month;
    return published
        .day()
        .flatMap(today -> last.latest().filter(day -> day.getYear() < today.getYear() - 1))
        .filter(day -> dated && !tail.isTold());
  }

  /** What the qualifier at a token says, or else the clause around it. */
  Leaning leaning(int at) {
    return qualifier(at).orElseGet(() -> ClauseTense.at(this, at));
  }
}
