package org.isnad.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.claim.Count;
import org.isnad.claim.Evidence;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.mention.When;
import org.isnad.text.Span;

/** Claims of an article, said by hand; spans are looked up in its text. */
final class ClaimsOfArticle {
  private final Article article;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Claim.Encounter> encounters = new ArrayList<>();
  private final List<Claim.Casualty> casualties = new ArrayList<>();

  ClaimsOfArticle(String id, String text, String published) {
    this.article =
        new Article(
            id,
            text,
            published.isEmpty()
                ? Published.unknown()
                : new Published.On(LocalDate.parse(published)),
            "",
            "");
  }

  /**
   * @param office as {@code title | of}; empty for none
   * @param names as {@code one|other}
   */
  ClaimsOfArticle actor(String id, Actor.Type type, String office, String names) {
    List<String> all = List.of(names.split("\\|"));
    List<Span> mentions = all.stream().flatMap(name -> spans(name).stream()).sorted().toList();
    List<Office> offices = new ArrayList<>();
    if (!office.isEmpty()) {
      String[] parts = office.split(" \\| ", -1);
      offices.add(new Office(parts[0], parts[1], mentions.get(0)));
    }
    actors.add(new Actor(id, type, all, offices, mentions));
    return this;
  }

  ClaimsOfArticle person(String id, String office, String names) {
    return actor(id, Actor.Type.PERSON, office, names);
  }

  ClaimsOfArticle group(String id, String name) {
    return actor(id, Actor.Type.GROUP, "", name);
  }

  /**
   * @param who ids of the participants, then after a slash those of the mediators: {@code a1 a2/a3}
   * @param place as {@code name|other}; empty if unstated
   * @param spans start, end, start, end…
   */
  ClaimsOfArticle encounter(
      Kind kind, Status status, String who, String place, When when, String sources, int... spans) {
    String[] roles = (who + "/ ").split("/", -1);
    encounters.add(
        new Claim.Encounter(
            "e" + (encounters.size() + 1),
            kind,
            status,
            words(roles[0], " "),
            words(roles[1].strip(), " "),
            place(place),
            when,
            words(sources, "\\|"),
            evidence(spans)));
    return this;
  }

  ClaimsOfArticle killed(
      Count count,
      String text,
      String victims,
      String place,
      When when,
      String sources,
      int... spans) {
    casualties.add(
        new Claim.Casualty(
            "c" + (casualties.size() + 1),
            Claim.Casualty.Harm.KILLED,
            count,
            text,
            victims,
            Claim.Casualty.Report.REPORTED,
            place(place),
            when,
            words(sources, "\\|"),
            evidence(spans)));
    return this;
  }

  ArticleClaims claims() {
    return new ArticleClaims(article, actors, encounters, casualties);
  }

  private static List<String> words(String text, String separator) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
  }

  private Place place(String names) {
    if (names.isEmpty()) {
      return new Place.Unstated();
    }
    List<String> all = words(names, "\\|");
    return new Place.Named(all, spans(all.get(0)).subList(0, 1));
  }

  private List<Evidence> evidence(int... spans) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < spans.length; i += 2) {
      Span span = new Span(spans[i], spans[i + 1]);
      evidence.add(new Evidence(span, span.of(article.text()), "by-hand"));
    }
    return evidence;
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    for (int at = article.text().indexOf(words);
        at >= 0;
        at = article.text().indexOf(words, at + 1)) {
      spans.add(new Span(at, at + words.length()));
    }
    return spans;
  }
}
