package org.isnad.explore.chronicle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a place lies on the globe, if it is known. */
public sealed interface Point {
  /** A point as WKT writes it. */
  Pattern WKT =
      Pattern.compile(
          "POINT\\s*\\(\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s+(-?[0-9]+(?:\\.[0-9]+)?)\\s*\\)");

  /** Nobody says where. */
  record Unknown() implements Point {}

  /** In degrees, WGS 84. */
  record At(double latitude, double longitude) implements Point {}

  /**
   * Reads a WKT point, {@code POINT(2.3333 48.8667)}: longitude comes first.
   *
   * @return unknown if it is none
   */
  static Point ofWkt(String text) {
    Matcher numbers = WKT.matcher(text);
    return numbers.matches()
        ? new At(Double.parseDouble(numbers.group(2)), Double.parseDouble(numbers.group(1)))
        : new Unknown();
  }
}
