package org.isnad.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question that is ready to be asked, read once and asked as often as one likes. */
public final class LibraryQuery {
  private final String name;
  private final Bilingual title;
  private final Bilingual asks;
  private final List<QueryParameter> parameters;
  private final String text;

  /** Never handed out: whoever gets a query may change it. */
  private final Query parsed;

  private final List<String> columns;

  /** The same said in Arabic and in English. */
  public record Bilingual(String arabic, String english) {}

  /**
   * @param name folder and file name without ending: {@code explore/latest-events}
   * @param title a few words
   * @param asks the whole question, with its parameters as {@code ?from}
   * @param text the file as it stands, header included
   * @throws QueryParseException if the text is no query
   */
  public LibraryQuery(
      String name, Bilingual title, Bilingual asks, List<QueryParameter> parameters, String text) {
    this.name = name;
    this.title = title;
    this.asks = asks;
    this.parameters = List.copyOf(parameters);
    this.text = text;
    this.parsed = QueryFactory.create(text);
    this.columns = List.copyOf(parsed.getResultVars());
  }

  /** Folder and file name without ending: {@code explore/latest-events}. */
  public String name() {
    return name;
  }

  /** A few words. */
  public Bilingual title() {
    return title;
  }

  /** The whole question, with its parameters as {@code ?from}. */
  public Bilingual asks() {
    return asks;
  }

  public List<QueryParameter> parameters() {
    return parameters;
  }

  /** The file as it stands, header included. */
  public String text() {
    return text;
  }

  /** {@code explore}, {@code export}, {@code check} or {@code wikidata}. */
  public String folder() {
    return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
  }

  /** The names of the columns of its answer, in their order, if it is a SELECT. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The query with its parameters filled in.
   *
   * @param given values by name; what is not given takes the example of the header
   * @throws StoreException if a value does not fit its parameter, or there is no such parameter
   */
  public Query bind(Map<String, String> given) {
    refuseUnknown(given);
    Map<Var, Node> values = new HashMap<>();
    for (QueryParameter parameter : parameters) {
      String value = given.getOrDefault(parameter.name(), parameter.example());
      values.put(Var.alloc(parameter.name()), parameter.value(value, parsed.getPrefixMapping()));
    }
    return values.isEmpty()
        ? QueryFactory.create(text) // a copy without what it aggregates is all that Jena offers
        : QueryTransformOps.replaceVars(parsed, values);
  }

  /** The text of the query with its parameters filled in, ready for any endpoint. */
  public String filled(Map<String, String> given) {
    return bind(given).toString();
  }

  private void refuseUnknown(Map<String, String> given) {
    List<String> known = parameters.stream().map(QueryParameter::name).toList();
    for (String one : given.keySet().stream().sorted().toList()) {
      if (!known.contains(one)) {
        throw new StoreException(
            "query %s has no parameter \"%s\"\n  -> %s"
                .formatted(
                    name,
                    one,
                    known.isEmpty()
                        ? "it takes none"
                        : "use one of: " + known.stream().collect(Collectors.joining(", "))));
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
