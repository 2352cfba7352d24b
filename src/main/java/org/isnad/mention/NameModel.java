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

  /** What mentions say that they are found by, if this model found them. */
  default String foundBy() {
    return "crf";
  }

  /** The same names, said to be found by this. */
  default NameModel as(String foundBy) {
    NameModel names = this;
    return new NameModel() {
      @Override
      public List<List<NameSpan>> tag(List<Sentence> article) {
        return names.tag(article);
      }

      @Override
      public String foundBy() {
        return foundBy;
      }
    };
  }

  /** Knows no names: rules and lists alone decide. */
  static NameModel none() {
    return article -> Collections.nCopies(article.size(), List.of());
  }
}
