package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores the answer for one article. Where it is odd, {@code score.py} is odd the same way. */
final class ArticleScorer {
  private final String article;
  private final Side gold;
  private final Side answer;
  private final Scores scores = new Scores();

  ArticleScorer(Facts gold, Facts answer) {
    this.article = gold.article();
    this.gold = Side.of(gold);
    this.answer = Side.of(answer);
  }

  Scores score() {
    scoreEvents();
    scoreCasualties();
    scoreOffices();
    scoreLinks();
    return scores;
  }

  private void scoreEvents() {
    List<Facts.Event> golds = gold.facts().events();
    List<Facts.Event> answers = answer.facts().events();
    Pairing<Facts.Event> found = Pairing.of(golds, answers, this::weight);
    scores.add(Kind.EVENT, found.pairs().size(), golds.size(), answers.size());
    found.pairs().forEach(pair -> scoreEvent(pair.gold(), pair.predicted()));
    for (Facts.Event missed : found.missed()) {
      error(missed, null, "missed event " + missed.type() + " " + who(missed, gold));
      scoreEvent(missed, null);
    }
    for (Facts.Event wrong : found.wrong()) {
      error(null, wrong, "wrong event " + wrong.type() + " " + who(wrong, answer));
      scoreEvent(null, wrong);
    }
  }

  private int weight(Facts.Event g, Facts.Event p) {
    if (!g.type().equals(p.type())) {
      return 0;
    }
    List<Facts.Named> theirs = answer.takingPart(p);
    int shared =
        (int)
            gold.takingPart(g).stream()
                .filter(x -> theirs.stream().anyMatch(y -> SameThing.is(x, y)))
                .count();
    boolean overlap = overlap(g, p);
    boolean samePlace = SameThing.is(g.place(), p.place());
    boolean sameDate = g.date() != null && !g.date().isEmpty() && g.date().equals(p.date());
    if (!overlap && !(shared > 0 && (samePlace || sameDate))) {
      return 0;
    }
    return (overlap ? 2 : 0)
        + shared
        + (samePlace ? 1 : 0)
        + (Objects.equals(g.status(), p.status()) ? 1 : 0);
  }

  private void scoreEvent(Facts.@Nullable Event g, Facts.@Nullable Event p) {
    String where = where(g, p);
    scoreThings(
        Kind.PARTICIPANT,
        where,
        g == null ? List.of() : gold.those(g.participants()),
        p == null ? List.of() : answer.those(p.participants()));
    scoreThings(
        Kind.MEDIATOR,
        where,
        g == null ? List.of() : gold.those(g.mediators()),
        p == null ? List.of() : answer.those(p.mediators()));
    scoreThings(Kind.PLACE, where, placeOf(g), placeOf(p));
    scoreValue(Kind.DATE, where, g == null ? null : g.date(), p == null ? null : p.date());
    scoreValue(Kind.STATUS, where, g == null ? null : g.status(), p == null ? null : p.status());
    scoreThings(Kind.SOURCE, where, sourcesOf(g), sourcesOf(p));
  }

  private void scoreCasualties() {
    List<Facts.Casualty> golds = gold.facts().casualties();
    List<Facts.Casualty> answers = answer.facts().casualties();
    Pairing<Facts.Casualty> found = Pairing.of(golds, answers, ArticleScorer::weight);
    scores.add(Kind.CASUALTY, found.pairs().size(), golds.size(), answers.size());
    found.pairs().forEach(pair -> scoreCasualty(pair.gold(), pair.predicted()));
    for (Facts.Casualty missed : found.missed()) {
      error(missed, null, "missed casualty " + missed.kind() + " " + none(missed.text()));
      scoreCasualty(missed, null);
    }
    for (Facts.Casualty wrong : found.wrong()) {
      String bounds = none(wrong.min()) + ".." + none(wrong.max());
      error(
          null,
          wrong,
          "wrong casualty %s %s %s".formatted(wrong.kind(), bounds, none(wrong.text())));
      scoreCasualty(null, wrong);
    }
  }

  private static int weight(Facts.Casualty g, Facts.Casualty p) {
    boolean sameFigure =
        g.kind().equals(p.kind())
            && overlap(g, p)
            && Objects.equals(g.min(), p.min())
            && Objects.equals(g.max(), p.max());
    return sameFigure
        ? 2
            + (SameThing.is(g.place(), p.place()) ? 1 : 0)
            + (Objects.equals(g.date(), p.date()) ? 1 : 0)
        : 0;
  }

  private void scoreCasualty(Facts.@Nullable Casualty g, Facts.@Nullable Casualty p) {
    String where = where(g, p);
    scoreThings(Kind.CASUALTY_PLACE, where, placeOf(g), placeOf(p));
    scoreValue(Kind.CASUALTY_DATE, where, g == null ? null : g.date(), p == null ? null : p.date());
    scoreThings(Kind.SOURCE, where, sourcesOf(g), sourcesOf(p));
  }

