package org.isnad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.mention.TimeWord.Role;
import org.isnad.text.Span;

/**
 * Reads dates in digits, in whatever tokens the segmenter cut them: «12/7/2025», «2018-05-27»,
 * «١٢-٠٧-٢٠١٨», «30/10/1436هـ»; «25/7» only after a weekday or «يوم», «بتاريخ». The day goes before
 * the month, unless it cannot.
 */
final class NumericDate {
  private static final String RULE = "time-numeric";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("[وبلف]?(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("[وبلف]?(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)");
  private static final Pattern NO_YEAR =
      Pattern.compile("[وبلف]?(\\d{1,2})\\s?(/)\\s?(\\d{1,2})(?![\\d/])");

  private static final Pattern DIGITS = Pattern.compile("[وبلف]?\\d.*");

  private static final int FIRST_GREGORIAN = 1600;

  private NumericDate() {}

  static Optional<Reading> at(TimeText text, int from) {
    if (from >= text.size() || !DIGITS.matcher(text.forms().get(from)).matches()) {
      return Optional.empty();
    }
    int start = text.sentence().tokens().get(from).span().start();
    String rest = ascii(text.text().substring(start, text.sentence().span().end()));
    Matcher yearFirst = YEAR_FIRST.matcher(rest);
    if (yearFirst.lookingAt()) {
      return date(text, from, yearFirst, 1, 3, 4);
    }
    Matcher dayFirst = DAY_FIRST.matcher(rest);
    if (dayFirst.lookingAt()) {
      return date(text, from, dayFirst, 4, 3, 1);
    }
    Matcher noYear = NO_YEAR.matcher(rest);
    return noYear.lookingAt() && announced(text, from)
        ? thisYear(text, from, noYear)
        : Optional.empty();
  }

  private static boolean announced(TimeText text, int from) {
    return text.is(from - 1, "يوم", "بتاريخ", "تاريخ", "الموافق", "المصادف")
        || text.has(from - 1, Role.WEEKDAY)
        || (text.is(from - 1, "(", "،") && text.has(from - 2, Role.WEEKDAY));
  }

  private static Optional<Reading> date(
      TimeText text, int from, Matcher found, int yearGroup, int monthGroup, int dayGroup) {
    int year = Integer.parseInt(found.group(yearGroup));
    int month = Integer.parseInt(found.group(monthGroup));
    int day = Integer.parseInt(found.group(dayGroup));
    int end = tokensEnd(text, from, found.end());
    if (end < 0) {
      return Optional.empty();
    }
    if (year < FIRST_GREGORIAN) {
      return text.is(end, "ه", "هجري", "هجريه")
          ? HijriCalendar.day(year, month, day).map(when -> new Reading(when, end + 1, RULE))
          : Optional.empty();
    }
    boolean swapped = month > 12 && day <= 12;
    Optional<LocalDate> date = swapped ? day(year, day, month) : day(year, month, day);
    return date.map(when -> new Reading(new When.Day(when), end, RULE));
  }

  private static Optional<Reading> thisYear(TimeText text, int from, Matcher found) {
    int day = Integer.parseInt(found.group(1));
    int month = Integer.parseInt(found.group(3));
    int end = tokensEnd(text, from, found.end());
    if (end < 0 || day(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    When when =
        text.published()
            .day()
            .map(
                today ->
                    (When)
                        new When.Day(
                            new Anchor(today).dayOfYear(month, day, ClauseTense.at(text, from))))
            .orElse(new When.Unstated());
    return Optional.of(new Reading(when, end, RULE));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The index after the token that ends with the match; -1 if it ends inside a token. */
  private static int tokensEnd(TimeText text, int from, int length) {
    int end = text.sentence().tokens().get(from).span().start() + length;
    for (int i = from; i < text.size(); i++) {
      Span span = text.sentence().tokens().get(i).span();
      if (span.end() >= end) {
        return span.end() == end ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Digits of every set as ASCII, the length kept. */
  private static String ascii(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int digit = Character.digit(out.charAt(i), 10);
      if (digit >= 0) {
        out.setCharAt(i, (char) ('0' + digit));
      }
    }
    return out.toString();
  }
}
