package org.isnad.explore.casualty;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people came to harm according to one article.
 *
 * @param claim the id of the claim
 * @param event the id of the incident
 * @param article the id of the article
 * @param status {@code reported}, {@code deniedReport} or {@code expected}
 * @param harm {@code killed}, {@code wounded}, {@code missing}, {@code displaced}, {@code detained}
 *     or {@code casualties}
 * @param lower at least so many
 * @param upper at most so many; as {@code lower} if {@code isOpen}
 * @param isOpen whether the words set no upper bound («more than»)
 * @param verbatim the number in the words of the article
 * @param victims who, as it stands in the text; empty if it does not say
 * @param date of the harm as told; empty if it is not
 * @param sources ids of whom the article has it from; empty if it says so itself
 */
record FigureEntry(
    String claim,
    String event,
    String article,
    String status,
    String harm,
    long lower,
    long upper,
    boolean isOpen,
    String verbatim,
    String victims,
    String date,
    List<String> sources) {
  FigureEntry {
    sources = List.copyOf(sources);
  }

  /** The same, told by one source more. */
  FigureEntry alsoBy(String source) {
    if (source.isEmpty() || sources.contains(source)) {
      return this;
    }
    List<String> all = new ArrayList<>(sources);
    all.add(source);
    return new FigureEntry(
        claim, event, article, status, harm, lower, upper, isOpen, verbatim, victims, date, all);
  }
}
