package org.isnad.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * All IRIs of the graph, made from content alone: the same article gives the same IRIs, and no
 * input gives an illegal one. Spans in IRIs count code points, as the selectors do.
 */
public final class Iris {
  /** Where the vocabulary lives, whatever the base of the data. */
  public static final String ONTOLOGY = "https://w3id.org/isnad/ontology#";

  public static final String DEFAULT_BASE = "https://w3id.org/isnad/";

  /** What the items of Wikidata start with. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final Pattern LEGAL_BASE =
      Pattern.compile("https?://[A-Za-z0-9.\\-:]+/([\\w\\-.~/]*/)?");
  private static final Pattern LINKED = Pattern.compile("(?:actor|place)/(Q[1-9][0-9]*)");
  private static final Pattern KNOWN =
      Pattern.compile("(?:actor|place)/(Q[1-9][0-9]*|x-[a-z0-9-]+)");

  private final String base;

  /**
   * @param base an http or https IRI that ends in a slash
   */
  public Iris(String base) {
    if (!LEGAL_BASE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "base IRI \"%s\" -> use one like %s, with a slash at the end"
              .formatted(base, DEFAULT_BASE));
    }
    this.base = base;
  }

  /** With the default base. */
  public Iris() {
    this(DEFAULT_BASE);
  }

  public String base() {
    return base;
  }

  /** The item of Wikidata that an IRI names, {@code Q858}; empty if it names none. */
  public static String itemOf(String iri) {
    return iri.startsWith(WIKIDATA) ? iri.substring(WIKIDATA.length()) : "";
  }

  /** The article, which is also the name of its graph. */
  public String article(String id) {
    return base + "article/" + IriSegment.unique(id);
  }

  /** Something of an article, as in {@code article/ID/claim/meeting-0-63}. */
  String inArticle(String article, String kind, String name) {
    return article(article) + "/" + kind + "/" + IriSegment.of(name);
  }

  /** Words of an article: {@code kind} is {@code text} for evidence or {@code mention}. */
  String words(String article, String kind, Span codePoints) {
    return inArticle(article, kind, codePoints.start() + "-" + codePoints.end());
  }

  /** The actor that is this item: a Q-id, or the gazetteer's own id. */
  public String linkedActor(String id) {
    return base + "actor/" + id;
  }

  /** The person of this name, in whatever spelling, in any article. */
  String namedPerson(String key) {
    return base + "actor/" + IriSegment.of(key);
  }

  /** The one of several persons of this name who holds an office of this state. */
  String namedPersonOf(String key, String state) {
    return namedPerson(key) + "/" + state.substring(state.lastIndexOf('/') + 1);
  }

  /** The person of this name in the article of this IRI only. */
  static String personOfArticle(String articleIri, String key) {
    return articleIri + "/actor/" + IriSegment.of(key);
  }

  /** The actor of this name in any article. */
  public String namedActor(String name) {
    return base + "actor/" + normalised(name);
  }

  /** The actor of this name in this article only. */
  public String actorOfArticle(String article, String name) {
    return inArticle(article, "actor", normalised(name));
  }

  public String linkedPlace(String id) {
    return base + "place/" + id;
  }

  public String namedPlace(String name) {
    return base + "place/" + normalised(name);
  }

  public String source(String name) {
    return base + "source/" + normalised(name);
  }

  /**
   * An event.
   *
   * @param kind {@code meeting}, {@code call}, {@code visit} or {@code incident}
   * @param firstClaim the IRI of the claim that names it
   */
  public String event(String kind, String firstClaim) {
    return base + "event/" + kind + "-" + IriSegment.shortHash(firstClaim);
  }

  /** The description of the build, and the name of the graph that holds it. */
  public String build() {
    return base + "build/current";
  }

  String software(String version) {
    return base + "software/" + IriSegment.of("isnad-" + version);
  }

  String model(String name) {
    return base + "model/" + IriSegment.of(name);
  }

  /** The graph that holds what humans decided about links. */
  public String corrections() {
    return base + "corrections";
  }

  /** One decision, by its key. */
  String correction(String key) {
    return base + "correction/" + IriSegment.shortHash(key);
  }

  /** What an id stands for: a Wikidata entity, or what the gazetteer alone knows. */
  String candidate(String kind, String id) {
    return id.startsWith("Q") ? wikidata(id) : base + kind + "/" + id;
  }

  /** The Wikidata entity. */
  public String wikidata(String qid) {
    return WIKIDATA + qid;
  }

  /** The item of a linked actor or place; empty for any other IRI. */
  public Optional<String> qid(String iri) {
    if (!iri.startsWith(base)) {
      return Optional.empty();
    }
    Matcher linked = LINKED.matcher(iri.substring(base.length()));
    return linked.matches() ? Optional.of(linked.group(1)) : Optional.empty();
  }

  /** The Q-id or the gazetteer's own id of an actor or place; empty for any other IRI. */
  Optional<String> knownId(String iri) {
    if (!iri.startsWith(base)) {
      return Optional.empty();
    }
    Matcher known = KNOWN.matcher(iri.substring(base.length()));
    return known.matches() ? Optional.of(known.group(1)) : Optional.empty();
  }

  /** Whether this actor is one of all articles, not only of the one that names it. */
  boolean isOfAllArticles(String actor) {
    return actor.startsWith(base + "actor/");
  }

  private static String normalised(String name) {
    return IriSegment.of(MatchingForm.of(name));
  }
}
