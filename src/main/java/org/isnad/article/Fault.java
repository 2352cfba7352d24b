package org.isnad.article;

import java.util.Locale;

/** What can be wrong with the input. */
public enum Fault implements ErrorCode {
  PATH_NOT_FOUND,
  NO_ARTICLES,
  UNKNOWN_FORMAT,
  UNREADABLE_FILE,
  UNREADABLE_NAME,
  LINK_LOOP,
  BAD_UTF_8,
  EMPTY_ARTICLE,
  TOO_LARGE,
  NO_DATE,
  BAD_DATE,
  BAD_TABLE,
  BAD_ROW,
  ROW_WITHOUT_ID,
  ROW_WITHOUT_TEXT,
  DUPLICATE_ID;

  @Override
  public String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
