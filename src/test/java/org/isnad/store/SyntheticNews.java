package org.isnad.store;

import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Invented meetings of invented people, told by invented articles: the same ones every time. */
public final class SyntheticNews {
  private static final String BASE = "https://w3id.org/isnad/";
  private static final String TERMS = BASE + "ontology#";

  private final Random random = new Random(7);

  private SyntheticNews() {}

  /** A store with so many meetings of a tenth as many people: nine triples a meeting. */
  public static ClaimStore store(int meetings) {
    ClaimStore store = ClaimStore.inMemory();
    fill(store, meetings);
    return store;
  }

  static void fill(ClaimStore store, int meetings) {
    SyntheticNews news = new SyntheticNews();
    var unused =
        store.write(
            batch -> {
              batch.replaceDerived(news.events(meetings));
              for (int i = 0; i < meetings / 10; i++) {
                batch.replace(BASE + "article/h" + i, news.article(i));
              }
            });
  }

  private Graph events(int meetings) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < meetings; i++) {
      Node event = iri("event/meeting-h" + i);
      graph.add(event, RDF.type.asNode(), term("Meeting"));
      graph.add(event, RDFS.label.asNode(), text("اجتماع رقم " + i));
      graph.add(event, term("participant"), actor(meetings / 10));
      graph.add(event, term("participant"), actor(meetings / 10));
      graph.add(event, term("mediator"), actor(meetings / 10));
      graph.add(event, term("place"), iri("place/h" + random.nextInt(50)));
      graph.add(event, term("date"), day());
      graph.add(event, term("status"), term("Held"));
    }
    return graph;
  }

  private Graph article(int number) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node article = iri("article/h" + number);
    graph.add(article, RDF.type.asNode(), term("Article"));
    for (int i = 0; i < 10; i++) {
      Node claim = iri("article/h" + number + "/claim/" + i);
      graph.add(claim, term("about"), iri("event/meeting-h" + (number * 10 + i)));
      graph.add(article, term("says"), claim);
    }
    return graph;
  }

  private Node actor(int actors) {
    return iri("actor/h" + random.nextInt(Math.max(1, actors)));
  }

  private Node day() {
    return NodeFactory.createLiteralDT(
        "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)),
        XSDDatatype.XSDdate);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "ar");
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(TERMS + name);
  }
}
