package org.isnad.explore.search;

import java.util.Optional;
import org.isnad.explore.search.text.TextIndex;

/** The full text of the articles, once it can be searched. */
public interface Texts {
  /** The index; empty while it is being made. */
  Optional<TextIndex> index();

  /** The text of an article as published; empty if there is none. */
  String text(String articleId);
}
