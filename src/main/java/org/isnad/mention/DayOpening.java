package org.isnad.mention;

import org.isnad.mention.TimeWord.Role;

/** The words that a day may start with: «مساء», «صباح يوم», «يومي». */
final class DayOpening {
  private DayOpening() {}

  static int end(TimeText text, int from) {
    int afterPart = text.skip(from, Role.DAY_PART);
    return text.skip(afterPart, Role.DAY_WORD);
  }

  /** The index after the bracket that closes one opened at a token, if it stands there. */
  static int closed(TimeText text, int opened, int end) {
    return text.is(opened, "(") && text.is(end, ")") ? end + 1 : end;
  }
}
