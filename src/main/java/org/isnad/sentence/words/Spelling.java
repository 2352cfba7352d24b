package org.isnad.sentence.words;

import java.util.List;

/** How a token is written: its letters, beginnings and ends. */
final class Spelling {
  private static final int AFFIX = 4;

  private Spelling() {}

  static void observe(List<Seen> seen, int i, Observations row) {
    Seen here = Seen.at(seen, i);
    letters(here, row);
    row.add("s-=" + last(Seen.at(seen, i - 1).form(), 2) + "|" + last(here.form(), 2));
    row.add("s+=" + last(Seen.at(seen, i + 1).form(), 2));
    row.add("p+=" + first(Seen.at(seen, i + 1).form(), 2) + "|" + Seen.at(seen, i + 1).tag());
  }

  private static void letters(Seen here, Observations row) {
    String form = here.form();
    String bare = NameLists.bare(form);
    row.add("bare=" + bare);
    row.add("shape=" + shape(here.token().surface()));
    row.add("size=" + Math.min(form.length(), 9) + "|" + here.tag());
    for (int n = 1; n <= Math.min(AFFIX, form.length()); n++) {
      row.add("p=" + form.substring(0, n));
      row.add("s=" + form.substring(form.length() - n));
    }
    for (int n = 2; n <= Math.min(3, bare.length()); n++) {
      row.add("bp=" + bare.substring(0, n));
    }
    for (int from = 1; from + 3 < form.length(); from++) {
      row.add("m=" + form.substring(from, from + 3));
    }
  }

  private static String last(String form, int n) {
    return form.substring(Math.max(0, form.length() - n));
  }

  private static String first(String form, int n) {
    return form.substring(0, Math.min(n, form.length()));
  }

  private static String shape(String surface) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      char kind =
          Character.isDigit(c)
              ? '9'
              : c < 0x250 && Character.isUpperCase(c)
                  ? 'A'
                  : c < 0x250 && Character.isLetter(c) ? 'a' : Character.isLetter(c) ? 'x' : c;
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
