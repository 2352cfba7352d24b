package org.isnad.link.wikidata;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the Wikibase says of one item.
 *
 * @param arabic its names in Arabic, the label first
 * @param english its English label; empty if it has none
 * @param description in Arabic, or else in English; empty if it has none
 * @param statements by property; only those of {@link EntityReader}
 * @param sitelinks how many Wikipedias and other projects have a page on it
 */
record Entity(
    String id,
    List<String> arabic,
    String english,
    String description,
    Map<String, List<Statement>> statements,
    int sitelinks) {
  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]{0,10}");

  /**
   * One statement.
   *
   * @param value a Q-id, or a date as precise as it is known
   * @param from since when it holds: {@code 2003}, {@code 2003-05}, {@code 2003-05-21}; empty if
   *     not known
   * @param to until when; empty if not known, or if it still holds
   */
  record Statement(String value, String from, String to) {}

  Entity {
    arabic = List.copyOf(arabic);
    statements = Map.copyOf(statements);
  }

  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  List<Statement> all(String property) {
    return statements.getOrDefault(property, List.of());
  }

  List<String> values(String property) {
    return all(property).stream().map(Statement::value).toList();
  }

  boolean has(String property) {
    return statements.containsKey(property);
  }

  boolean isA(String... classes) {
    return values("P31").stream().anyMatch(List.of(classes)::contains);
  }
}
