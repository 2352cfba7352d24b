package org.isnad.evaluate;

/** The kinds of fact that are counted apart, in the order of the table. */
enum Kind {
  EVENT("event"),
  PARTICIPANT("participant"),
  MEDIATOR("mediator"),
  PLACE("place"),
  DATE("date"),
  STATUS("status"),
  CASUALTY("casualty"),
  CASUALTY_PLACE("casualty-place"),
  CASUALTY_DATE("casualty-date"),
  OFFICE("office"),
  LINK("link"),
  SOURCE("source");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether it counts among {@code facts}; sources are reported apart. */
  boolean isHeadline() {
    return this != SOURCE;
  }
}
