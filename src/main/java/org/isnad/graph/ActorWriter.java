package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.org;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.claim.Actor;
import org.isnad.claim.Office;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/** Writes the actors of one article: types, names, mentions, links and offices. */
final class ActorWriter {
  private final Statements out;
  private final Iris iris;
  private final String article;
  private final ArticleWords words;
  private final LinkWriter linkWriter;
  private final ItemDescriptions items;

  /** IRIs of states and organizations by the matching form of each name. */
  private final Map<String, String> bodies = new HashMap<>();

  private record Held(Office office, String holder) {}

  ActorWriter(
      Statements out,
      Iris iris,
      String article,
      ArticleWords words,
      LinkWriter linkWriter,
      ItemDescriptions items) {
    this.out = out;
    this.iris = iris;
    this.article = article;
    this.words = words;
    this.linkWriter = linkWriter;
    this.items = items;
  }

  /**
   * @param identities the IRI of each actor by its id
   */
  void write(
      List<Actor> actors, Map<String, String> identities, ActorIdentity identity, Links links) {
    Map<String, Actor.Type> types = types(actors, identities, links);
    for (Actor actor : byContent(actors, identities)) {
      String iri = iri(actor, identities);
      describe(iri, actor, types.getOrDefault(iri, actor.type()));
      identity
          .personKey(actor)
          .ifPresent(key -> out.add(iri, isnad("nameKey"), Literals.text(key)));
      if (actor.type() != Actor.Type.GROUP) {
        linkWriter.add(iri, "actor", links.ofActor(actor.id()));
      }
    }
    writeOffices(
        actors.stream()
            .flatMap(
                actor -> actor.offices().stream().map(o -> new Held(o, iri(actor, identities))))
            .sorted(
                Comparator.comparing((Held held) -> held.office().span())
                    .thenComparing(Held::holder)
                    .thenComparing(held -> held.office().title())
                    .thenComparing(held -> held.office().of()))
            .distinct()
            .toList());
  }

  /** One type for each IRI, whatever the mentions say: that of the item, else the narrowest. */
  private Map<String, Actor.Type> types(
      List<Actor> actors, Map<String, String> identities, Links links) {
    Map<String, Actor.Type> types = new HashMap<>();
    for (Actor actor : actors) {
      Actor.Type type =
          links.ofActor(actor.id()).identity().flatMap(items::actorType).orElse(actor.type());
      types.merge(
          iri(actor, identities), type, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return types;
  }

  private static List<Actor> byContent(List<Actor> actors, Map<String, String> identities) {
    return actors.stream()
        .sorted(
            Comparator.comparing((Actor actor) -> iri(actor, identities))
                .thenComparing(actor -> String.join("\n", actor.names())))
        .toList();
  }

  private static String iri(Actor actor, Map<String, String> identities) {
    String iri = identities.get(actor.id());
    if (iri == null) {
      throw new IllegalArgumentException("no identity for actor %s".formatted(actor.id()));
    }
    return iri;
  }

  private void describe(String iri, Actor actor, Actor.Type type) {
    out.add(iri, TYPE, isnad(type));
    out.add(iri, LABEL, Literals.arabic(actor.name()));
    for (String name : actor.names()) {
      out.add(iri, isnad("name"), Literals.arabic(name));
      if (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.ORGANIZATION) {
        bodies.putIfAbsent(MatchingForm.of(name), iri);
      }
    }
    for (Span mention : actor.mentions()) {
      words.mention(mention, iri);
    }
  }

  private void writeOffices(List<Held> offices) {
    Map<Span, Integer> taken = new HashMap<>();
    for (Held held : offices) {
      Span span = words.codePoints(held.office().span());
      int number = taken.merge(span, 1, Integer::sum);
      String name = span.start() + "-" + span.end() + (number == 1 ? "" : "-" + number);
      writeOffice(iris.inArticle(article, "office", name), held);
    }
  }

  private void writeOffice(String iri, Held held) {
    Office office = held.office();
    out.add(iri, TYPE, isnad("OfficeHolding"));
    out.add(iri, TYPE, org("Membership"));
    out.add(iri, org("member"), held.holder());
    out.add(iri, isnad("title"), Literals.arabic(office.title()));
    out.add(iri, isnad("article"), iris.article(article));
    out.add(iri, isnad("evidence"), words.evidence(office.span()));
    if (!office.of().isBlank()) {
      out.add(iri, isnad("officeOfName"), Literals.arabic(office.of()));
      body(office.of()).ifPresent(body -> out.add(iri, isnad("officeOf"), body));
    }
  }

  /** The state or organization of this name, if the article or the gazetteer knows it. */
  private Optional<String> body(String name) {
    return items
        .state(name)
        .map(qid -> linkedState(name, qid))
        .or(() -> Optional.ofNullable(bodies.get(MatchingForm.of(name))));
  }

  private String linkedState(String name, String qid) {
    String iri = iris.linkedActor(qid);
    out.add(iri, TYPE, isnad(Actor.Type.STATE));
    out.add(iri, LABEL, Literals.arabic(name));
    out.add(iri, isnad("name"), Literals.arabic(name));
    linkWriter.add(iri, "actor", new Link.Linked(qid, 1, "state"));
    return iri;
  }
}
