package org.isnad.explore.browser;

/**
 * How somebody looks at the pages: {@code ar} or {@code en}, light or dark, on a desk or a phone.
 */
record Look(String language, boolean isDark, int width, int height) {
  static Look desk(String language) {
    return new Look(language, false, 1280, 900);
  }

  static Look phone(String language) {
    return new Look(language, false, 390, 800);
  }

  Look dark() {
    return new Look(language, true, width, height);
  }

  String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }
}
