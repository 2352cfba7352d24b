package org.isnad.explore.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Table;

/**
 * What forms of an Arabic word share once article, prepositions and endings are taken off: «وزير»,
 * «للوزير», «وزيرين»; «سوريا», «السورية», «سوريون». Lighter than most stemmers: nothing goes that
 * would leave less than three letters, and «و» stays where it belongs to the word. Plurals that
 * change a word within («وزراء») stay apart from their singular. Takes and gives matching forms.
 */
final class LightStem {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_AFTER_CLITIC = 4;
  private static final List<String> ARTICLES =
      List.of("وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال");
  private static final List<String> ENDINGS =
      List.of("هما", "ها", "هم", "يه", "يا", "ات", "ون", "ين", "ان", "ه", "ي", "ا");
  private static final Set<String> DUALS_AND_PLURALS = Set.of("ين", "ون", "ان");
  private static final String CLITICS = "فبلك";
  private static final Set<String> BEGINS_WITH_WAW =
      Table.read("/lexicon/words-with-waw.tsv").rows().stream()
          .map(row -> strip(withoutArticle(row.get(0))))
          .collect(Collectors.toUnmodifiableSet());

  private LightStem() {}

  /** The stem of a word as it is searched for. */
  static String of(String form) {
    return strip(withoutArticle(form));
  }

  /** The stems under which a word of an article is found: «وباريس» also as «باريس». */
  static List<String> all(String form) {
    String own = of(form);
    List<String> stems = new ArrayList<>(List.of(own));
    String rest = form;
    while (isClitic(rest)) {
      rest = rest.substring(1);
      String stem = of(rest);
      if (!stems.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }

  private static boolean isClitic(String form) {
    if (form.startsWith("و")) {
      return form.length() > SHORTEST && !BEGINS_WITH_WAW.contains(of(form));
    }
    return form.length() > SHORTEST_AFTER_CLITIC && CLITICS.indexOf(form.charAt(0)) >= 0;
  }

  private static String withoutArticle(String form) {
    for (String article : ARTICLES) {
      if (form.startsWith(article) && form.length() - article.length() >= SHORTEST) {
        return form.substring(article.length());
      }
    }
    return form;
  }

  private static String strip(String word) {
    String left = word;
    boolean isShorter = true;
    while (isShorter) {
      isShorter = false;
      for (String ending : ENDINGS) {
        int least = DUALS_AND_PLURALS.contains(ending) ? SHORTEST + 1 : SHORTEST;
        if (left.endsWith(ending) && left.length() - ending.length() >= least) {
          left = left.substring(0, left.length() - ending.length());
          isShorter = true;
          break;
        }
      }
    }
    return left;
  }
}
