package org.isnad.graph;

import org.isnad.text.Span;

/** Positions of one text in code points, as Web Annotation counts them, from UTF-16 units. */
final class CodePoints {
  private static final int CONTEXT = 32;

  private final String text;
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
    this.before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (secondHalf ? 0 : 1);
    }
  }

  /** The same stretch, counted in code points. */
  Span of(Span utf16) {
    return new Span(before[utf16.start()], before[utf16.end()]);
  }

  /** Up to 32 code points before the span. */
  String prefix(Span utf16) {
    int length = Math.min(CONTEXT, before[utf16.start()]);
    return text.substring(text.offsetByCodePoints(utf16.start(), -length), utf16.start());
  }

  /** Up to 32 code points after the span. */
  String suffix(Span utf16) {
    int length = Math.min(CONTEXT, before[text.length()] - before[utf16.end()]);
    return text.substring(utf16.end(), text.offsetByCodePoints(utf16.end(), length));
  }
}
