package org.isnad.mention;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days of a month by their numbers: «12», «الثاني عشر», «13 إلى 19», «12 و13», «8، 9 و10», «غرة».
 *
 * @param last the same as {@code first} for a single day
 * @param end index after the last number
 */
record DayNumbers(int first, int last, int end) {
  private static final Pattern RANGE = Pattern.compile("\\d{1,2}-\\d{1,2}");
  private static final Pattern AND_DAY = Pattern.compile("و\\d{1,2}");
  private static final Pattern DAY = Pattern.compile("[وبلف]?(ال)?\\d{1,2}");

  static Optional<DayNumbers> at(TimeText text, int from) {
    String token = from < text.size() ? text.forms().get(from) : "";
    if (RANGE.matcher(token).matches()) {
      String[] ends = token.split("-", -1);
      return valid(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), from + 1);
    }
    Optional<DayNumbers> day = single(text, from);
    return day.map(first -> first.extended(text));
  }

  private DayNumbers extended(TimeText text) {
    DayNumbers all = this;
    while (true) {
      int next = connected(text, all.end);
      Optional<DayNumbers> more = next < 0 ? Optional.empty() : single(text, next);
      if (more.isEmpty() || more.get().last <= all.last) {
        return all;
      }
      all = new DayNumbers(first, more.get().last, more.get().end);
    }
  }

  /** The index of the next number of a list or range; -1 if it ends here. */
  private static int connected(TimeText text, int end) {
    if (text.is(end, "و", "-", "،", "الي", "حتي", "/", "او")) {
      return text.skip(end + 1, "الي", "حتي", "لغايه");
    }
    return end < text.size() && AND_DAY.matcher(text.forms().get(end)).matches() ? end : -1;
  }

  private static Optional<DayNumbers> single(TimeText text, int at) {
    String token = at < text.size() ? text.forms().get(at) : "";
    if (DAY.matcher(token).matches()) {
      int day = Integer.parseInt(token.replaceAll("\\D", ""));
      return valid(day, day, at + 1);
    }
    if (token.equals("غره")) {
      return valid(1, 1, at + 1);
    }
    if (token.startsWith("ال") || token.equals("اول")) {
      return text.ordinal(at)
          .flatMap(
              number -> {
                int day = (int) number.value();
                return valid(day, day, at + number.length());
              });
    }
    return Optional.empty();
  }

  private static Optional<DayNumbers> valid(int first, int last, int end) {
    return first >= 1 && first <= last && last <= 31
        ? Optional.of(new DayNumbers(first, last, end))
        : Optional.empty();
  }
}
