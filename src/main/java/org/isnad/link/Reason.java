package org.isnad.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What speaks for an item beside its name. */
public enum Reason {
  /** The text gives an office of a state that the item has held. */
  OFFICE,
  /** It held that office on the day of the article. */
  DATE,
  /** The text names its state with the name. */
  STATE,
  /** The article speaks of its state elsewhere: among actors, places or words. */
  CONTEXT,
  /** The text names its state right beside the place. */
  COUNTRY,
  /** The press means it by this name if it says no more. */
  USUAL,
  /** It is the capital of a state. */
  CAPITAL,
  /** The text says what kind of place it is. */
  KIND,
  /** It is better known than others of the name. */
  POPULARITY;

  /** The word that stands for it in the method of a link: {@code office}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the item was found first, without what else spoke for it. */
  public static String way(String method) {
    return method.split("\\+", 2)[0];
  }

  /** What the method of a link names after the way it was found, each once. */
  public static List<Reason> of(String method) {
    return Arrays.stream(method.split("\\+", -1))
        .skip(1)
        .flatMap(word -> ofWord(word).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<Reason> ofWord(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }
}
