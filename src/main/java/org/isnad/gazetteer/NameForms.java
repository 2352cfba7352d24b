package org.isnad.gazetteer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.MatchingForm;

/**
 * The forms in which a name is compared.
 *
 * @param key without spaces, marks, accents and case
 * @param bareKey the same without the article of each word: «الشيباني» is «شيباني»
 * @param skeleton what all spellings of a foreign name share; empty if that is too little
 * @param words each without its article
 */
public record NameForms(String key, String bareKey, String skeleton, List<String> words) {
  private static final int SHORTEST_AFTER_ARTICLE = 2;

  public NameForms {
    words = List.copyOf(words);
  }

  /** The forms of a name. */
  public static NameForms of(String name) {
    String plain = withoutAccents(name);
    List<String> words =
        Arrays.stream(MatchingForm.of(plain).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .map(NameForms::withoutArticle)
            .toList();
    return new NameForms(
        NameKey.of(plain), String.join("", words), Skeleton.of(String.join(" ", words)), words);
  }

  /** The form of a word under which its spellings meet. */
  public static String bones(String word) {
    String bones = Skeleton.ofWord(word);
    return bones.isEmpty() ? word : bones;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 2 + SHORTEST_AFTER_ARTICLE
        ? word.substring(2)
        : word;
  }

  /** «Noël» as «Noel»; Arabic is left as it is, its marks are no accents. */
  private static String withoutAccents(String name) {
    return Normalizer.normalize(
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", ""),
        Normalizer.Form.NFC);
  }
}
