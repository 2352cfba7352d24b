package org.isnad.graph;

import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import org.isnad.link.Link;

/** Writes how the actors and places of one article are linked to Wikidata. */
final class LinkWriter {
  private final Statements out;
  private final Iris iris;
  private final String article;

  LinkWriter(Statements out, Iris iris, String article) {
    this.out = out;
    this.iris = iris;
    this.article = article;
  }

  /**
   * @param kind {@code actor} or {@code place}
   */
  void write(String iri, String kind, Link link) {
    if (link instanceof Link.Linked linked) {
      String node = iris.inArticle(article, "link", kind + "-" + linked.item());
      out.add(iri, isnad("link"), node);
      out.add(node, TYPE, isnad("Link"));
      out.add(node, isnad("linkItem"), iris.wikidata(linked.item()));
      out.add(node, isnad("linkScore"), Literals.score(linked.score()));
      out.add(node, isnad("linkMethod"), Literals.text(linked.method()));
    } else if (link instanceof Link.Ambiguous ambiguous) {
      ambiguous.candidates().forEach(qid -> out.add(iri, isnad("candidate"), iris.wikidata(qid)));
    }
  }
}
