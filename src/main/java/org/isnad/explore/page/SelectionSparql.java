package org.isnad.explore.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.Kinds;
import org.isnad.explore.chronicle.Selection;

/**
 * The SPARQL behind a view: asks the endpoint for the events that a selection holds, a row each.
 */
public final class SelectionSparql {
  private static final Pattern IRI =
      Pattern.compile("(?:https?|urn|file):[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

  private static final String FRAME =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      SELECT ?event ?kind ?status ?date ?place
        (GROUP_CONCAT(DISTINCT ?participant; SEPARATOR=" · ") AS ?participants)
        (GROUP_CONCAT(DISTINCT ?mediator; SEPARATOR=" · ") AS ?mediators)
      WHERE {
      %s
        OPTIONAL { ?event isnad:date ?date }
        OPTIONAL { ?event isnad:place ?at . ?at rdfs:label ?place FILTER (LANG(?place) = "ar") }
        OPTIONAL { ?event isnad:participant/rdfs:label ?participant FILTER (LANG(?participant) = "ar") }
        OPTIONAL { ?event isnad:mediator/rdfs:label ?mediator FILTER (LANG(?mediator) = "ar") }
      }
      GROUP BY ?event ?kind ?status ?date ?place
      ORDER BY DESC(STR(?date)) ?event
      """;

  private final Ids ids;

  public SelectionSparql(Ids ids) {
    this.ids = ids;
  }

  /**
   * The text of the query, ready for any endpoint that serves such a store.
   *
   * @throws BadParameter if an id of the selection makes no IRI
   */
  public String of(Selection selection) {
    List<String> lines = new ArrayList<>();
    // The most selective first: endpoints mostly take patterns in the order in which they stand.
    if (!selection.actor().isEmpty()) {
      lines.add(
          events(
              "?event isnad:participant|isnad:mediator|isnad:stateInvolved "
                  + iri("actor", selection.actor())));
    }
    if (!selection.place().isEmpty()) {
      String place = iri("place", selection.place());
      lines.add(
          events(
              "{ ?event isnad:place %s } UNION { ?event isnad:place/isnad:country %s }"
                  .formatted(place, place)));
    }
    if (!selection.source().isEmpty()) {
      lines.add(
          events(
              "GRAPH ?article { ?claim isnad:source %s } ?claim isnad:about ?event"
                  .formatted(iri("source", selection.source()))));
    }
    if (!selection.outlet().isEmpty()) {
      lines.add(
          events(
              ("GRAPH ?article { ?article isnad:outlet ?outlet . ?claim isnad:article ?article }"
                      + " ?claim isnad:about ?event FILTER (STR(?outlet) = %s)")
                  .formatted(literal(selection.outlet()))));
    }
    Collection<String> kinds = selection.kinds().isEmpty() ? Kinds.EVENTS : selection.kinds();
    lines.add("VALUES ?class { %s }".formatted(terms(kinds)));
    lines.add("?event a ?class ; isnad:status ?statusTerm .");
    if (!selection.statuses().isEmpty()) {
      lines.add("VALUES ?statusTerm { %s }".formatted(terms(selection.statuses())));
    }
    if (selection.isDated()) {
      lines.addAll(dates(selection));
    }
    lines.add("BIND (STRAFTER(STR(?class), \"#\") AS ?kind)");
    lines.add("BIND (STRAFTER(STR(?statusTerm), \"#\") AS ?status)");
    return FRAME.formatted(
        lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n")));
  }

  private static String events(String pattern) {
    return "{ SELECT DISTINCT ?event WHERE { %s } }".formatted(pattern);
  }

  private static List<String> dates(Selection selection) {
    List<String> lines = new ArrayList<>();
    lines.add("?event isnad:earliest ?earliest ; isnad:latest ?latest .");
    if (!selection.from().equals(LocalDate.MIN)) {
      lines.add("FILTER (?latest >= %s)".formatted(day(selection.from())));
    }
    if (!selection.to().equals(LocalDate.MAX)) {
      lines.add("FILTER (?earliest <= %s)".formatted(day(selection.to())));
    }
    return lines;
  }

  /** XML Schema writes no plus before a year of five digits, as Java does. */
  private static String day(LocalDate day) {
    return "\"%s\"^^xsd:date".formatted(day.toString().replaceFirst("^\\+", ""));
  }

  /** Terms of the ontology in the order of their names, so that equal selections give one text. */
  private static String terms(Collection<String> words) {
    return words.stream().sorted().map(SelectionSparql::term).collect(Collectors.joining(" "));
  }

  private static String term(String word) {
    return "isnad:" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String iri(String parameter, String id) {
    String iri = ids.iri(id);
    if (!IRI.matcher(iri).matches()) {
      throw new BadParameter(
          "%s \"%s\" is no id".formatted(parameter, id),
          "use the id of a page, such as actor/Q858 or place/Q90");
    }
    return "<" + iri + ">";
  }

  /** A string as the grammar of SPARQL wants it: nothing in it ends it early. */
  private static String literal(String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }
}
