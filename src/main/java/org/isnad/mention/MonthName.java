package org.isnad.mention;

import java.util.Optional;
import org.isnad.mention.TimeWord.Evidence;
import org.isnad.mention.TimeWord.Role;

/**
 * A month as the press writes it: «يوليو», «شهر تموز», «يوليو/تموز», «تموز (يوليو)», «رمضان».
 *
 * @param hijri whether it is a month of the Islamic calendar
 * @param end index after its last token
 */
record MonthName(int month, boolean hijri, int end) {

  /** The month at a token, unless what stands around it speaks for another meaning of the word. */
  static Optional<MonthName> at(TimeText text, int from, boolean afterDay) {
    boolean called = text.is(from, "شهر", "شهري");
    int at = called ? from + 1 : from;
    Optional<TimeWord> gregorian = text.word(at, Role.MONTH);
    Optional<TimeWord> word = gregorian.or(() -> text.word(at, Role.HIJRI_MONTH));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int single = at + word.get().length();
    int end = otherNames(text, single, word.get());
    MonthName name = new MonthName(word.get().value(), gregorian.isEmpty(), end);
    boolean sure = end > single || called;
    return sure || name.isMeant(text, at, word.get(), afterDay)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** The index after «/تموز», «(تموز)» or «- تموز» for the same month. */
  private static int otherNames(TimeText text, int from, TimeWord first) {
    int end = from;
    while (true) {
      int next = text.skip(end, "/", "(", "-", "–");
      Optional<TimeWord> other = text.word(next, first.role());
      if (other.isEmpty() || other.get().value() != first.value()) {
        return end;
      }
      end = DayOpening.closed(text, end, next + other.get().length());
    }
  }

  /** Not «لويجي دي مايو», «تيريزا ماي», «شركة نيسان». */
  private boolean isMeant(TimeText text, int at, TimeWord word, boolean afterDay) {
    if (text.is(at - 1, "دي")) {
      return false;
    }
    if (word.evidence() == Evidence.NONE) {
      return true;
    }
    boolean told = MonthTail.at(text, this).isTold();
    boolean preposition = text.has(at - 1, Role.MONTH_PREPOSITION) && !text.is(at, "اب");
    boolean unhamzated = text.is(at, "اب") && !text.surface(at).startsWith("آ") && !told;
    return switch (word.evidence()) {
      case NONE -> true;
      case PREPOSITION -> afterDay || ((preposition || told || isAugust(text, at)) && !unhamzated);
      case DATE -> afterDay || told;
      case YEAR -> told;
    };
  }

  /** «آب» with its madda is no father if a preposition goes before. */
  private static boolean isAugust(TimeText text, int at) {
    return text.surface(at).equals("آب") && text.has(at - 1, Role.MONTH_PREPOSITION);
  }
}
