package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Skeleton;
import org.isnad.text.MatchingForm;

/** Whether two names of an article may be one person's. */
final class NameLikeness {
  private static final Set<String> SON_OF = Set.of("بن", "ابن", "بنت");

  /** «عبد العزيز» is «عبدالعزيز». */
  private static final Pattern SERVANT = Pattern.compile("(?<!\\p{L})(عبد)\\s+(?=ال)");

  private NameLikeness() {}

  /**
   * One name may be the other's short form: its words in the other's order, the family name among
   * them.
   */
  static boolean sameName(String name, String other, boolean titled) {
    return isLike(name, other, titled) || isLike(servants(name), servants(other), titled);
  }

  private static String servants(String name) {
    return SERVANT.matcher(MatchingForm.of(name)).replaceAll("$1");
  }

  private static boolean isLike(String name, String other, boolean titled) {
    List<String> a = words(name);
    List<String> b = words(other);
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    if (shorter.isEmpty()) {
      return false;
    }
    boolean family =
        String.join("", longer).endsWith(String.join("", shorter))
            && !isFather(longer, shorter, titled);
    boolean first = longer.get(0).equals(shorter.get(0));
    if (String.join("", a).equals(String.join("", b))
        || family && shorter.get(shorter.size() - 1).length() > 1) {
      return true;
    }
    if (first && (shorter.size() > 1 || titled) && inOrder(shorter, longer)) {
      return true;
    }
    String skeleton = Skeleton.of(shorter == a ? name : other);
    String whole = Skeleton.of(shorter == a ? other : name);
    return !skeleton.isEmpty()
        && (whole.equals(skeleton)
            || whole.endsWith(" " + skeleton) && !isFather(longer, shorter, titled));
  }

  /**
   * «سلمان بن عبد العزيز» is the father of «خالد بن سلمان بن عبد العزيز», «الملك سلمان» that of
   * «محمد بن سلمان».
   */
  private static boolean isFather(List<String> longer, List<String> shorter, boolean titled) {
    int before = longer.size() - shorter.size() - 1;
    return (shorter.size() > 1 || titled) && before >= 0 && SON_OF.contains(longer.get(before));
  }

  private static boolean inOrder(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && word.equals(shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size();
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : MatchingForm.of(name).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
      }
    }
    return words;
  }
}
