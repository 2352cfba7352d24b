package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.judging.Topics;
import org.isnad.mention.When;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.WordClusters;
import org.isnad.text.Span;

/** The figures of one article: what is told twice is entered once. */
final class Ledger {
  private final Article article;
  private final FigureJudge judge;
  private final WordClusters clusters;
  private final List<Entry> entries = new ArrayList<>();

  /** How many sentences are headline and lead. */
  private static final int LEAD = 3;

  private final Scene scene = new Scene();

  private final List<Account> accounts = new ArrayList<>();
  private final List<List<Spot>> spots = new ArrayList<>();
  private final List<Spot> named = new ArrayList<>();

  /** The days of the incidents that the sentences tell of, once all are entered. */
  private final List<Incident> incidents = new ArrayList<>();

  /**
   * @param turns whether the sentence turns to another matter, «من جهة أخرى», «وفي حادث منفصل»
   */
  private record Incident(Optional<When> when, List<Spot> spots, boolean turns) {}

  /** The entries that one sentence tells, sentence by sentence. */
  private final List<List<Entry>> together = new ArrayList<>();

  /** The figures of an article of which a judge says which stay. */
  Ledger(Article article, FigureJudge judge, WordClusters clusters) {
    this.article = article;
    this.judge = judge;
    this.clusters = clusters;
  }

  void enter(Account account) {
    HarmPlaces places = new HarmPlaces(account, named(account));
    int before = entries.size();
    List<Entry> here = new ArrayList<>();
    for (Telling telling : account.tellings()) {
      Entry entry = entry(account, telling);
      entry.tell(
          new Evidence(
              account.sentence().span(),
              account.sentence().span().of(article.text()),
              telling.rule()),
          account.sources(telling),
          places.of(telling, account.tellings()),
          HarmDates.of(account, telling, article.published()));
      Optional<Entry> same =
          entries.subList(0, entry.isKin() ? entries.size() : before).stream()
              .filter(e -> e.isSame(entry))
              .findFirst();
      if (same.isPresent()) {
        same.get().join(entry);
        same.get().tell(entry.evidence().get(0), entry.sources(), entry.spot(), entry.when());
        here.add(same.get());
      } else {
        entries.add(entry);
        here.add(entry);
      }
    }
    together.add(here);
    accounts.add(account);
    spots.add(places.spots());
    scene.enter(account, places.spots(), here);
  }

  /** The places that a sentence names, which later ones may point back to. */
  private List<Spot> named(Account account) {
    List<Spot> here =
        new SpotReader(article.text(), account.tokens(), account.mentions(), named).read();
    named.addAll(here);
    return here;
  }

  private Entry entry(Account account, Telling telling) {
    Figure figure = telling.figure();
    List<Token> tokens = account.tokens();
    return new Entry(
        telling,
        words(tokens, figure.first(), figure.end()),
        words(tokens, figure.victimsFirst(), figure.victimsEnd()),
        tokens,
        HarmStatus.of(tokens, telling));
  }

  private String words(List<Token> tokens, int first, int end) {
    if (end <= first) {
      return "";
    }
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return span.of(article.text());
  }

