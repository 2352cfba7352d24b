package org.isnad.explore.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Table;

/**
 * What somebody looks for: words, and phrases in quotes. Nothing else in it means anything, be it a
 * star, a bracket or a word in capitals.
 *
 * @param words matching forms of the words outside quotes
 * @param phrases matching forms of the words of each phrase
 */
public record Wanted(List<String> words, List<List<String>> phrases) {
  private static final int MOST_WORDS = 16;
  private static final Pattern QUOTED = Pattern.compile("[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]");
  private static final Set<String> COMMON =
      Table.read("/lexicon/common-words.tsv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  public Wanted {
    words = List.copyOf(words);
    phrases = phrases.stream().map(List::copyOf).toList();
  }

  /** Reads what was typed; beyond sixteen words the rest is left out. */
  public static Wanted of(String typed) {
    List<List<String>> phrases = new ArrayList<>();
    int left = MOST_WORDS;
    Matcher quoted = QUOTED.matcher(typed);
    StringBuilder outside = new StringBuilder();
    while (quoted.find()) {
      List<String> phrase = forms(quoted.group(1), left);
      left -= phrase.size();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
      quoted.appendReplacement(outside, " ");
    }
    quoted.appendTail(outside);
    return new Wanted(worthwhile(forms(outside.toString(), left), !phrases.isEmpty()), phrases);
  }

  public boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** Every word, be it in a phrase or not. */
  public Set<String> all() {
    return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> forms(String text, int most) {
    return Tokens.of(text).stream()
        .map(token -> WordStream.cut(token.form()))
        .limit(Math.max(0, most))
        .toList();
  }

  /** Words that stand in every article find nothing; they count only if there are no others. */
  private static List<String> worthwhile(List<String> words, boolean hasPhrases) {
    List<String> rare = words.stream().filter(word -> !COMMON.contains(word)).distinct().toList();
    return rare.isEmpty() && !hasPhrases ? words.stream().distinct().toList() : rare;
  }
}
