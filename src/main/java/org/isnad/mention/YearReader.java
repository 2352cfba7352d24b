package org.isnad.mention;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.mention.TimeWord.Role;

/**
 * Reads «عام 2000», «في 2007», «(2011)», «عامي 2014 و2015», «العام الماضي», «نهاية السنة», «حرب
 * 2006», «عام 1439هـ». Not «في 2000 مدينة», «الأمين العام الحالي».
 */
final class YearReader implements TimeReader {
  private static final String RULE = "time-year";
  private static final int FIRST_GREGORIAN = 1600;
  private static final Pattern SPAN = Pattern.compile("(19|20)\\d\\d[-/](19|20)\\d\\d");

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    int at = text.skip(from, Role.PART_OF_PERIOD);
    return pair(text, at)
        .or(() -> named(text, at))
        .or(() -> relative(text, from, at))
        .or(() -> bare(text, from, at));
  }

  private static boolean isYearWord(TimeText text, int at) {
    return text.is(at, "عام", "العام", "سنه", "السنه");
  }

  private static Optional<Reading> pair(TimeText text, int at) {
    int first = text.fourDigits(at + 1);
    int next = text.skip(at + 2, "و");
    int second = text.fourDigits(next);
    if (!text.has(at, Role.PAIR_OF_YEARS) || first >= second || first < FIRST_GREGORIAN) {
      return Optional.empty();
    }
    return Optional.of(years(first, second, next + 1));
  }

  private static Reading years(int first, int last, int end) {
    return new Reading(
        new When.Interval(new When.InYear(Year.of(first)), new When.InYear(Year.of(last))),
        end,
        RULE);
  }

  /** «عام 2000», «العام ألفين وخمسة», «عام 1439هـ», «عام 2014-2015». */
  private static Optional<Reading> named(TimeText text, int at) {
    if (!isYearWord(text, at)) {
      return Optional.empty();
    }
    Optional<Reading> span = spanInOneToken(text, at + 1);
    if (span.isPresent()) {
      return span;
    }
    int year = text.fourDigits(at + 1);
    if (year != 0) {
      return year(text, year, at + 2);
    }
    return text.cardinal(at + 1)
        .filter(number -> number.length() > 1 && number.value() > 1800 && number.value() < 2200)
        .flatMap(number -> year(text, (int) number.value(), at + 1 + number.length()));
  }

  private static Optional<Reading> year(TimeText text, int year, int end) {
    if (year < FIRST_GREGORIAN) {
      return hijri(text, year, end);
    }
    int last = text.skip(end, "م", "ميلادي", "ميلاديه");
    return Optional.of(new Reading(new When.InYear(Year.of(year)), last, RULE));
  }

  private static Optional<Reading> hijri(TimeText text, int year, int end) {
    if (!text.is(end, "ه", "هجري", "هجريه")) {
      return Optional.empty();
    }
    Optional<When> last = HijriCalendar.month(year, 12);
    return HijriCalendar.month(year, 1)
        .flatMap(
            first ->
                last.map(
                    to ->
                        new When.Interval(
                            new When.Day(first.earliest().orElseThrow()),
                            new When.Day(to.latest().orElseThrow()))))
        .map(when -> new Reading(when, end + 1, RULE));
  }

  /** «العام الماضي», «هذا العام», «نهاية العام». */
  private static Optional<Reading> relative(TimeText text, int from, int at) {
    int name = text.skip(at, "هذا", "هذه");
    if (!text.is(name, "العام", "السنه") || text.has(name - 1, Role.GENERAL_AFTER)) {
      return Optional.empty();
    }
    Optional<Leaning> qualifier = text.qualifier(name + 1);
    boolean same = text.is(name + 1, "نفس", "ذات") && text.is(name + 2, "ه", "ها");
    if (same) {
      return text.last()
          .latest()
          .map(day -> new Reading(new When.InYear(Year.from(day)), name + 3, RULE));
    }
    boolean adjective =
        text.tag(name - 1).startsWith("DTNN")
            && qualifier.filter(Leaning.CURRENT::equals).isPresent();
    if (adjective || (qualifier.isEmpty() && name == from)) {
      return Optional.empty();
    }
    int end = qualifier.isPresent() ? name + 2 : name + 1;
    int years = WeekReader.weeks(qualifier.orElse(Leaning.CURRENT));
    return Optional.of(
        text.published()
            .day()
            .map(today -> new When.InYear(new Anchor(today).year(years)))
            .map(when -> new Reading(when, end, RULE))
            .orElse(new Reading(new When.Unstated(), end, RULE)));
  }

  /** Four digits that a preposition, bracket or noun before them makes a year. */
  private static Optional<Reading> bare(TimeText text, int from, int at) {
    boolean spoken =
        at > from
            || text.has(from - 1, Role.TIME_PREPOSITION)
            || text.has(from - 1, Role.YEAR_NOUN)
            || (text.is(from - 1, "(") && text.is(from + 1, ")"));
    if (!spoken) {
      return Optional.empty();
    }
    Optional<Reading> span = spanInOneToken(text, at);
    if (span.isPresent()) {
      return span;
    }
    int year = text.fourDigits(at);
    return year < 1900 || year > 2099 || counts(text, at, year)
        ? Optional.empty()
        : year(text, year, at + 1);
  }

  /** «2000 مدينة»: round numbers before an indefinite noun count things. */
  private static boolean counts(TimeText text, int at, int year) {
    String next = text.tag(at + 1);
    boolean noun = next.equals("NN") || next.equals("NNS");
    boolean sum = text.is(at + 1, "دولار", "شخص", "من", "قتيل", "جندي", "كيلومتر", "متر", "%");
    return sum || (year % 50 == 0 && noun) || text.has(at - 1, Role.ESTIMATE);
  }

  private static Optional<Reading> spanInOneToken(TimeText text, int at) {
    String token = at < text.size() ? text.forms().get(at) : "";
    if (!SPAN.matcher(token).matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(token.substring(0, 4));
    int last = Integer.parseInt(token.substring(5));
    return first < last ? Optional.of(years(first, last, at + 1)) : Optional.empty();
  }
}
