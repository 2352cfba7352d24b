package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.sentence.KnownWords;
import org.isnad.text.MatchingForm;

/** Persons named again by the last part of a name that the article gives in full elsewhere. */
final class Repeats {
  /** Family names that stand first: «كيم جونغ أون» is «كيم». */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "كيم", "مون", "شي", "لي", "ري", "وانغ", "بارك", "نغوين", "تشو", "يانغ", "تشانغ", "تشن",
          "سونغ");

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
      if (words[i].length() > 2 && tail.length() > 2 && !tail.toString().equals("الله")) {
        forms.add(tail.toString());
      }
    }
    if (words.length > 1 && FAMILY_FIRST.contains(words[0])) {
      forms.add(words[0]);
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
      int end = used[i] || line.form(i).equals("-") ? i : longest(line, used, i);
      if (end > i) {
        found.add(
            new Mention.Person(line.words(i, end), "short-name", name(line, i, end), List.of()));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private String name(Line line, int i, int end) {
    return end == i + 1 && FAMILY_FIRST.contains(line.form(i))
        ? fullNames.getOrDefault(line.form(i), line.name(i, end))
        : line.name(i, end);
  }

  private int longest(Line line, boolean[] used, int i) {
    StringBuilder key = new StringBuilder();
    int longest = i;
    for (int end = i + 1; end <= Math.min(line.size(), i + 5) && !used[end - 1]; end++) {
      String form = line.form(end - 1);
      key.append(form.equals("-") ? "" : form);
      boolean dangling = form.equals("-");
      if (!dangling && fullNames.containsKey(key.toString()) && canBeName(line, i, end)) {
        longest = end;
      }
    }
    return longest;
  }

  private static boolean canBeName(Line line, int i, int end) {
    boolean rare = !KnownWords.contains(line.form(i)) && !line.isVerb(i) && !line.isPunctuation(i);
    return end - i > 1 || line.isProper(i) || rare || line.isNoun(i);
  }
}
