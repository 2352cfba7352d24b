package org.isnad.link.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.gazetteer.NameKey;
import org.isnad.gazetteer.PersonKey;

/**
 * Whom or what a correction is about.
 *
 * @param name as articles have it, in any spelling, or the gazetteer's own id ({@code x-…})
 * @param state Q-id of the state whose offices the person holds; empty for whoever bears the name
 * @param article id of the only article that is meant; empty for all
 */
public record Target(Kind kind, String name, String state, String article) {
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:https?://\\S+?/)?(?:article/([^/]+)/)?(actor|place)/([^/]+)(?:/(Q\\d+))?");
  private static final Pattern ITEM = Pattern.compile("Q\\d+");
  private static final Pattern LOCAL_ID = Pattern.compile("x-[a-z0-9-]+");

  /** What is corrected. */
  public enum Kind {
    ACTOR,
    PLACE;

    /** The word of the file: {@code actor}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The target that a cell means.
   *
   * @param cell a name, or the IRI of an actor or place of the graph, whole or from {@code actor/}
   *     on
   * @throws IllegalArgumentException if it is the IRI of an item, which many names may have
   */
  public static Target of(Kind kind, String cell, String article) {
    Matcher local = LOCAL.matcher(decoded(cell.strip()));
    if (!local.matches()) {
      return new Target(kind, cell.strip(), "", article);
    }
    if (ITEM.matcher(local.group(3)).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is whatever has this item, under many names".formatted(cell));
    }
    return new Target(
        Kind.valueOf(local.group(2).toUpperCase(Locale.ROOT)),
        local.group(3).replace('_', ' '),
        local.group(4) == null ? "" : local.group(4),
        local.group(1) == null ? article : local.group(1));
  }

  private static String decoded(String iri) {
    try {
      return iri.startsWith("http") ? URLDecoder.decode(iri, UTF_8) : iri;
    } catch (IllegalArgumentException e) {
      return iri;
    }
  }

  /** Whether it is named by the gazetteer's own id. */
  public boolean isLocalId() {
    return LOCAL_ID.matcher(name).matches();
  }

  /** Equal for two targets that mean the same. */
  public String key() {
    return String.join("|", kind.word(), isLocalId() ? name : fold(name), state, article);
  }

  /**
   * Under which whatever bears the name is found: the folded name with its kind, or the local id.
   */
  String nameKey() {
    return isLocalId() ? name : nameKey(kind, name);
  }

  static String nameKey(Kind kind, String name) {
    return kind.word() + "|" + fold(kind, name);
  }

  /** How closely it says whom it means; the closest decides. */
  int closeness() {
    return (article.isEmpty() ? 0 : 2) + (state.isEmpty() ? 0 : 1);
  }

  /**
   * Whether any of these names is the one that is meant.
   *
   * @param names all names if one article is meant, else the first decides
   */
  public boolean isNamed(List<String> names) {
    String wanted = fold(name);
    return names.stream().limit(article.isEmpty() ? 1 : names.size()).anyMatch(n -> has(wanted, n));
  }

  private boolean has(String wanted, String other) {
    return wanted.equals(fold(other));
  }

  private String fold(String words) {
    return fold(kind, words);
  }

  private static String fold(Kind kind, String words) {
    return kind == Kind.ACTOR ? PersonKey.of(words) : NameKey.of(words);
  }
}
