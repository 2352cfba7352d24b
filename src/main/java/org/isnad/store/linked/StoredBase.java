package org.isnad.store.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;

/** What the IRIs of a store start with; a store has one base. */
public final class StoredBase {
  private static final Node ARTICLE = NodeFactory.createURI(Iris.ONTOLOGY + "Article");

  private StoredBase() {}

  /** Read off an article; the default if there is none. */
  public static String of(ClaimStore store) {
    return store.read(data -> of(data.asDatasetGraph()));
  }

  private static String of(DatasetGraph quads) {
    var articles = quads.find(Node.ANY, Node.ANY, Terms.TYPE, ARTICLE);
    if (!articles.hasNext()) {
      return Iris.DEFAULT_BASE;
    }
    String iri = articles.next().getSubject().toString();
    int end = iri.lastIndexOf("article/");
    return end < 0 ? Iris.DEFAULT_BASE : iri.substring(0, end);
  }
}
