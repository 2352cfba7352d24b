package org.isnad.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/** What cannot be right in the gold of one article, whatever the article says. */
final class GoldCheck {
  private static final Set<String> ACTOR_TYPES = Set.of("person", "state", "organization", "group");
  private static final Set<String> EVENT_TYPES = Set.of("meeting", "call", "visit");
  private static final Set<String> EVENT_STATUSES =
      Set.of("held", "planned", "proposed", "cancelled", "denied");
  private static final Set<String> HARMS =
      Set.of("killed", "wounded", "missing", "displaced", "detained", "casualties");
  private static final Set<String> HARM_STATUSES = Set.of("reported", "denied", "expected");
  private static final Pattern CLOSED = Pattern.compile("(?s).*[.!؟…][»\"”)]*\\s?");

  private final Facts facts;
  private final String text;
  private final Gazetteer gazetteer;
  private final List<String> faults = new ArrayList<>();

  GoldCheck(Facts facts, String text, Gazetteer gazetteer) {
    this.facts = facts;
    this.text = text;
    this.gazetteer = gazetteer;
  }

  List<String> faults() {
    Set<String> ids = new HashSet<>();
    facts.actors().forEach(actor -> checkActor(actor, ids));
    Set<String> acting = new HashSet<>();
    for (Facts.Event event : facts.events()) {
      checkEvent(event, ids);
      acting.addAll(event.participants());
      acting.addAll(event.mediators());
    }
    facts.casualties().forEach(this::checkCasualty);
    for (Facts.Actor actor : facts.actors()) {
      want(
          acting.contains(actor.id()) || !actor.offices().isEmpty(),
          "%s neither acts nor holds an office".formatted(actor.id()));
    }
    return faults;
  }

  private void checkActor(Facts.Actor actor, Set<String> ids) {
    String id = actor.id();
    want(ids.add(id), id + " is there twice");
    want(ACTOR_TYPES.contains(actor.type()), id + " is a " + actor.type());
    want(!actor.names().isEmpty(), id + " has no name");
    boolean group = actor.type().equals("group");
    actor
        .names()
        .forEach(name -> want(named(name, group), id + ": the text has no «" + name + "»"));
    want(actor.offices().isEmpty() || actor.type().equals("person"), id + " holds an office");
    want(!group || "none".equals(actor.qid()), id + " is a group and can have no item");
    checkItem(id, actor.qid());
  }

  /** The name of a group may be put together: «مسؤولين سوريين وإسرائيليين» are two. */
  private boolean named(String name, boolean group) {
    return text.contains(name) || (group && Stream.of(name.split(" ")).allMatch(text::contains));
  }

  private void checkEvent(Facts.Event event, Set<String> actors) {
    want(EVENT_TYPES.contains(event.type()), event.id() + " is a " + event.type());
    want(
        EVENT_STATUSES.contains(String.valueOf(event.status())),
        event.id() + " is " + event.status());
    List<String> acting = new ArrayList<>(event.participants());
    acting.addAll(event.mediators());
    want(actors.containsAll(acting), "%s: nobody is one of %s".formatted(event.id(), acting));
    want(Set.copyOf(acting).size() == acting.size(), event.id() + " has an actor twice");
    want(
        !acting.isEmpty() || event.place() != null || event.date() != null,
        event.id() + " is a mere mention");
    checkTold(event);
  }

  private void checkCasualty(Facts.Casualty figure) {
    want(HARMS.contains(figure.kind()), figure.id() + " is " + figure.kind());
    want(
        HARM_STATUSES.contains(String.valueOf(figure.status())),
        figure.id() + " is " + figure.status());
    Long min = figure.min();
    Long max = figure.max();
    want(min != null && min >= 0, figure.id() + " has no least number");
    want(min == null || max == null || min <= max, figure.id() + " has bounds the wrong way round");
    wantInText(figure.id(), figure.text());
    wantInText(figure.id(), figure.victims());
    checkTold(figure);
  }

  private void checkTold(Facts.Told told) {
    want(!told.evidence().isEmpty(), told.id() + " has no evidence");
    told.evidence().forEach(stretch -> checkStretch(told.id(), stretch));
    told.sources().forEach(source -> wantInText(told.id(), source));
    Facts.Place place = told.place();
    if (place != null) {
      want(!place.names().isEmpty(), told.id() + " has a place without name");
      place.names().forEach(name -> wantInText(told.id(), name));
      checkItem(told.id(), place.qid());
    }
    checkDate(told.id(), told.date());
  }

  private void checkStretch(String id, Facts.Stretch stretch) {
    boolean inside =
        0 <= stretch.start() && stretch.start() < stretch.end() && stretch.end() <= text.length();
    want(inside, "%s: %s is outside the text".formatted(id, stretch));
    if (inside) {
      String before = text.substring(0, stretch.start());
      String said = text.substring(stretch.start(), stretch.end());
      want(
          said.equals(said.strip()) && beginsAfter(before) && (endsLine(stretch) || closed(said)),
          "%s: «%s» is no whole sentence".formatted(id, said));
    }
  }

  private static boolean beginsAfter(String before) {
    return before.isEmpty() || before.endsWith("\n") || closed(before);
  }

  private boolean endsLine(Facts.Stretch stretch) {
    return stretch.end() == text.length() || text.charAt(stretch.end()) == '\n';
  }

  private static boolean closed(String words) {
    return CLOSED.matcher(words).matches();
  }

  private void checkItem(String id, @Nullable String qid) {
    want(
        qid == null || qid.equals("none") || gazetteer.byQid(qid).isPresent(),
        "%s: the gazetteer has no %s".formatted(id, qid));
  }

  private void checkDate(String id, @Nullable String date) {
    if (date == null) {
      return;
    }
    try {
      String[] ends = date.split("/", -1);
      LocalDate first = firstDay(ends[0]);
      want(ends.length == 1 || first.isBefore(firstDay(ends[1])), id + " ends before it begins");
      want(ends.length <= 2, id + " has more than two ends");
    } catch (DateTimeParseException e) {
      want(false, "%s: %s is no date".formatted(id, date));
    }
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private void wantInText(String id, @Nullable String words) {
    want(words == null || text.contains(words), "%s: the text has no «%s»".formatted(id, words));
  }

  private void want(boolean right, String fault) {
    if (!right) {
      faults.add(fault);
    }
  }
}
