package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.MatchingForm;

/**
 * The key under which spellings of one person's name meet: the matching form with عبد and أبو
 * joined to what follows, بن left out, and ال taken off every word but the first. So «أسعد شيباني»
 * meets «أسعد الشيباني» and «عبد الله بن زايد» meets «عبدالله زايد». Vowels are never folded here:
 * «حسن» is not «حسين»; see {@link Skeleton} for that.
 */
public final class PersonKey {
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private PersonKey() {}

  /** The words of the key with spaces between; the matching form if no word is left. */
  public static String of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : PersonName.of(name).words()) {
      words.add(words.isEmpty() ? word : withoutArticle(word));
    }
    String key = String.join(" ", words).strip();
    return key.isEmpty() ? MatchingForm.of(name) : key;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() >= SHORTEST_WITH_ARTICLE
        ? word.substring(2)
        : word;
  }
}
