package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.text.MatchingForm;

/** Persons named again by the last part of a name that the article gives in full elsewhere. */
final class Repeats {
  private final Map<String, String> fullNames;

  Repeats(Map<String, String> fullNames) {
    this.fullNames = fullNames;
  }

  /**
   * The short forms of a name, as matching forms without spaces: the last word, the last two if the
   * last leans on it.
   */
  static List<String> shortForms(String name) {
    String[] words = MatchingForm.of(name).replace("#", "").trim().split("[\\s-]+");
    List<String> forms = new ArrayList<>();
    StringBuilder tail = new StringBuilder();
    for (int i = words.length - 1; i >= 0; i--) {
      tail.insert(0, words[i]);
      if (words[i].length() > 2 && tail.length() > 2) {
        forms.add(tail.toString());
      }
    }
    return forms;
  }

  /** Mentions of persons by short forms where no other mention stands. */
  List<Mention> in(Line line, List<Mention> taken) {
    List<Mention> found = new ArrayList<>();
    boolean[] used = new boolean[line.size()];
    for (Mention mention : taken) {
      for (int i = mention.words().first(); i < mention.words().end(); i++) {
        used[i] = true;
      }
    }
    int i = 0;
    while (i < line.size()) {
      int end = used[i] ? i : longest(line, used, i);
      if (end > i) {
        found.add(
            new Mention.Person(line.words(i, end), "short-name", line.name(i, end), List.of()));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private int longest(Line line, boolean[] used, int i) {
    StringBuilder key = new StringBuilder();
    int longest = i;
    for (int end = i + 1; end <= Math.min(line.size(), i + 5) && !used[end - 1]; end++) {
      String form = line.form(end - 1);
      key.append(form.equals("-") ? "" : form);
      if (fullNames.containsKey(key.toString()) && canBeName(line, i, end)) {
        longest = end;
      }
    }
    return longest;
  }

  private static boolean canBeName(Line line, int i, int end) {
    return end - i > 1 || line.isProper(i) || (line.isNoun(i) && !line.tag(i).endsWith("S"));
  }
}
