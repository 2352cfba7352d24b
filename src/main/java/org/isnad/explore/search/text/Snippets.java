package org.isnad.explore.search.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The places of a text where the words stand that were looked for. */
public final class Snippets {
  private static final int MOST = 3;
  private static final int WORDS_BEFORE = 8;
  private static final int WORDS = 30;

  private final Set<String> forms;
  private final Set<String> stems;

  /**
   * A part of an article. All offsets count code points of the article.
   *
   * @param text the words from {@code start} to {@code end} as published
   */
  public record Snippet(int start, int end, String text, List<Mark> marks) {}

  /** A word that was looked for. */
  public record Mark(int start, int end) {}

  private record Hit(int word, String stem) {}

  public Snippets(Wanted wanted) {
    forms = wanted.all();
    stems = forms.stream().map(LightStem::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The best places, in the order of the text; the beginning if the words are not in it. */
  public List<Snippet> of(String text) {
    List<Tokens.Token> words = Tokens.of(text);
    List<Hit> hits = hits(words);
    List<Integer> starts = new ArrayList<>();
    List<Hit> left = new ArrayList<>(hits);
    while (!left.isEmpty() && starts.size() < MOST) {
      int start = best(left, words.size());
      starts.add(start);
      left.removeIf(hit -> hit.word() > start - WORDS && hit.word() < start + WORDS + WORDS_BEFORE);
    }
    if (starts.isEmpty()) {
      starts.add(0);
    }
    return words.isEmpty()
        ? List.of()
        : starts.stream().sorted().map(start -> snippet(text, words, start, hits)).toList();
  }

  private List<Hit> hits(List<Tokens.Token> words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String form = WordStream.cut(words.get(i).form());
      if (forms.contains(form)) {
        hits.add(new Hit(i, LightStem.of(form)));
      } else {
        int at = i;
        LightStem.all(form).stream()
            .filter(stems::contains)
            .findFirst()
            .ifPresent(stem -> hits.add(new Hit(at, stem)));
      }
    }
    return hits;
  }

  /** Where the part begins that holds most of the different words, then most of all. */
  private static int best(List<Hit> hits, int words) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < hits.size(); i++) {
      int first = hits.get(i).word();
      Set<String> different = new HashSet<>();
      int end = i;
      while (end < hits.size() && hits.get(end).word() < first + WORDS - WORDS_BEFORE) {
        different.add(hits.get(end++).stem());
      }
      int worth = different.size() * WORDS + end - i;
      if (worth > most) {
        most = worth;
        best = first;
      }
    }
    return Math.max(0, Math.min(best - WORDS_BEFORE, words - WORDS));
  }

  private static Snippet snippet(String text, List<Tokens.Token> words, int first, List<Hit> hits) {
    int last = Math.min(words.size(), first + WORDS) - 1;
    int start = words.get(first).start();
    int end = words.get(last).end();
    int before = text.codePointCount(0, start);
    List<Mark> marks =
        hits.stream()
            .filter(hit -> hit.word() >= first && hit.word() <= last)
            .map(hit -> words.get(hit.word()))
            .map(
                word ->
                    new Mark(
                        before + text.codePointCount(start, word.start()),
                        before + text.codePointCount(start, word.end())))
            .toList();
    return new Snippet(
        before, before + text.codePointCount(start, end), text.substring(start, end), marks);
  }
}
