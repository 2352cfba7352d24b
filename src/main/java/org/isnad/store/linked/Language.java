package org.isnad.store.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language that a page is written in. */
enum Language {
  ARABIC("ar", "rtl"),
  ENGLISH("en", "ltr");

  private final String tag;
  private final String direction;

  Language(String tag, String direction) {
    this.tag = tag;
    this.direction = direction;
  }

  /** The one asked for with {@code ?lang=}, or that the browser prefers; Arabic if neither. */
  static Language of(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    for (Language language : values()) {
      if (language.tag.equals(asked)) {
        return language;
      }
    }
    String header = request.getHeader("Accept-Language");
    return header == null ? ARABIC : preferred(header);
  }

  private static Language preferred(String header) {
    try {
      String best = Locale.lookupTag(LanguageRange.parse(header), List.of(ARABIC.tag, ENGLISH.tag));
      return ENGLISH.tag.equals(best) ? ENGLISH : ARABIC;
    } catch (IllegalArgumentException e) {
      return ARABIC;
    }
  }

  String tag() {
    return tag;
  }

  String direction() {
    return direction;
  }

  Language other() {
    return this == ARABIC ? ENGLISH : ARABIC;
  }

  /** The one of two texts that is in this language. */
  String choose(String arabic, String english) {
    return this == ARABIC ? arabic : english;
  }
}
