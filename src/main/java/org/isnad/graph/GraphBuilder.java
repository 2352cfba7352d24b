package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.dct;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.schema;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.link.Links;
import org.isnad.text.Sha256;

/**
 * Writes all that one article claims as its named graph. The graph depends on the article's claims
 * and links alone, not on their order nor on other articles.
 */
public final class GraphBuilder {
  private final Iris iris;
  private final ItemDescriptions items;

  /**
   * @param items tells the state of an office from its name
   */
  public GraphBuilder(Iris iris, ItemDescriptions items) {
    this.iris = iris;
    this.items = items;
  }

  /** The named graph of one article. */
  public NamedGraph build(ArticleClaims claims, Links links) {
    Article article = claims.article();
    Statements out = new Statements();
    describe(article, out);
    ArticleWords words = new ArticleWords(out, iris, article);
    ActorIdentity identity = new ActorIdentity(iris, article.id(), links);
    Map<String, String> actors =
        claims.actors().stream().collect(Collectors.toMap(Actor::id, identity::iri));
    LinkWriter linkWriter = new LinkWriter(out, iris, article.id());
    ActorWriter actorWriter = new ActorWriter(out, iris, article.id(), words, linkWriter, items);
    actorWriter.write(claims.actors(), actors, identity, links);
    PlaceWriter places = new PlaceWriter(out, iris, words, linkWriter, links);
    new ClaimWriter(out, iris, claims, actors, words, places).write();
    linkWriter.write();
    return new NamedGraph(iris.article(article.id()), out.graph());
  }

  private void describe(Article article, Statements out) {
    String iri = iris.article(article.id());
    String title = article.text().strip().lines().findFirst().orElse("").strip();
    out.add(iri, TYPE, isnad("Article"));
    out.add(iri, TYPE, schema("NewsArticle"));
    out.add(iri, dct("identifier"), Literals.text(article.id()));
    out.add(iri, dct("title"), Literals.arabic(title));
    out.add(iri, LABEL, Literals.arabic(title));
    out.add(iri, schema("articleBody"), Literals.arabic(article.text()));
    out.add(iri, isnad("textHash"), Literals.text(hash(article)));
    article.published().day().ifPresent(day -> out.add(iri, isnad("published"), Literals.day(day)));
    if (!article.origin().isBlank()) {
      out.add(iri, isnad("outlet"), Literals.text(article.origin()));
    }
    if (!article.url().isBlank()) {
      // A literal: what others call a URL need not be a legal IRI.
      out.add(iri, schema("url"), Literals.text(article.url()));
    }
  }

  private static String hash(Article article) {
    return Sha256.hex(Literals.wellFormed(article.text()).getBytes(StandardCharsets.UTF_8));
  }
}
