package org.isnad.sentence;

import java.util.List;
import org.isnad.article.Article;

/** Tells what an article names. */
@FunctionalInterface
public interface NameFinder {
  /** The names of each sentence of an article, in its order; no two overlap. */
  List<List<NameSpan>> find(Article article, List<Sentence> sentences);
}
