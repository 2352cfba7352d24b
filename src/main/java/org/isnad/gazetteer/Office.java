package org.isnad.gazetteer;

import java.util.Locale;
import java.util.Optional;

/** The offices that are told apart when a title is compared with what a person is known to hold. */
public enum Office {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  VICE_PRESIDENT,
  CROWN_PRINCE,
  DEPUTY_HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  INTERIOR_MINISTER,
  FINANCE_MINISTER,
  MINISTER,
  SPEAKER,
  NATIONAL_SECURITY_ADVISER,
  INTELLIGENCE_CHIEF,
  CHIEF_OF_STAFF,
  AMBASSADOR,
  UN_REPRESENTATIVE,
  SECRETARY_GENERAL,
  ENVOY,
  LEGISLATOR,
  GOVERNOR,
  JUDGE,
  OTHER;

  /** The word of the data files: {@code foreign-minister}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The office that the data files call so. */
  public static Optional<Office> ofWord(String word) {
    for (Office office : values()) {
      if (office.word().equals(word)) {
        return Optional.of(office);
      }
    }
    return Optional.empty();
  }
}
