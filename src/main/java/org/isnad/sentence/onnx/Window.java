package org.isnad.sentence.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a sentence that a network sees at once.
 *
 * @param first the first word seen
 * @param end the word after the last one seen
 * @param from the first word whose label counts; those before are seen better by another window
 * @param to the word after the last one whose label counts
 */
record Window(int first, int end, int from, int to) {
  /** Neighbours share one piece in so many. */
  private static final int SHARED = 4;

  /**
   * The windows over a sentence, one if all of it fits: neighbours share about a quarter of their
   * pieces, and each decides half of what they share.
   *
   * @param pieces how many pieces each word has, none more than fit
   * @param room how many pieces fit
   */
  static List<Window> over(int[] pieces, int room) {
    List<Window> windows = new ArrayList<>();
    int first = 0;
    int from = 0;
    int end = 0;
    while (end < pieces.length) {
      end = end(pieces, first, room);
      int next = end == pieces.length ? end : next(pieces, first, end, room / SHARED);
      int to = next + (end - next + 1) / 2;
      windows.add(new Window(first, end, from, to));
      from = to;
      first = next;
    }
    return windows;
  }

  private static int end(int[] pieces, int first, int room) {
    int end = first;
    int used = 0;
    while (end < pieces.length && used + pieces[end] <= room) {
      used += pieces[end];
      end++;
    }
    return end;
  }

  private static int next(int[] pieces, int first, int end, int shared) {
    int next = end;
    int used = 0;
    while (next - 1 > first && used + pieces[next - 1] <= shared) {
      next--;
      used += pieces[next];
    }
    return next;
  }
}
