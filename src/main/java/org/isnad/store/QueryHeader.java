package org.isnad.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.store.LibraryQuery.Bilingual;

/**
 * The comments that a query file begins with: {@code # title:}, {@code # title@ar:}, {@code #
 * asks:}, {@code # asks@ar:} and {@code # params:}.
 */
final class QueryHeader {
  private static final Pattern LINE = Pattern.compile("#\\s*([a-z@]+):\\s*(.*?)\\s*");
  private static final List<String> KEYS =
      List.of("title", "title@ar", "asks", "asks@ar", "params");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<name>[A-Za-z][A-Za-z0-9]*)\\s*=\\s*"
              + "(?:(?<string>\"[^\"]*\")|(?<date>\\d{4}-\\d{2}-\\d{2})|(?<integer>-?\\d+)"
              + "|(?<iri><[^>\\s]*>|[A-Za-z]*:[^\\s,()]+))"
              + "\\s*(?:\\((?<meaning>[^()]*)\\))?\\s*(?:,\\s*|$)");

  private final String file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private QueryHeader(String file) {
    this.file = file;
  }

  /**
   * Reads the header of a file of the library.
   *
   * @param file the name that errors give
   */
  static QueryHeader read(String file, String text) {
    QueryHeader header = new QueryHeader(file);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.startsWith("#")) {
        break;
      }
      header.take(number, line);
    }
    return header;
  }

  /** Demands what a file of the library must say of itself. */
  QueryHeader complete() {
    for (String key : KEYS.subList(0, 4)) {
      if (value(key).isEmpty()) {
        throw fault(1, "the header has no line \"# %s:\"".formatted(key), "add it at the top");
      }
    }
    return this;
  }

  Bilingual title() {
    return new Bilingual(value("title@ar"), value("title"));
  }

  Bilingual asks() {
    return new Bilingual(value("asks@ar"), value("asks"));
  }

  List<QueryParameter> parameters() {
    String declared = value("params");
    List<QueryParameter> parameters = new ArrayList<>();
    Matcher matcher = PARAMETER.matcher(declared);
    int at = 0;
    while (at < declared.length()) {
      if (!matcher.region(at, declared.length()).lookingAt()) {
        throw fault(
            lines.getOrDefault("params", 1),
            "\"%s\" declares no parameter".formatted(declared.substring(at)),
            "write: name = wd:Q79 (Egypt), day = 2025-07-25, top = 10, word = \"باريس\"");
      }
      parameters.add(parameter(matcher));
      at = matcher.end();
    }
    return parameters;
  }

  private static QueryParameter parameter(Matcher matcher) {
    String meaning = matcher.group("meaning") == null ? "" : matcher.group("meaning");
    for (QueryParameter.Kind kind : QueryParameter.Kind.values()) {
      String example = matcher.group(kind.word());
      if (example != null) {
        String bare =
            kind == QueryParameter.Kind.STRING
                ? example.substring(1, example.length() - 1)
                : example;
        return new QueryParameter(matcher.group("name"), kind, bare, meaning);
      }
    }
    throw new IllegalStateException("a parameter without a value matched: " + matcher.group());
  }

  private void take(int number, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    String key = matcher.group(1);
    if (!KEYS.contains(key)) {
      throw fault(
          number,
          "\"%s\" is no key of a header".formatted(key),
          "use one of: " + String.join(", ", KEYS));
    }
    if (values.putIfAbsent(key, matcher.group(2)) != null) {
      throw fault(number, "\"%s\" is said twice".formatted(key), "keep one of the lines");
    }
    lines.put(key, number);
  }

  private String value(String key) {
    return values.getOrDefault(key, "");
  }

  private StoreException fault(int line, String found, String remedy) {
    return new StoreException("%s:%d: %s\n  -> %s".formatted(file, line, found, remedy));
  }
}
