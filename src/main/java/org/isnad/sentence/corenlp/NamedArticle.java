package org.isnad.sentence.corenlp;

import java.util.Comparator;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.sentence.NameKind;
import org.isnad.text.Span;

/**
 * An article in which all names are annotated.
 *
 * @param names in the order of the text; they do not overlap, and may begin within a word: the name
 *     of «وباريس» is «باريس»
 */
public record NamedArticle(Article article, List<Name> names) {
  /** Where a name stands in the article's text, in UTF-16 units, and what it names. */
  public record Name(Span span, NameKind kind) {}

  public NamedArticle {
    names = names.stream().sorted(Comparator.comparing(Name::span)).toList();
    int before = 0;
    for (Name name : names) {
      if (name.span().start() < before || name.span().end() > article.text().length()) {
        throw new IllegalArgumentException(
            "name %s of article %s overlaps another or ends behind its text of %d units"
                .formatted(name.span(), article.id(), article.text().length()));
      }
      before = name.span().end();
    }
  }
}
