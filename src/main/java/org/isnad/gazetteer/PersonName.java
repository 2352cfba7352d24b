package org.isnad.gazetteer;

import java.util.List;
import org.isnad.text.MatchingForm;

/** The words of a person's name, with عبد and أبو joined to what follows and بن left out. */
record PersonName(List<String> words) {
  static PersonName of(String name) {
    String joined =
        MatchingForm.of(name)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .replaceAll("(?<=^| )(عبد|ابو|بو) (?=\\p{L})", "$1")
            .replaceAll("(?<=\\p{L}) (الله|الدين)(?= |$)", "$1")
            .replaceAll("(?<= )ابن(?= )", "بن");
    return new PersonName(
        List.of(joined.split(" ", -1)).stream().filter(word -> !word.equals("بن")).toList());
  }

  /** First and last word together; empty for a name of one word. */
  String ends() {
    return words.size() < 2 ? "" : words.get(0) + " " + words.get(words.size() - 1);
  }

  /** The last word, mostly the surname. */
  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether one name is the other with words left out of its middle. */
  boolean abridges(PersonName other) {
    return ends().equals(other.ends())
        && (isSubsequence(words, other.words) || isSubsequence(other.words, words));
  }

  private static boolean isSubsequence(List<String> few, List<String> many) {
    int next = 0;
    for (String word : many) {
      if (next < few.size() && few.get(next).equals(word)) {
        next++;
      }
    }
    return next == few.size();
  }
}
