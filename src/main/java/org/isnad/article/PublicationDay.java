package org.isnad.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day of publication as tables and rows write it. */
final class PublicationDay {
  static final String REMEDY = "write the day of publication as YYYY-MM-DD, such as 2025-07-25";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?=$|[T ])");

  private PublicationDay() {}

  /** The day of an ISO date or of an ISO date with a time; empty if it is neither. */
  static Optional<Published> of(String written) {
    var day = DAY.matcher(written.strip());
    if (!day.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Published.On(LocalDate.parse(day.group())));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }
}
