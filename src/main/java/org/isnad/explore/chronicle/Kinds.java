package org.isnad.explore.chronicle;

import java.util.List;

/** The kinds of things, in the words in which the pages have them and in the order of the pages. */
public final class Kinds {
  /** Of events. */
  public static final List<String> EVENTS = List.of("meeting", "call", "visit", "incident");

  /** Of what is said of events: whether they took place. */
  public static final List<String> STATUSES =
      List.of(
          "held",
          "planned",
          "proposed",
          "cancelled",
          "denied",
          "reported",
          "deniedReport",
          "expected");

  /** Of actors. */
  public static final List<String> ACTORS = List.of("person", "state", "organization", "group");

  public static final String PLACE = "place";

  private Kinds() {}
}
