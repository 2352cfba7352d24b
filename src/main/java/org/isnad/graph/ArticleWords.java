package org.isnad.graph;

import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.oa;

import org.isnad.article.Article;
import org.isnad.text.Span;

/** Writes the words of one article that its claims hang on, as Web Annotation resources. */
final class ArticleWords {
  private final Statements out;
  private final Iris iris;
  private final Article article;
  private final CodePoints codePoints;

  ArticleWords(Statements out, Iris iris, Article article) {
    this.out = out;
    this.iris = iris;
    this.article = article;
    this.codePoints = new CodePoints(article.text());
  }

  /** The span in code points. */
  Span codePoints(Span utf16) {
    return codePoints.of(utf16);
  }

  /** The words as published. */
  String text(Span utf16) {
    return utf16.of(article.text());
  }

  /** Writes words that say something, found by a rule; gives their IRI. */
  String evidence(Span utf16, String rule) {
    String iri = evidence(utf16);
    out.add(iri, isnad("foundBy"), Literals.text(rule));
    return iri;
  }

  /** Writes words that say something; gives their IRI. */
  String evidence(Span utf16) {
    String iri = words("text", utf16);
    out.add(iri, TYPE, isnad("Evidence"));
    return iri;
  }

  /** Writes words that name an actor or a place. */
  void mention(Span utf16, String named) {
    String iri = words("mention", utf16);
    out.add(iri, TYPE, isnad("Mention"));
    out.add(iri, isnad("refersTo"), named);
  }

  private String words(String kind, Span utf16) {
    Span span = codePoints.of(utf16);
    String iri = iris.words(article.id(), kind, span);
    String position = iri + "/position";
    String quote = iri + "/quote";
    out.add(iri, TYPE, oa("SpecificResource"));
    out.add(iri, oa("hasSource"), iris.article(article.id()));
    out.add(iri, oa("hasSelector"), position);
    out.add(iri, oa("hasSelector"), quote);
    out.add(position, TYPE, oa("TextPositionSelector"));
    out.add(position, oa("start"), Literals.integer(span.start()));
    out.add(position, oa("end"), Literals.integer(span.end()));
    out.add(quote, TYPE, oa("TextQuoteSelector"));
    out.add(quote, oa("exact"), Literals.text(utf16.of(article.text())));
    out.add(quote, oa("prefix"), Literals.text(codePoints.prefix(utf16)));
    out.add(quote, oa("suffix"), Literals.text(codePoints.suffix(utf16)));
    return iri;
  }
}
