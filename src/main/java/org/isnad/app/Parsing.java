package org.isnad.app;

import org.isnad.article.Article;

/** Parses an article and makes nothing of it. May be asked by several threads at once. */
@FunctionalInterface
public interface Parsing {
  void parse(Article article);
}
