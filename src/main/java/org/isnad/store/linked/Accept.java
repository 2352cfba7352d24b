package org.isnad.store.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An Accept header: which media types are taken, and how gladly (RFC 9110, 12.5.1). */
final class Accept {
  private static final int MOST_RANGES = 50;

  private final List<Range> ranges = new ArrayList<>();

  private record Range(String type, double quality) {
    boolean covers(String mediaType) {
      return type.equals("*/*")
          || type.equals(mediaType)
          || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
    }

    int exactness() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  /**
   * @param header all of them joined by commas; empty takes everything
   */
  Accept(String header) {
    for (String part : header.split(",", MOST_RANGES)) {
      String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      if (words[0].contains("/")) {
        ranges.add(new Range(words[0], quality(words)));
      }
    }
    if (ranges.isEmpty()) {
      ranges.add(new Range("*/*", 1));
    }
  }

  /** The representation liked best, the first of equals; empty if none is taken. */
  Optional<Representation> best() {
    Representation best = Representation.HTML;
    double highest = 0;
    for (Representation one : Representation.values()) {
      double quality = quality(one.mediaType());
      if (quality > highest) {
        best = one;
        highest = quality;
      }
    }
    return highest > 0 ? Optional.of(best) : Optional.empty();
  }

  private double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .max(Comparator.comparingInt(Range::exactness))
        .map(Range::quality)
        .orElse(0.0);
  }

  private static double quality(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("q=")) {
        try {
          double quality = Double.parseDouble(words[i].substring(2));
          return quality >= 0 && quality <= 1 ? quality : 0;
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
