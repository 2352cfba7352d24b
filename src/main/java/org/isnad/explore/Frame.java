package org.isnad.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The frame of a page, with links to all that its script will ask for: a browser asks for it at
 * once, instead of finding out step by step. The {@code first.js} of a page runs before all else
 * and asks for its first data.
 */
final class Frame {
  private static final String FRAME = "web/explorer.html";
  private static final String FIRST = "<!-- first -->\n";
  private static final String EARLY = "<!-- early -->\n";
  private static final String LATER = "<!-- later -->\n";
  private static final String MAIN = "web/main.js";
  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:from|import) \"/(web/[^\"]+\\.js)\";");

  /** Rules that not every page needs. */
  private static final Map<String, String> STYLES =
      Map.of(
          "network", "network",
          "actor", "things",
          "event", "things",
          "article", "things",
          "timeline", "pictures",
          "map", "pictures",
          "casualties", "pictures",
          "queries", "queries");

  private final WebFiles files;

  Frame(WebFiles files) {
    this.files = files;
  }

  /** The frame of a page of that name. */
  byte[] of(String page) {
    String first = "web/pages/%s/first.js".formatted(page);
    Set<String> early = modules(List.of(first));
    Set<String> later = modules(page);
    later.removeAll(early);
    String style =
        Optional.ofNullable(STYLES.get(page))
            .map("<link rel=\"stylesheet\" href=\"/web/css/%s.css\">\n"::formatted)
            .orElse("");
    return text(FRAME)
        .replace(FIRST, "<script type=\"module\" async src=\"/%s\"></script>\n".formatted(first))
        .replace(EARLY, links(early))
        .replace(LATER, style + links(later))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** All modules that a page is made of. */
  Set<String> modules(String page) {
    return modules(List.of(MAIN, "web/pages/%s.js".formatted(page)));
  }

  /** Modules, and after them those that they import. */
  private Set<String> modules(List<String> from) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String module = open.remove();
      if (found.add(module)) {
        Matcher imported = IMPORT.matcher(text(module));
        while (imported.find()) {
          open.add(imported.group(1));
        }
      }
    }
    return found;
  }

  private static String links(Set<String> modules) {
    return modules.stream()
        .map("<link rel=\"modulepreload\" href=\"/%s\">\n"::formatted)
        .collect(Collectors.joining());
  }

  private String text(String path) {
    return new String(files.file(path).orElseThrow().body(), StandardCharsets.UTF_8);
  }
}
