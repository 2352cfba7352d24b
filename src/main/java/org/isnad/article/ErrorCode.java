package org.isnad.article;

/** A kind of error that {@code errors.md} explains under a heading of its own. */
public interface ErrorCode {
  /** The heading's anchor in {@code errors.md}: {@code bad-utf-8}. */
  String anchor();
}
