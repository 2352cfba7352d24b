package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;

/**
 * Names that an article gives once where they can be told, and again where they cannot: the same
 * words are the same name, and a person's last word stands for the person.
 */
public final class RepeatedNames {
  private static final int LONGEST = 6;
  private static final int SHORTEST_SURNAME = 3;

  private final Map<String, Map<NameKind, Integer>> known = new HashMap<>();

  /** The first words of what is known. */
  private final Set<String> openings = new HashSet<>();

  private RepeatedNames() {}

  /**
   * The names found in each sentence of one article, with their repetitions where none was found.
   */
  public static List<List<NameSpan>> in(List<Sentence> article, List<List<NameSpan>> found) {
    RepeatedNames names = new RepeatedNames();
    for (int s = 0; s < article.size(); s++) {
      for (NameSpan span : found.get(s)) {
        names.learn(article.get(s).tokens(), span);
      }
    }
    List<List<NameSpan>> all = new ArrayList<>();
    for (int s = 0; s < article.size(); s++) {
      all.add(names.with(article.get(s).tokens(), found.get(s)));
    }
    return all;
  }

  private void learn(List<Token> tokens, NameSpan span) {
    count(key(tokens, span.first(), span.end()), span.kind());
    String last = tokens.get(span.end() - 1).form();
    if (span.kind() == NameKind.PERSON
        && span.end() - span.first() > 1
        && last.length() >= SHORTEST_SURNAME) {
      count(last, NameKind.PERSON);
    }
  }

  private void count(String key, NameKind kind) {
    int space = key.indexOf(' ');
    openings.add(space < 0 ? key : key.substring(0, space));
    known.computeIfAbsent(key, name -> new EnumMap<>(NameKind.class)).merge(kind, 1, Integer::sum);
  }

  private static String key(List<Token> tokens, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(i == first ? "" : " ").append(tokens.get(i).form());
    }
    return key.toString();
  }

  private List<NameSpan> with(List<Token> tokens, List<NameSpan> found) {
    boolean[] taken = new boolean[tokens.size()];
    for (NameSpan span : found) {
      Arrays.fill(taken, span.first(), span.end(), true);
    }
    List<NameSpan> all = new ArrayList<>(found);
    int i = 0;
    while (i < tokens.size()) {
      int end = taken[i] ? i : longest(tokens, taken, i);
      if (end > i) {
        all.add(new NameSpan(kind(key(tokens, i, end)), i, end));
      }
      i = Math.max(i + 1, end);
    }
    all.sort(Comparator.comparingInt(NameSpan::first));
    return all;
  }

  private int longest(List<Token> tokens, boolean[] taken, int i) {
    int longest = i;
    if (!openings.contains(tokens.get(i).form())) {
      return longest;
    }
    for (int end = i + 1; end <= Math.min(tokens.size(), i + LONGEST) && !taken[end - 1]; end++) {
      String key = key(tokens, i, end);
      if (known.containsKey(key) && (end - i > 1 || canStandAlone(tokens.get(i), kind(key)))) {
        longest = end;
      }
    }
    return longest;
  }

  /** A definite word that once was part of a person's name is mostly no person: «الأسد», a lion. */
  private static boolean canStandAlone(Token token, NameKind kind) {
    boolean proper =
        kind == NameKind.PERSON ? token.tag().equals("NNP") : token.tag().endsWith("NNP");
    return proper && token.form().length() >= SHORTEST_SURNAME;
  }

  private NameKind kind(String key) {
    return known.getOrDefault(key, Map.of()).entrySet().stream()
        .max(Map.Entry.<NameKind, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(NameKind.OTHER);
  }
}
