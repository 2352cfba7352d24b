package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.mention.When;
import org.isnad.sentence.Token;
import org.isnad.text.Span;

/** The figures of one article: what is told twice is entered once. */
final class Ledger {
  private final Article article;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Spot> scene = new ArrayList<>();

  Ledger(Article article) {
    this.article = article;
  }

  void enter(Account account) {
    HarmPlaces places =
        new HarmPlaces(
            new SpotReader(article.text(), account.tokens(), account.mentions()).read(),
            account.speakers());
    scene.addAll(places.spots());
    List<String> sources = account.speakers().stream().map(Attribution::source).distinct().toList();
    int before = entries.size();
    for (Telling telling : account.tellings()) {
      Entry entry = entry(account, telling);
      entry.tell(
          new Evidence(
              account.sentence().span(),
              account.sentence().span().of(article.text()),
              telling.rule()),
          sources,
          places.of(telling),
          HarmDates.of(account, telling, article.published()));
      Optional<Entry> same =
          entries.subList(0, before).stream().filter(e -> e.isSame(entry)).findFirst();
      if (same.isPresent()) {
        same.get().tell(entry.evidence().get(0), entry.sources(), entry.spot(), entry.when());
      } else {
        entries.add(entry);
      }
    }
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
    List<Claim.Casualty> claims = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      claims.add(entry.claim("c" + (i + 1), place(i), when(i)));
    }
    return claims;
  }

  /** The day told with a figure, else the day of the figures before it at its place. */
  private When when(int at) {
    Entry entry = entries.get(at);
    Optional<When> when = entry.when();
    if (!entry.isOfOneDay()) {
      return when.orElseGet(When.Unstated::new);
    }
    for (int before = 0; when.isEmpty() && before < at; before++) {
      when = entry.isAtPlaceOf(entries.get(before)) ? entries.get(before).day() : Optional.empty();
    }
    for (int after = at + 1; when.isEmpty() && after < entries.size(); after++) {
      when = entry.isAtPlaceOf(entries.get(after)) ? entries.get(after).day() : Optional.empty();
    }
    return when.orElseGet(When.Unstated::new);
  }

  /** The place that the article names most; of equals, the first. */
  private Optional<Spot> mainScene() {
    Optional<Spot> best = Optional.empty();
    long most = 0;
    for (Spot spot : scene) {
      long times =
          scene.stream()
              .filter(other -> other.names().stream().anyMatch(spot.names()::contains))
              .count();
      if (times > most) {
        most = times;
        best = Optional.of(spot);
      }
    }
    return best;
  }

  /** The place told with a figure, else that of the figure before it, else of the one after it. */
  private Place place(int at) {
    Optional<Spot> spot = entries.get(at).spot();
    for (int before = at - 1; spot.isEmpty() && before >= 0; before--) {
      spot = entries.get(before).spot();
    }
    return spot.or(() -> mainScene())
        .<Place>map(s -> new Place.Named(s.names(), List.of(s.span())))
        .orElseGet(Place.Unstated::new);
  }
}
