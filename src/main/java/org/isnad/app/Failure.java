package org.isnad.app;

import java.util.Locale;
import org.isnad.article.ErrorCode;

/** What can go wrong in the program, beside faults of the input. */
enum Failure implements ErrorCode {
  ARTICLE_FAILED,
  GRAPH_REFUSED,
  NOT_IN_STORE,
  OTHER_BASE,
  STORE_UNUSABLE,
  FILE_UNUSABLE,
  PROGRAM_FAULT;

  @Override
  public String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
