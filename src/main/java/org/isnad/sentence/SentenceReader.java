package org.isnad.sentence;

import java.util.List;
import org.isnad.article.Article;

/** Splits an article into sentences and tokens. */
public interface SentenceReader {
  /** The sentences in the order of the text; site furniture is not among them. */
  List<Sentence> read(Article article);
}
