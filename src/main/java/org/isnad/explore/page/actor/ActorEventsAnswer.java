package org.isnad.explore.page.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.page.EventsAnswer;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;

/**
 * Events of an actor, the latest first, part by part: {@code id}; {@code with}, ids of others with
 * blanks between them; {@code as=participant|mediator|concerned}; {@code place}; {@code
 * month=2025-07}, or a whole year; {@code offset}.
 */
public final class ActorEventsAnswer implements PageAnswer {
  static final int SHOWN = 50;
  static final int FARTHEST = 10_000_000;

  private final Chronicle chronicle;

  public ActorEventsAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public EventsAnswer.Part of(Parameters given) {
    String id = given.required("id");
    int offset = given.number("offset", 0, 0, FARTHEST);
    int limit = given.number("limit", SHOWN, 1, 200);
    String place = given.text("place");
    String month = given.text("month");
    String part = given.oneOf("as", "", Stream.of(Part.values()).map(Part::word).toList());
    Persona persona = new Persona(chronicle);
    Set<String> others =
        Arrays.stream(given.text("with").split(" ", -1))
            .filter(one -> !one.isEmpty())
            .map(persona::of)
            .collect(Collectors.toSet());
    List<EventEntry> found =
        chronicle.eventsOfActor(id).stream()
            .filter(event -> part.isEmpty() || partOf(part).isOf(id, event))
            .filter(event -> others.stream().allMatch(one -> persona.isIn(one, event)))
            .filter(event -> place.isEmpty() || event.place().equals(place))
            .filter(event -> ActorAnswer.monthOf(event).startsWith(month))
            .toList();
    Shown shown = new Shown(chronicle);
    return new EventsAnswer.Part(
        found.size(), offset, found.stream().skip(offset).limit(limit).map(shown::event).toList());
  }

  private static Part partOf(String word) {
    return Stream.of(Part.values()).filter(p -> p.word().equals(word)).findFirst().orElseThrow();
  }
}
