package org.isnad.app.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Count;
import org.isnad.claim.Evidence;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.mention.When;
import org.isnad.text.Span;

/** Writes an article that tells some encounters, and claims what it writes. */
final class InventedArticle {
  private static final String RULE = "synthetic";
  private static final String FILLER =
      "\n"
          + "وأضافت المصادر أن الجانبين بحثا العلاقات الثنائية وسبل تعزيز التعاون بين البلدين في"
          + " المجالات الاقتصادية والأمنية، وآخر التطورات في المنطقة.\n";

  private final StringBuilder text = new StringBuilder();
  private final Map<Cast.Member, List<Span>> mentions = new LinkedHashMap<>();
  private final Map<Cast.Member, Span> offices = new HashMap<>();
  private final Map<String, String> placeItems = new HashMap<>();
  private final List<Claim.Encounter> encounters = new ArrayList<>();
  private final List<Claim.Casualty> casualties = new ArrayList<>();

  /** What a graph is made of. */
  record Told(ArticleClaims claims, Links links) {}

  void tell(Telling telling, String source) {
    if (text.isEmpty()) {
      text.append(telling.participants().get(0).name()).append(" في أخبار اليوم\n");
    }
    int start = text.length();
    text.append(verb(telling.kind()));
    telling.participants().forEach(this::name);
    Place place = place(telling);
    telling.day().ifPresent(day -> text.append(" يوم ").append(day));
    telling
        .mediator()
        .ifPresent(
            mediator -> {
              text.append(" بوساطة");
              name(mediator);
            });
    text.append("، وفق ").append(source);
    Span sentence = new Span(start, text.length());
    text.append(".");
    encounters.add(
        new Claim.Encounter(
            "e" + (encounters.size() + 1),
            telling.kind(),
            telling.status(),
            telling.participants().stream().map(this::id).toList(),
            telling.mediator().map(this::id).stream().toList(),
            place,
            when(telling),
            List.of(source),
            List.of(evidence(sentence))));
    if (telling.dead() > 0) {
      harm(telling, place, source);
    }
    text.append(FILLER);
  }

  private static String verb(Claim.Encounter.Kind kind) {
    return switch (kind) {
      case MEETING -> "اجتمع";
      case CALL -> "اتصل هاتفيا";
      case VISIT -> "زار وفد";
    };
  }

  private void name(Cast.Member member) {
    text.append(' ');
    if (!member.office().isEmpty()) {
      int start = text.length();
      text.append(member.office());
      offices.putIfAbsent(member, new Span(start, text.length()));
      text.append(' ');
    }
    int start = text.length();
    text.append(member.name());
    mentions.computeIfAbsent(member, m -> new ArrayList<>()).add(new Span(start, text.length()));
  }

  private Place place(Telling telling) {
    if (telling.place().isEmpty()) {
      return new Place.Unstated();
    }
    String name = telling.place().get().label();
    telling.place().get().qid().ifPresent(item -> placeItems.put(name, item));
    text.append(" في ");
    int start = text.length();
    text.append(name);
    return new Place.Named(List.of(name), List.of(new Span(start, text.length())));
  }

  private void harm(Telling telling, Place place, String source) {
    text.append("\nوقتل ");
    int start = text.length();
    text.append(telling.dead()).append(" شخصا");
    String figure = text.substring(start);
    text.append(" في هجوم");
    casualties.add(
        new Claim.Casualty(
            "c" + (casualties.size() + 1),
            Claim.Casualty.Harm.KILLED,
            Count.exactly(telling.dead()),
            figure,
            "",
            Claim.Casualty.Report.REPORTED,
            place,
            when(telling),
            List.of(source),
            List.of(evidence(new Span(start, text.length())))));
    text.append(".");
  }

  private static When when(Telling telling) {
    return telling.day().<When>map(When.Day::new).orElseGet(When.Unstated::new);
  }

  private Evidence evidence(Span span) {
    return new Evidence(span, text.substring(span.start(), span.end()), RULE);
  }

  private String id(Cast.Member member) {
    return "a" + (new ArrayList<>(mentions.keySet()).indexOf(member) + 1);
  }

  Told finish(String id, LocalDate published, String outlet) {
    List<Actor> actors = new ArrayList<>();
    Map<String, Link> links = new HashMap<>();
    mentions.forEach(
        (member, spans) -> {
          actors.add(actor(member, spans));
          member
              .item()
              .ifPresent(item -> links.put(id(member), new Link.Linked(item, 0.9, "label")));
        });
    Map<String, Link> places = new HashMap<>();
    placeItems.forEach((name, item) -> places.put(name, new Link.Linked(item, 0.9, "label")));
    Article article = new Article(id, text.toString(), new Published.On(published), outlet, "");
    return new Told(
        new ArticleClaims(article, actors, encounters, casualties), new Links(links, places));
  }

  private Actor actor(Cast.Member member, List<Span> spans) {
    Span office = offices.get(member);
    return new Actor(
        id(member),
        member.type(),
        List.of(member.name()),
        office == null ? List.of() : List.of(new Office(member.office(), member.state(), office)),
        spans);
  }
}
