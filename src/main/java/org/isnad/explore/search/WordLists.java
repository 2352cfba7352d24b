package org.isnad.explore.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Words in their order, each with the numbers of the things that bear it. */
final class WordLists {
  private final String[] words;
  private final int[][] bearers;

  private WordLists(String[] words, int[][] bearers) {
    this.words = words;
    this.bearers = bearers;
  }

  /** Takes words and who bears them. */
  static final class Builder {
    private final Map<String, int[]> lists = new HashMap<>();

    /** Numbers come in rising order: the first cell of a list says how many it holds. */
    void add(String word, int bearer) {
      int[] list = lists.computeIfAbsent(word, w -> new int[2]);
      int size = list[0];
      if (size > 0 && list[size] == bearer) {
        return;
      }
      if (size + 1 == list.length) {
        list = Arrays.copyOf(list, list.length * 2);
        lists.put(word, list);
      }
      list[size + 1] = bearer;
      list[0] = size + 1;
    }

    WordLists build() {
      String[] words = lists.keySet().toArray(new String[0]);
      Arrays.sort(words);
      int[][] bearers = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        int[] list = lists.getOrDefault(words[i], new int[1]);
        bearers[i] = Arrays.copyOfRange(list, 1, list[0] + 1);
      }
      return new WordLists(words, bearers);
    }
  }

  /** Hands on who bears just this word. */
  void same(String word, IntConsumer bearer) {
    int at = Arrays.binarySearch(words, word);
    if (at >= 0) {
      Arrays.stream(bearers[at]).forEach(bearer);
    }
  }

  /** Hands on who bears a longer word that begins so. */
  void longer(String beginning, IntConsumer bearer) {
    int at = Arrays.binarySearch(words, beginning);
    int next = at >= 0 ? at + 1 : -at - 1;
    while (next < words.length && words[next].startsWith(beginning)) {
      Arrays.stream(bearers[next]).forEach(bearer);
      next++;
    }
  }
}