  private void scoreOffices() {
    List<Side.Held> golds = gold.offices();
    List<Side.Held> answers = answer.offices();
    Pairing<Side.Held> found = Pairing.of(golds, answers, (g, p) -> g.isAnsweredBy(p) ? 1 : 0);
    scores.add(Kind.OFFICE, found.pairs().size(), golds.size(), answers.size());
    // An office that equals one found is counted, but not told.
    List<Side.Held> foundGold = found.pairs().stream().map(Pairing.Pair::gold).toList();
    List<Side.Held> foundHere = found.pairs().stream().map(Pairing.Pair::predicted).toList();
    found.missed().stream()
        .filter(missed -> !foundGold.contains(missed))
        .forEach(missed -> officeError("missed", missed));
    found.wrong().stream()
        .filter(wrong -> !foundHere.contains(wrong))
        .forEach(wrong -> officeError("wrong", wrong));
  }

  private void officeError(String what, Side.Held held) {
    scores.error(
        "%s: %s office: %s: %s / %s"
            .formatted(article, what, SameThing.first(held), held.title(), none(held.of())));
  }

  /**
   * Over the things that both sides have: do the items agree? Gold null is not scored; gold {@code
   * none} makes any item wrong.
   */
  private void scoreLinks() {
    Pairing<Facts.Named> found =
        Pairing.of(
            gold.linkable(), answer.linkable(), (g, p) -> SameThing.sharesName(g, p) ? 1 : 0);
    for (Pairing.Pair<Facts.Named> pair : found.pairs()) {
      String written = pair.gold().qid();
      if (written != null && !written.isEmpty()) {
        scoreLink(pair.gold(), pair.predicted());
      }
    }
  }

  private void scoreLink(Facts.Named g, Facts.Named p) {
    String right = SameThing.item(g);
    String got = SameThing.item(p);
    boolean correct = right != null && right.equals(got);
    scores.add(Kind.LINK, correct ? 1 : 0, right == null ? 0 : 1, got == null ? 0 : 1);
    if (!Objects.equals(right, got)) {
      scores.error(
          "%s: link %s: gold %s, got %s"
              .formatted(article, SameThing.first(g), none(right), none(got)));
    }
  }

  private void scoreThings(
      Kind kind, String where, List<Facts.Named> golds, List<Facts.Named> answers) {
    Pairing<Facts.Named> found = Pairing.of(golds, answers, (g, p) -> SameThing.is(g, p) ? 1 : 0);
    scores.add(kind, found.pairs().size(), golds.size(), answers.size());
    for (Facts.Named missed : found.missed()) {
      scores.error("%s: missed %s: %s".formatted(where, kind.label(), SameThing.first(missed)));
    }
    for (Facts.Named wrong : found.wrong()) {
      scores.error("%s: wrong %s: %s".formatted(where, kind.label(), SameThing.first(wrong)));
    }
  }

  private void scoreValue(Kind kind, String where, @Nullable String g, @Nullable String p) {
    scores.add(kind, g != null && g.equals(p) ? 1 : 0, g == null ? 0 : 1, p == null ? 0 : 1);
    if (!Objects.equals(g, p)) {
      scores.error("%s: %s: gold %s, got %s".formatted(where, kind.label(), none(g), none(p)));
    }
  }

  private void error(Facts.@Nullable Told g, Facts.@Nullable Told p, String what) {
    scores.error(where(g, p) + ": " + what);
  }

  private String where(Facts.@Nullable Told g, Facts.@Nullable Told p) {
    return "%s %s~%s".formatted(article, g == null ? "-" : g.id(), p == null ? "-" : p.id());
  }

  private static String who(Facts.Event event, Side side) {
    return side.those(event.participants()).stream()
        .map(actor -> "'" + SameThing.first(actor) + "'")
        .toList()
        .toString();
  }

  private static List<Facts.Named> placeOf(Facts.@Nullable Told told) {
    Facts.Place place = told == null ? null : told.place();
    return place == null ? List.of() : List.of(place);
  }

  private static List<Facts.Named> sourcesOf(Facts.@Nullable Told told) {
    List<Facts.Named> sources = new ArrayList<>();
    if (told != null) {
      told.sources().forEach(source -> sources.add(new Facts.Place(List.of(source), null)));
    }
    return sources;
  }

  private static boolean overlap(Facts.Told g, Facts.Told p) {
    return g.evidence().stream().anyMatch(a -> p.evidence().stream().anyMatch(a::overlaps));
  }

  private static Object none(@Nullable Object value) {
    return value == null ? "None" : value;
  }
}
