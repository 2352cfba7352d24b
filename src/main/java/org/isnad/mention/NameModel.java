package org.isnad.mention;

import java.util.Collections;
import java.util.List;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;

/** Tells the names of an article by what it has learnt. May be asked by several threads at once. */
@FunctionalInterface
public interface NameModel {
  /** The names of each sentence of one article, in its order; no two overlap. */
  List<List<NameSpan>> tag(List<Sentence> article);

  /** Knows no names: rules and lists alone decide. */
  static NameModel none() {
    return article -> Collections.nCopies(article.size(), List.of());
  }
}
