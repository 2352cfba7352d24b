package org.isnad.sentence;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;

/** The lines of an article's text that belong to the article. */
public final class Layout {
  private Layout() {}

  /** Its lines without the white space around them, in order. */
  public static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        blocks.add(new Span(from, to));
      }
      start = end + 1;
    }
    return blocks;
  }
}
