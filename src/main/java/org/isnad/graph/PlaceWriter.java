package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Place;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.text.MatchingForm;

/** Writes the places of one article. */
final class PlaceWriter {
  private final Statements out;
  private final Iris iris;
  private final ArticleWords words;
  private final LinkWriter linkWriter;
  private final Links links;

  PlaceWriter(Statements out, Iris iris, ArticleWords words, LinkWriter linkWriter, Links links) {
    this.out = out;
    this.iris = iris;
    this.words = words;
    this.linkWriter = linkWriter;
    this.links = links;
  }

  /** Which place it is, without writing anything. */
  String iri(Place.Named place) {
    return links
        .ofPlace(place.name())
        .identity()
        .map(iris::linkedPlace)
        .orElseGet(() -> iris.namedPlace(place.name()));
  }

  /** Writes the place; gives its IRI. */
  String write(Place.Named place) {
    String iri = iri(place);
    Link link = links.ofPlace(place.name());
    out.add(iri, TYPE, isnad("Place"));
    out.add(iri, LABEL, Literals.arabic(place.name()));
    Set<String> others = new HashSet<>();
    for (String name : place.names()) {
      if (isOwn(name, place)) {
        out.add(iri, isnad("name"), Literals.arabic(name));
      } else {
        others.add(MatchingForm.of(name));
      }
    }
    place.spans().stream()
        .filter(span -> !others.contains(MatchingForm.of(words.text(span))))
        .forEach(span -> words.mention(span, iri));
    linkWriter.add(iri, "place", link);
    return iri;
  }

  /** Whether a name is the place's own, not that of what it lies in or of another destination. */
  private boolean isOwn(String name, Place.Named place) {
    if (name.equals(place.name())) {
      return true;
    }
    Optional<String> item = links.ofPlace(name).identity();
    return item.isPresent()
        ? item.equals(links.ofPlace(place.name()).identity())
        : isWithin(name, place.name()) || isWithin(place.name(), name);
  }

  /** «الرياض» in «مدينة الرياض». */
  private static boolean isWithin(String one, String other) {
    return (" " + MatchingForm.of(other) + " ").contains(" " + MatchingForm.of(one) + " ");
  }
}
