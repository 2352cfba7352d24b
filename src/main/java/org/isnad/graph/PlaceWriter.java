package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import org.isnad.claim.Place;
import org.isnad.link.Link;
import org.isnad.link.Links;

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
    place.names().forEach(name -> out.add(iri, isnad("name"), Literals.arabic(name)));
    place.spans().forEach(span -> words.mention(span, iri));
    linkWriter.add(iri, "place", link);
    return iri;
  }
}
