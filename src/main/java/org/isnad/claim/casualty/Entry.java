package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.mention.When;
import org.isnad.sentence.Token;

/** One figure of an article while its accounts are gathered. */
final class Entry {
  private static final Set<String> ANY_PEOPLE =
      Set.of(
          "شخص", "اشخاص", "قتيل", "قتلي", "جريح", "جرحي", "اخر", "انسان", "ضحي", "مصاب", "هم",
          "مدني", "فرد", "افراد", "شهيد", "شهداء", "نازح", "لاجي", "جثث", "جث", "عناصر", "جرح");

  private final Telling telling;
  private final String text;
  private final String victims;
  private final Set<String> nouns;
  private final Claim.Casualty.Report status;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private Optional<Spot> spot = Optional.empty();
  private Optional<When> when = Optional.empty();
  private final boolean running;
  private boolean counted;

  Entry(
      Telling telling,
      String text,
      String victims,
      List<Token> tokens,
      Claim.Casualty.Report status) {
    this.telling = telling;
    this.text = text;
    this.victims = victims;
    this.status = status;
    this.running = StatementDays.isRunning(tokens, telling.figure());
    this.counted = telling.figure().kind() == Kind.COUNTED;
    this.nouns =
        tokens.subList(telling.figure().victimsFirst(), telling.figure().victimsEnd()).stream()
            .map(token -> stem(token.form()))
            .collect(Collectors.toSet());
  }

  /** A word without article and ending, near enough to tell whether two count the same people. */
  private static String stem(String form) {
    String stem = People.bare(form);
    return stem.length() > 3 ? stem.replaceFirst("(ين|ون|ان|ات|ا|ه)$", "") : stem;
  }

  /** Takes over a count told of the same people, so that they are no longer unnumbered. */
  void join(Entry other) {
    counted |= other.counted;
  }

  /** Adds what another sentence, or the first, says of the same figure. */
  void tell(Evidence words, List<String> said, Optional<Spot> where, Optional<When> told) {
    if (evidence.stream().noneMatch(e -> e.span().equals(words.span()))) {
      evidence.add(words);
    }
    sources.addAll(said);
    if (where.isPresent() && (spot.isEmpty() || isCloser(where.get(), spot.get()))) {
      spot = where;
    }
    if (when.isEmpty()) {
      when = told;
    }
  }

  /** «بغداد» tells more than «العراق», and than «ساحة الطيران», which only Baghdad knows. */
  private static boolean isCloser(Spot spot, Spot known) {
    if (spot.isSite() != known.isSite()) {
      return known.isSite() ? spot.precision() > 1 : known.precision() == 1;
    }
    return spot.precision() > known.precision();
  }

  /** Whether an account may be of the same people: same harm, same number, nothing against it. */
  boolean isSame(Entry other) {
    if (telling.harm() != other.telling.harm()
        || telling.figure().number() != other.telling.figure().number()
        || isRange() != other.isRange()) {
      return false;
    }
    if (isNamed() != other.isNamed()) {
      return nouns.stream().anyMatch(other.nouns::contains) && samePlace(other) && sameTime(other);
    }
    if (isNamed()) {
      return nouns.stream().anyMatch(other.nouns::contains);
    }
    boolean sameNouns = nouns.equals(other.nouns) || nouns.stream().anyMatch(other.nouns::contains);
    if (telling.figure().number() < 3) {
      return sameNouns && samePlace(other) && sameTime(other);
    }
    boolean sameKind =
        sameNouns || (!isPart() && !other.isPart() && (isOfAnyPeople() || other.isOfAnyPeople()));
    return sameKind && (telling.figure().number() > 10 || (samePlace(other) && sameTime(other)));
  }

  /** «مقتل جنود» beside «أربعة جنود قتلوا»: no figure of its own. */
  boolean isNumberedBy(Entry other) {
    return samePlace(other)
        && telling.figure().kind() == Kind.BARE
        && !counted
        && !isInRow()
        && telling.figure().count().max().isEmpty()
        && telling.harm() == other.telling.harm()
        && other.telling.figure().kind() == Kind.COUNTED
        && (isOfAnyPeople()
            || (other.isOfAnyPeople() && !nouns.contains("اخر"))
            || nouns.stream().anyMatch(other.nouns::contains));
  }

