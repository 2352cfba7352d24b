package org.isnad.graph;

import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.link.Link;

/**
 * Writes how the actors and places of one article are linked to Wikidata. An actor that the article
 * names in several ways may be linked in several: the surest is written, once.
 */
final class LinkWriter {
  private static final Comparator<Link.Linked> BY_SURENESS =
      Comparator.comparingDouble(Link.Linked::score).thenComparing(Link.Linked::method);

  private final Statements out;
  private final Iris iris;
  private final String article;
  private final Map<Target, Link.Linked> links = new TreeMap<>();

  /**
   * @param kind {@code actor} or {@code place}
   */
  private record Target(String iri, String kind, String item) implements Comparable<Target> {
    private static final Comparator<Target> ORDER =
        Comparator.comparing(Target::iri).thenComparing(Target::kind).thenComparing(Target::item);

    @Override
    public int compareTo(Target other) {
      return ORDER.compare(this, other);
    }
  }

  LinkWriter(Statements out, Iris iris, String article) {
    this.out = out;
    this.iris = iris;
    this.article = article;
  }

  /**
   * @param kind {@code actor} or {@code place}
   */
  void add(String iri, String kind, Link link) {
    if (link instanceof Link.Linked linked) {
      links.merge(
          new Target(iri, kind, linked.item()),
          linked,
          (one, other) -> BY_SURENESS.compare(one, other) < 0 ? other : one);
    } else if (link instanceof Link.Ambiguous ambiguous) {
      ambiguous.candidates().forEach(qid -> out.add(iri, isnad("candidate"), iris.wikidata(qid)));
    }
  }

  /** Writes all links that were added. */
  void write() {
    links.forEach(this::write);
  }

  private void write(Target target, Link.Linked linked) {
    String node = iris.inArticle(article, "link", target.kind() + "-" + target.item());
    out.add(target.iri(), isnad("link"), node);
    out.add(node, TYPE, isnad("Link"));
    out.add(node, isnad("linkItem"), iris.wikidata(target.item()));
    out.add(node, isnad("linkScore"), Literals.score(linked.score()));
    out.add(node, isnad("linkMethod"), Literals.text(linked.method()));
  }
}
