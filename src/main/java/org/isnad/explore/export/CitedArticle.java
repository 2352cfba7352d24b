package org.isnad.explore.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.isnad.store.Row;

/**
 * An article as a list of references has it.
 *
 * @param published a day, {@code 2025-07-24}; empty if it is none
 * @param outlet who published it; empty if unknown
 * @param address where it was published, or else its IRI
 */
record CitedArticle(String id, String title, String published, String outlet, String address) {
  CitedArticle {
    published = isDay(published) ? published : "";
  }

  private static boolean isDay(String text) {
    try {
      return text.matches("\\d{4}-.*") && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static CitedArticle of(Row row) {
    String url = row.text("url");
    return new CitedArticle(
        PlainText.inOneLine(row.text("id")),
        PlainText.inOneLine(row.text("title")),
        row.text("published"),
        PlainText.inOneLine(row.text("outlet")),
        PlainText.inOneLine(url.isEmpty() ? row.text("article") : url));
  }
}