  List<Claim.Casualty> claims() {
    entries.removeIf(entry -> entries.stream().anyMatch(entry::isNumberedBy));
    judge();
    if (!entries.isEmpty()) {
      readIncidents();
    }
    List<Claim.Casualty> claims = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      claims.add(entry.claim("c" + (i + 1), place(i), when(i)));
    }
    return claims;
  }

  /** Takes out what the judge does not let stay. */
  private void judge() {
    if (entries.isEmpty()) {
      return;
    }
    List<Sentence> sentences = accounts.stream().map(Account::sentence).toList();
    FigureTraits traits = new FigureTraits(new Topics(sentences, clusters), entries.size());
    List<Entry> wrong = entries.stream().filter(entry -> !isAccepted(entry, traits)).toList();
    entries.removeAll(wrong);
    together.forEach(told -> told.removeAll(wrong));
  }

  private boolean isAccepted(Entry entry, FigureTraits traits) {
    Claim.Casualty figure = entry.claim("c", new Place.Unstated(), new When.Unstated());
    return judge.accepts(figure, article, traits.of(entry, accounts.get(sentenceOf(entry))));
  }

  /** The index of the first sentence that tells an entry. */
  private int sentenceOf(Entry entry) {
    int sentence = 0;
    while (sentence < together.size() && !together.get(sentence).contains(entry)) {
      sentence++;
    }
    return sentence;
  }

  private void readIncidents() {
    for (int at = 0; at < accounts.size(); at++) {
      Account account = accounts.get(at);
      incidents.add(
          new Incident(
              IncidentDays.of(account, article.published()),
              spots.get(at),
              IncidentDays.isOfAnother(account)));
    }
  }

  /** The day told with a figure, else the day of the figures before it at its place. */
  private When when(int at) {
    Entry entry = entries.get(at);
    Optional<When> when = entry.when();
    if (!entry.isOfOneDay() || entry.isRunning()) {
      return when.orElseGet(When.Unstated::new);
    }
    return when.or(() -> dayBesides(entry))
        .or(() -> dayOf(entry, entries.subList(0, at)))
        .or(() -> incidentOf(entry))
        .or(() -> dayOf(entry, entries.subList(at + 1, entries.size())))
        .orElseGet(When.Unstated::new);
  }

  /** The day of the incident that its sentence, one before it or the lead tells of. */
  private Optional<When> incidentOf(Entry entry) {
    if (entry.isOfLongStanding()) {
      return Optional.empty();
    }
    for (int at = Math.min(sentenceOf(entry), incidents.size() - 1); at >= 0; at--) {
      Incident incident = incidents.get(at);
      if (incident.when().isPresent()) {
        return entry.isAmong(incident.spots()) ? incident.when() : Optional.empty();
      }
      if (incident.turns()) {
        return Optional.empty();
      }
    }
    return incidents.stream()
        .limit(LEAD)
        .filter(incident -> entry.isAmong(incident.spots()))
        .flatMap(incident -> incident.when().stream())
        .findFirst();
  }

  private Optional<When> dayBesides(Entry entry) {
    return together.stream()
        .filter(told -> told.contains(entry))
        .flatMap(told -> dayOf(entry, told).stream())
        .findFirst();
  }

  /** The day of the first of some entries that has a time and may be of the same incident. */
  private static Optional<When> dayOf(Entry entry, List<Entry> others) {
    return others.stream()
        .filter(
            other ->
                other != entry
                    && other.isOfOneDay()
                    && entry.isAtPlaceOf(other)
                    && other.when().isPresent())
        .findFirst()
        .flatMap(Entry::day);
  }

  /**
   * The place told with a figure, else that of what the same sentence tells, else that of what was
   * told before it, else the place that the article tells harm of most. A toll of a whole war is
   * that of a state.
   */
  private Place place(int at) {
    Entry entry = entries.get(at);
    return entry
        .spot()
        .or(() -> besides(entry))
        .or(() -> entry.isOfLongTime() ? scene.widest() : borrowed(at))
        .<Place>map(s -> new Place.Named(s.names(), List.of(s.span())))
        .orElseGet(Place.Unstated::new);
  }

  private Optional<Spot> borrowed(int at) {
    Optional<Spot> before = before(entries, at);
    return scene.justBefore(entries.get(at), before).or(() -> before).or(scene::main);
  }

  private Optional<Spot> besides(Entry entry) {
    return together.stream()
        .filter(told -> told.contains(entry))
        .flatMap(told -> besides(told, told.indexOf(entry)).stream())
        .findFirst();
  }

  private static Optional<Spot> besides(List<Entry> told, int at) {
    Optional<Spot> spot = before(told, at);
    for (int after = at + 1; spot.isEmpty() && after < told.size(); after++) {
      spot = told.get(after).spot();
    }
    return spot;
  }

  private static Optional<Spot> before(List<Entry> some, int at) {
    Optional<Spot> spot = Optional.empty();
    for (int before = at - 1; spot.isEmpty() && before >= 0; before--) {
      spot = some.get(before).spot();
    }
    return spot;
  }
}
