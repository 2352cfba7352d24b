package org.isnad.article;

/** What came of reading one piece of the input. */
public sealed interface Reading {
  /** An article, ready for the pipeline. */
  record Read(Where where, Article article) implements Reading {}

  /** Part of the input was left out: an article, a row, or the malformed date of an article. */
  record Skipped(Problem problem) implements Reading {}

  /** Worth knowing, but nothing was left out. */
  record Noticed(Problem problem) implements Reading {}
}
