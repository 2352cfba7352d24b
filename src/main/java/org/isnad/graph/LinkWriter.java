package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LINK_STATUS;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.isnad.link.Link;
import org.isnad.link.Reason;

/**
 * Writes what the actors and places of one article are in Wikidata: the item, how sure that is and
 * what spoke for it, the items to choose from, or that none was found. An actor that the article
 * names in several ways may be linked in several: the surest is written, once.
 */
final class LinkWriter {
  private static final Comparator<Link> BY_SURENESS =
      Comparator.comparing(LinkStatus::of)
          .thenComparing(link -> link instanceof Link.Corrected)
          .thenComparing(LinkWriter::score)
          .thenComparing(LinkWriter::method)
          .thenComparing(Link::toString);

  private final Statements out;
  private final Iris iris;
  private final String article;
  private final Map<Target, Link> links = new TreeMap<>();

  /**
   * @param kind {@code actor} or {@code place}
   */
  private record Target(String iri, String kind) implements Comparable<Target> {
    private static final Comparator<Target> ORDER =
        Comparator.comparing(Target::iri).thenComparing(Target::kind);

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
    links.merge(
        new Target(iri, kind),
        link,
        (one, other) -> BY_SURENESS.compare(one, other) < 0 ? other : one);
    if (link instanceof Link.Corrected corrected) {
      writeCorrection(iri, kind, corrected);
    }
  }

  /** Writes all links that were added. */
  void write() {
    links.forEach(this::write);
  }

  private void write(Target target, Link link) {
    Link answer = link instanceof Link.Corrected corrected ? corrected.answer() : link;
    if (answer instanceof Link.Linked linked) {
      writeItem(target, linked);
      return;
    }
    out.add(target.iri(), LINK_STATUS, isnad(LinkStatus.of(answer)));
    if (answer instanceof Link.Ambiguous ambiguous) {
      for (String id : ambiguous.candidates()) {
        out.add(target.iri(), isnad("candidate"), iris.candidate(target.kind(), id));
      }
    }
  }

  private void writeItem(Target target, Link.Linked linked) {
    String node = iris.inArticle(article, "link", target.kind() + "-" + linked.item());
    out.add(target.iri(), isnad("link"), node);
    out.add(node, TYPE, isnad("Link"));
    out.add(node, isnad("linkItem"), iris.wikidata(linked.item()));
    out.add(node, isnad("linkScore"), Literals.score(linked.score()));
    out.add(node, isnad("linkMethod"), Literals.text(Reason.way(linked.method())));
    for (Reason reason : Reason.of(linked.method())) {
      out.add(node, isnad("linkReason"), isnad(term(reason)));
    }
  }

  /** What the answer was before a human decided, and what it is. */
  private void writeCorrection(String iri, String kind, Link.Corrected corrected) {
    String name = kind + "-" + IriSegment.shortHash(iri + "\n" + corrected.correction());
    String node = iris.inArticle(article, "corrected", name);
    out.add(node, TYPE, isnad("AppliedCorrection"));
    out.add(node, isnad("correction"), iris.correction(corrected.correction()));
    out.add(node, isnad("corrected"), iri);
    out.add(node, isnad("answerBefore"), answer(corrected.automatic(), kind));
    out.add(node, isnad("answerAfter"), answer(corrected.answer(), kind));
  }

  /** The item or the gazetteer's entry; if there is none the status. */
  private Node answer(Link link, String kind) {
    Optional<String> id = link.identity();
    return id.map(known -> Reading.node(iris.candidate(kind, known)))
        .orElseGet(() -> isnad(LinkStatus.of(link)));
  }

  /** The individual of the ontology: {@code DateAgrees}. */
  static String term(Reason reason) {
    String word = reason.word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "Agrees";
  }

  private static double score(Link link) {
    return link instanceof Link.Linked linked ? linked.score() : 0;
  }

  private static String method(Link link) {
    return link instanceof Link.Linked linked ? linked.method() : "";
  }
}
