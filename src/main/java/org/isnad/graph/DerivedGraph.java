package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.LINK_STATUS;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.geo;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.skos;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.claim.Actor;

/**
 * What follows from all article graphs together: actors, places and events. It depends on the
 * stored article graphs and the gazetteer alone, so it can be thrown away and made again at any
 * time.
 */
public final class DerivedGraph {
  private final Iris iris;
  private final ItemDescriptions items;
  private final Labels labels;

  public DerivedGraph(Iris iris, ItemDescriptions items) {
    this.iris = iris;
    this.items = items;
    this.labels = new Labels(iris, items);
  }

  /** Makes the content of the default graph; the data set stays as it is. */
  public Graph derive(DatasetGraph dataset) {
    ArticleGraphs articles = ArticleGraphs.of(dataset, iris, items);
    Statements out = new Statements();
    articles.actors().forEach((iri, actor) -> describeActor(iri, actor, out));
    articles.places().forEach((iri, place) -> describePlace(iri, place, out));
    describeCountries(articles.places(), out);
    new EventWriter(out, iris, articles, labels).write();
    return out.graph();
  }

  private void describeActor(String iri, Description actor, Statements out) {
    out.add(iri, TYPE, actor.type());
    out.add(iri, TYPE, isnad("Actor"));
    describe(iri, actor, out);
  }

  private void describePlace(String iri, Description place, Statements out) {
    out.add(iri, TYPE, isnad("Place"));
    describe(iri, place, out);
    iris.knownId(iri).flatMap(items::item).ifPresent(item -> locate(iri, item, out));
  }

  private void describe(String iri, Description description, Statements out) {
    String label = labels.of(iri, description);
    out.add(iri, LABEL, Literals.arabic(label));
    iris.knownId(iri)
        .flatMap(items::item)
        .filter(item -> !item.english().isBlank())
        .ifPresent(item -> out.add(iri, LABEL, Literals.english(item.english())));
    for (String name : description.names()) {
      if (!name.equals(label)) {
        out.add(iri, skos("altLabel"), Literals.arabic(name));
      }
    }
    description.candidates().forEach(item -> out.add(iri, isnad("candidate"), item));
    status(iri, description).ifPresent(status -> out.add(iri, LINK_STATUS, isnad(status)));
    iris.qid(iri).ifPresent(qid -> link(iri, qid, description, out));
  }

  /** The best that any article says; empty for unnamed people, of whom nobody asks. */
  private Optional<LinkStatus> status(String iri, Description description) {
    if (description.type().equals(isnad(Actor.Type.GROUP).getURI())) {
      return Optional.empty();
    }
    if (iris.knownId(iri).isPresent()) {
      return Optional.of(
          iris.qid(iri).isPresent() ? LinkStatus.LINKED_TO_ITEM : LinkStatus.KNOWN_WITHOUT_ITEM);
    }
    return Optional.of(
        description.candidates().isEmpty()
            ? LinkStatus.NO_ITEM_FOUND
            : LinkStatus.SEVERAL_ITEMS_FIT);
  }

  private void link(String iri, String qid, Description description, Statements out) {
    out.add(iri, skos("exactMatch"), iris.wikidata(qid));
    if (description.isLinked()) {
      String link = iri + "/link";
      out.add(iri, isnad("link"), link);
      out.add(link, TYPE, isnad("Link"));
      out.add(link, isnad("linkItem"), iris.wikidata(qid));
      out.add(link, isnad("linkScore"), Literals.score(description.linkScore()));
      out.add(link, isnad("linkMethod"), Literals.text(description.linkMethod()));
    }
  }

  private void locate(String iri, ItemDescription item, Statements out) {
    if (item.position() instanceof ItemDescription.Position.At at) {
      out.add(iri, geo("asWKT"), Literals.point(at.latitude(), at.longitude()));
    }
    if (!item.country().isBlank()) {
      out.add(iri, isnad("country"), iris.linkedPlace(item.country()));
    }
  }

  /** Countries of places that no article names as a place. */
  private void describeCountries(Map<String, Description> places, Statements out) {
    Set<String> countries = new HashSet<>();
    for (String place : places.keySet()) {
      iris.knownId(place)
          .flatMap(items::item)
          .map(ItemDescription::country)
          .filter(country -> !country.isBlank())
          .filter(country -> !places.containsKey(iris.linkedPlace(country)))
          .ifPresent(countries::add);
    }
    for (String country : countries) {
      Description description = new Description();
      description.label(
          items
              .item(country)
              .map(ItemDescription::arabic)
              .filter(arabic -> !arabic.isBlank())
              .orElse(country));
      describePlace(iris.linkedPlace(country), description, out);
    }
  }
}
