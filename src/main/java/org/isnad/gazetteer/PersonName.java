package org.isnad.gazetteer;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;

/**
 * The words of a person's name, with عبد and أبو joined to what follows and بن left out.
 *
 * @param endsInFather whether the last word is a father or grandfather and no surname: «محمد بن
 *     نايف»
 */
public record PersonName(List<String> words, boolean endsInFather) {
  /** A shorter word is a name of its own: «آل», «الله». */
  private static final int SHORTEST_WITH_ARTICLE = 4;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern JOINED_TO_NEXT = Pattern.compile("(?<=^| )(عبد|ابو|بو) (?=\\p{L})");
  private static final Pattern JOINED_TO_LAST = Pattern.compile("(?<=\\p{L}) (الله|الدين)(?= |$)");
  private static final Pattern SON = Pattern.compile("(?<= )ابن(?= )");
  private static final Pattern FATHER_LAST = Pattern.compile(".* بن [^ ]+");

  public PersonName {
    words = List.copyOf(words);
  }

  /** The words of a name as it is written. */
  public static PersonName of(String name) {
    String words = NO_LETTERS.matcher(MatchingForm.of(name)).replaceAll(" ").strip();
    String begun = JOINED_TO_NEXT.matcher(words).replaceAll("$1");
    String joined = SON.matcher(JOINED_TO_LAST.matcher(begun).replaceAll("$1")).replaceAll("بن");
    return new PersonName(
        List.of(joined.split(" ", -1)).stream().filter(word -> !word.equals("بن")).toList(),
        FATHER_LAST.matcher(joined).matches());
  }

  /**
   * First and last word together, the article of the surname left out («فيصل المقداد», «فيصل
   * مقداد»); empty for a name of one word.
   */
  public String ends() {
    return words.size() < 2 ? "" : words.get(0) + " " + bare(last());
  }

  private static String bare(String word) {
    return word.startsWith("ال") && word.length() > SHORTEST_WITH_ARTICLE
        ? word.substring(2)
        : word;
  }

  /** The last word, mostly the surname. */
  public String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /**
   * Whether one name is the other with words left out of its middle. A forefather is never left
   * out: «محمد بن عبد العزيز» is not «محمد بن نايف بن عبد العزيز»; nor is any word where the
   * article of the surname is: «أحمد البدر» is not «أحمد زكي بدر».
   */
  public boolean abridges(PersonName other) {
    boolean loose = !endsInFather && !other.endsInFather && last().equals(other.last());
    return (loose || words.size() == other.words.size())
        && ends().equals(other.ends())
        && (isSubsequence(middle(), other.middle()) || isSubsequence(other.middle(), middle()));
  }

  private List<String> middle() {
    return words.subList(1, words.size() - 1);
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
