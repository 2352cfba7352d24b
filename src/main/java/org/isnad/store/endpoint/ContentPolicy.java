package org.isnad.store.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page may load and run: our own files and nothing else. A page that cannot do with that has
 * an exception of its own, by its path, so that the others stay strict.
 */
public final class ContentPolicy {
  private static final Map<String, String> STRICT = new LinkedHashMap<>();

  static {
    STRICT.put("default-src", "'none'");
    STRICT.put("script-src", "'self'");
    STRICT.put("style-src", "'self'");
    STRICT.put("font-src", "'self'");
    STRICT.put("img-src", "'self' data: blob:");
    STRICT.put("connect-src", "'self'");
    STRICT.put("base-uri", "'none'");
    STRICT.put("form-action", "'self'");
    STRICT.put("frame-ancestors", "'none'");
  }

  private final Map<String, String> byPath;

  private ContentPolicy(Map<String, String> byPath) {
    this.byPath = Map.copyOf(byPath);
  }

  /** The strict policy for every path. */
  public static ContentPolicy strict() {
    return new ContentPolicy(Map.of());
  }

  /**
   * The same with an exception for one path.
   *
   * @param directives those that differ: {@code style-src} to {@code 'self' 'unsafe-inline'}
   */
  public ContentPolicy with(String path, Map<String, String> directives) {
    Map<String, String> all = new LinkedHashMap<>(STRICT);
    all.putAll(directives);
    Map<String, String> paths = new LinkedHashMap<>(byPath);
    paths.put(path, text(all));
    return new ContentPolicy(paths);
  }

  /** The header for whatever is at that path. */
  String at(String path) {
    return byPath.getOrDefault(path, text(STRICT));
  }

  private static String text(Map<String, String> directives) {
    StringBuilder text = new StringBuilder();
    directives.forEach(
        (name, sources) ->
            text.append(text.isEmpty() ? "" : "; ").append(name).append(' ').append(sources));
    return text.toString();
  }
}
