package org.isnad.explore.page.actor;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.ActorEntry;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;

/**
 * Whom we count as one. Groups such as «مسؤولين سوريين» are actors of their own in every article,
 * but a reader wants to see how often officials of Syria were met: they count by their name.
 */
final class Persona {
  private final Chronicle chronicle;

  Persona(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** Equal for those who count as one. */
  String of(String actor) {
    return actor.startsWith("article/")
        ? chronicle.actor(actor).map(ActorEntry::ar).orElse(actor)
        : actor;
  }

  /** Whether somebody of this persona takes part, mediates or is concerned. */
  boolean isIn(String persona, EventEntry event) {
    return Stream.of(event.participants(), event.mediators(), event.states())
        .flatMap(List::stream)
        .anyMatch(actor -> of(actor).equals(persona));
  }
}
