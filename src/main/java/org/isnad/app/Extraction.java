package org.isnad.app;

import org.isnad.article.Article;
import org.isnad.claim.ArticleClaims;

/** Reads what an article claims. May be asked by several threads at once. */
@FunctionalInterface
public interface Extraction {
  ArticleClaims read(Article article);
}
