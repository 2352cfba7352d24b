package org.isnad.explore.page.actor;

import java.util.Locale;
import org.isnad.explore.chronicle.EventEntry;

/** In which part an actor is in an event. */
enum Part {
  /** One of those who meet. */
  PARTICIPANT,
  /** One of those who bring them together. */
  MEDIATOR,
  /** A state whose officials meet. */
  CONCERNED;

  boolean isOf(String actor, EventEntry event) {
    return switch (this) {
      case PARTICIPANT -> event.participants().contains(actor);
      case MEDIATOR -> event.mediators().contains(actor);
      case CONCERNED -> event.states().contains(actor);
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
