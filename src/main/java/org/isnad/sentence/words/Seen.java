package org.isnad.sentence.words;

import java.util.List;
import java.util.Set;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.NameLists.WordList;
import org.isnad.text.Span;

/**
 * One token with what the lists and clusters say of it.
 *
 * @param form the matching form, every digit a 9
 * @param lists the codes of {@code words}, joined
 * @param names what names of the gazetteer cover it
 */
record Seen(
    Token token,
    String form,
    String tag,
    String lists,
    String names,
    List<String> clusters,
    Set<WordList> words) {

  /** What stands before the first and after the last token. */
  static final Seen OUTSIDE =
      new Seen(
          new Token(new Span(0, 0), "", "", ""),
          "#",
          "#",
          "#",
          "#",
          List.of("#", "#", "#"),
          Set.of());

  static Seen at(List<Seen> seen, int i) {
    return i < 0 || i >= seen.size() ? OUTSIDE : seen.get(i);
  }

  static String joined(Set<WordList> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(word -> out.append(word.code()).append('.'));
    return out.toString();
  }

  static String digitless(String form) {
    return form.chars().anyMatch(Character::isDigit) ? form.replaceAll("[0-9]", "9") : form;
  }
}
