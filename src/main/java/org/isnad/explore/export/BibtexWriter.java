package org.isnad.explore.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes references in BibTeX, with the fields of biblatex for day and language. What TeX would
 * take for a command is escaped, and braces always match. The stream stays open.
 */
final class BibtexWriter {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<Character, String> IN_TEXT =
      Map.of(
          '\\', "{\\textbackslash}",
          '{', "{\\textbraceleft}",
          '}', "{\\textbraceright}",
          '~', "{\\textasciitilde}",
          '^', "{\\textasciicircum}",
          '#', "\\#",
          '$', "\\$",
          '%', "\\%",
          '&', "\\&",
          '_', "\\_");

  private static final Map<Character, String> IN_ADDRESS =
      Map.of('\\', "%5C", '{', "%7B", '}', "%7D", ' ', "%20");

  private final Writer out;
  private final Set<String> keys = new HashSet<>();

  /** How often each key was wanted; the first of them has no number. */
  private final Map<String, Integer> times = new HashMap<>();

  BibtexWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void add(CitedArticle article) {
    write("@article{" + key(article.id()));
    field("entrysubtype", "newspaper");
    field("title", article.title().isEmpty() ? "" : "{" + escape(article.title(), IN_TEXT) + "}");
    field("journal", escape(article.outlet(), IN_TEXT));
    String day = article.published();
    if (!day.isEmpty()) {
      field("date", day);
      field("year", day.substring(0, 4));
      write(",\n  month = " + MONTHS.get(Integer.parseInt(day.substring(5, 7)) - 1));
    }
    field("url", escape(article.address(), IN_ADDRESS));
    field("language", "ar");
    field("langid", "arabic");
    write("\n}\n\n");
  }

  void end() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id, as far as a key may hold it, and a number if another article has the same key. */
  private String key(String id) {
    String key = id.replaceAll("[^A-Za-z0-9:._-]+", "-").replaceAll("^-+|-+$", "");
    String usable = key.isEmpty() ? "article" : key;
    String unique = usable;
    while (!keys.add(unique)) {
      unique = usable + "-" + times.merge(usable, 2, (before, two) -> before + 1);
    }
    return unique;
  }

  private static String escape(String text, Map<Character, String> escapes) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(escapes.getOrDefault(c, String.valueOf(c)));
    }
    return escaped.toString();
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      write(",\n  " + name + " = {" + value + "}");
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
