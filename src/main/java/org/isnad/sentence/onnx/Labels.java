package org.isnad.sentence.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;

/** The labels of a network in its order: {@code O}, {@code B-PERS}, {@code I-LOC}… */
record Labels(List<Label> known) {
  /** Also {@code S-}, {@code U-} for names of one word, {@code E-}, {@code L-} for last words. */
  private static final Pattern PREFIXED = Pattern.compile("([BISUEL])[-_](.+)");

  private static final Map<String, NameKind> KINDS =
      Map.ofEntries(
          Map.entry("PER", NameKind.PERSON),
          Map.entry("PERS", NameKind.PERSON),
          Map.entry("PERSON", NameKind.PERSON),
          Map.entry("LOC", NameKind.PLACE),
          Map.entry("LOCATION", NameKind.PLACE),
          Map.entry("GPE", NameKind.PLACE),
          Map.entry("GEO", NameKind.PLACE),
          Map.entry("PLACE", NameKind.PLACE),
          Map.entry("ORG", NameKind.ORGANIZATION),
          Map.entry("ORGANIZATION", NameKind.ORGANIZATION),
          Map.entry("ORGANISATION", NameKind.ORGANIZATION),
          Map.entry("MISC", NameKind.OTHER));

  Labels {
    known = List.copyOf(known);
  }

  static Labels of(List<String> written) {
    return new Labels(written.stream().map(Labels::label).toList());
  }

  private static Label label(String written) {
    Matcher prefixed = PREFIXED.matcher(written.strip().toUpperCase(Locale.ROOT));
    boolean hasPrefix = prefixed.matches();
    String kind = hasPrefix ? prefixed.group(2) : written.strip().toUpperCase(Locale.ROOT);
    NameKind known = KINDS.get(kind);
    return known == null
        ? new Label.Outside()
        : new Label.Inside(known, hasPrefix && "BSU".contains(prefixed.group(1)));
  }

  /** Whether names of persons, places or organizations can be told at all. */
  boolean tellNames() {
    return known.stream()
        .anyMatch(label -> label instanceof Label.Inside in && in.kind() != NameKind.OTHER);
  }

  int size() {
    return known.size();
  }

  /** The label for which most speaks; of equals the first. */
  Label best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return known.get(best);
  }

  /** The names that the labels of words mark, counted in words. */
  static List<NameSpan> names(List<Label> words) {
    List<NameSpan> names = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      if (words.get(i) instanceof Label.Inside opening) {
        while (end < words.size() && goesOn(words.get(end), opening.kind())) {
          end++;
        }
        names.add(new NameSpan(opening.kind(), i, end));
      }
      i = end;
    }
    return names;
  }

  private static boolean goesOn(Label label, NameKind kind) {
    return label instanceof Label.Inside in && !in.begins() && in.kind() == kind;
  }
}