  /** Whether it is one known by kinship, «زوجته», who is the same throughout a sentence. */
  boolean isKin() {
    return telling.figure().kind() == Kind.BARE && nouns.stream().anyMatch(RelatedPerson::isKin);
  }

  /** Whether it was told in a row of nationals: «إيطاليين ويابانيين». */
  private boolean isInRow() {
    return telling.rule().equals("casualty-and-nationals")
        || telling.rule().equals("casualty-verb-of-victims-09");
  }

  /** Whether it was told as a sub-total: so many children among the dead. */
  private boolean isPart() {
    return telling.rule().startsWith("casualty-among");
  }

  private boolean isRange() {
    long min = telling.figure().count().min();
    return telling.figure().count().max().orElse(min) != min;
  }

  private boolean isNamed() {
    return telling.figure().kind() == Kind.NAMED;
  }

  private boolean isOfAnyPeople() {
    return nouns.isEmpty() || nouns.stream().anyMatch(ANY_PEOPLE::contains);
  }

  private boolean samePlace(Entry other) {
    return spot.isEmpty()
        || other.spot.isEmpty()
        || spot.get().precision() != other.spot.get().precision()
        || spot.get().isCapital()
        || other.spot.get().isCapital()
        || spot.get().sharesName(other.spot.get());
  }

  /** Whether nothing says that the two happened in different places. */
  boolean isAtPlaceOf(Entry other) {
    return samePlace(other);
  }

  /** Whether its place, if it is told more closely than by the state, may be one of several. */
  boolean isAmong(List<Spot> spots) {
    List<Spot> close = spots.stream().filter(other -> other.precision() > 1).toList();
    return spot.isEmpty()
        || spot.get().precision() == 1
        || close.isEmpty()
        || close.stream().anyMatch(other -> spot.get().sharesName(other));
  }

  /** Whether the harm strikes on a day; people flee and sit in prison for longer. */
  boolean isOfOneDay() {
    return telling.harm() != Claim.Casualty.Harm.DISPLACED
        && telling.harm() != Claim.Casualty.Harm.DETAINED;
  }

  /** Whether it is a toll that still rises: «منذ بدء الهجوم». */
  boolean isRunning() {
    return running;
  }

  /** Whether it is a toll without number of a long time: «آلاف القتلى». */
  boolean isOfLongStanding() {
    return telling.figure().number() >= 1000 && telling.figure().count().max().isEmpty();
  }

  /** Whether it is a toll of years or of a whole war: «350 ألف قتيل», «منذ 2011». */
  boolean isOfLongTime() {
    boolean harmed =
        Harms.isOfLife(telling.harm()) || telling.harm() == Claim.Casualty.Harm.MISSING;
    return harmed && (telling.figure().number() >= 1000 || when.filter(Entry::isLong).isPresent());
  }

  private static boolean isLong(When when) {
    return when instanceof When.Interval
        && when.latest().orElseThrow().isAfter(when.earliest().orElseThrow().plusMonths(1));
  }

  /** The time told, if it is a single day. */
  Optional<When> day() {
    return when.filter(time -> time instanceof When.Day);
  }

  private boolean sameTime(Entry other) {
    return when.isEmpty() || other.when.isEmpty() || when.equals(other.when);
  }

  Optional<Spot> spot() {
    return spot;
  }

  Optional<When> when() {
    return when;
  }

  Telling telling() {
    return telling;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  List<String> sources() {
    return List.copyOf(sources);
  }

  Claim.Casualty claim(String id, Place place, When time) {
    return new Claim.Casualty(
        id,
        telling.harm(),
        telling.figure().count(),
        text,
        victims,
        status,
        place,
        time,
        List.copyOf(sources),
        List.copyOf(evidence));
  }
}
