package org.isnad.explore.page.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ClaimEntry;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Questions;

/**
 * All claims about the events of an actor, or with {@code said=true} only those that it makes
 * itself: {@code id}, {@code offset}, {@code limit}; fifty at a time if it is not given, and no
 * more than that, the latest event first.
 */
public final class ActorClaimsAnswer implements PageAnswer {
  private final Chronicle chronicle;
  private final Questions questions;

  private record Told(EventEntry event, ClaimEntry claim) {}

  public ActorClaimsAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public ClaimLine.Part of(Parameters given) {
    String id = given.required("id");
    int offset = given.number("offset", 0, 0, ActorEventsAnswer.FARTHEST);
    int limit = given.number("limit", ActorEventsAnswer.SHOWN, 1, ActorEventsAnswer.SHOWN);
    boolean isSaid = given.oneOf("said", "false", List.of("true", "false")).equals("true");
    List<Told> told = isSaid ? said(id) : all(id);
    List<ClaimLine> lines =
        told.stream()
            .skip(offset)
            .limit(limit)
            .map(each -> ClaimLine.of(chronicle, questions, each.event(), each.claim()))
            .toList();
    return new ClaimLine.Part(told.size(), offset, lines);
  }

  private List<Told> all(String id) {
    return chronicle.eventsOfActor(id).stream()
        .flatMap(event -> event.claims().stream().map(claim -> new Told(event, claim)))
        .toList();
  }

  /** No more than the query gives. */
  private List<Told> said(String id) {
    List<Told> said = new ArrayList<>();
    Map<String, Boolean> seen = new HashMap<>();
    questions
        .about("page/said-by-actor", id)
        .forEach(
            row -> {
              String claim = questions.id(row.text("claim"));
              if (seen.put(claim, true) == null) {
                chronicle
                    .event(questions.id(row.text("event")))
                    .ifPresent(
                        event ->
                            event.claims().stream()
                                .filter(each -> each.id().equals(claim))
                                .forEach(each -> said.add(new Told(event, each))));
              }
            });
    return said;
  }
}
