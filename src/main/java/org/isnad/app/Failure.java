package org.isnad.app;

import java.util.Locale;
import org.isnad.article.ErrorCode;

/** What can go wrong in the program, beside faults of the input. */
enum Failure implements ErrorCode {
  ARTICLE_FAILED,
  GRAPH_REFUSED,
  NOT_IN_STORE,
  OTHER_BASE,
  BAD_DECISION,
  STORE_UNUSABLE,
  PASSWORDS_UNUSABLE,
  PASSWORDS_IN_THE_CLEAR,
  FILE_UNUSABLE,
  NAMES_MODEL_UNUSABLE,
  GAZETTEER_UNUSABLE,
  BAD_DUMP_LINE,
  SERVICE_UNREACHABLE,
  SERVICE_ANSWER,
  REQUESTS_USED_UP,
  ASKS_ELSEWHERE,
  SERVICE_FAILED,
  PROGRAM_FAULT;

  @Override
  public String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
