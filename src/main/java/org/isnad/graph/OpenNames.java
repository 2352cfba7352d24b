package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.LINK_STATUS;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.dct;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.oa;
import static org.isnad.graph.Vocabulary.org;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Gathers over all articles the actors and places that nobody knows the item of. */
public final class OpenNames {
  private static final List<String> TYPES = List.of("Person", "State", "Organization", "Place");
  private static final int ALTERNATIVES = 5;
  private static final Map<LinkStatus, String> WORDS =
      Map.of(
          LinkStatus.NO_ITEM_FOUND, "none",
          LinkStatus.SEVERAL_ITEMS_FIT, "ambiguous",
          LinkStatus.KNOWN_WITHOUT_ITEM, "local");

  private final String base;
  private final SortedMap<String, Gathered> byIri = new TreeMap<>();

  private OpenNames(Iris iris) {
    this.base = iris.base();
  }

  /** What articles say of one of them. */
  private static final class Gathered {
    private final SortedMap<String, Integer> types = new TreeMap<>();
    private final SortedMap<String, Integer> names = new TreeMap<>();
    private final SortedMap<String, Integer> offices = new TreeMap<>();
    private final SortedMap<String, Integer> states = new TreeMap<>();
    private final SortedSet<String> candidates = new TreeSet<>();
    private LinkStatus status = LinkStatus.NO_ITEM_FOUND;
    private int articles;
    private String sentence = "";
    private String article = "";
  }

  /** The most frequent first, then by name. */
  public static List<OpenName> of(DatasetGraph dataset, Iris iris) {
    OpenNames names = new OpenNames(iris);
    for (Node article : ArticleGraphs.names(dataset)) {
      names.read(article, new Reading(dataset.getGraph(article)));
    }
    return names.byIri.entrySet().stream()
        .map(entry -> names.finished(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((OpenName name) -> -name.articles())
                .thenComparing(OpenName::name)
                .thenComparing(OpenName::target)
                .thenComparing(OpenName::scope))
        .toList();
  }

  private void read(Node article, Reading graph) {
    String id = graph.text(article, dct("identifier")).orElse("");
    for (LinkStatus status : WORDS.keySet()) {
      for (Node open : graph.subjects(LINK_STATUS, isnad(status))) {
        gather(open, status, id, graph);
      }
    }
  }

  private void gather(Node open, LinkStatus status, String article, Reading graph) {
    Gathered all = byIri.computeIfAbsent(open.getURI(), iri -> new Gathered());
    all.article = all.articles == 0 ? article : all.article;
    all.articles++;
    all.status = status.compareTo(all.status) > 0 ? status : all.status;
    graph.iris(open, isnad("candidate")).forEach(c -> all.candidates.add(lastPart(c)));
    graph.iris(open, TYPE).forEach(type -> count(all.types, lastPart(type)));
    graph.texts(open, LABEL).forEach(name -> count(all.names, name));
    for (Node office : graph.subjects(org("member"), open)) {
      graph.texts(office, isnad("title")).forEach(title -> count(all.offices, title));
      graph.texts(office, isnad("officeOfName")).forEach(state -> count(all.states, state));
    }
    if (all.sentence.isEmpty()) {
      sentence(open, graph)
          .ifPresent(
              sentence -> {
                all.sentence = sentence;
                all.article = article;
              });
    }
  }

  /** What a claim says of it, or else the words around its name. */
  private static Optional<String> sentence(Node open, Reading graph) {
    Stream<Node> claims =
        Stream.of("participant", "mediator", "place")
            .flatMap(role -> graph.subjects(isnad(role), open).stream());
    Stream<Node> words = claims.flatMap(claim -> graph.objects(claim, isnad("evidence")).stream());
    return quoted(words, List.of("exact"), graph)
        .or(
            () ->
                quoted(
                    graph.subjects(isnad("refersTo"), open).stream(),
                    List.of("prefix", "exact", "suffix"),
                    graph));
  }

  private static Optional<String> quoted(Stream<Node> words, List<String> parts, Reading graph) {
    return words
        .flatMap(node -> graph.objects(node, oa("hasSelector")).stream())
        .filter(selector -> graph.text(selector, oa("exact")).isPresent())
        .findFirst()
        .map(
            quote ->
                parts.stream()
                    .map(part -> graph.text(quote, oa(part)).orElse(""))
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .strip());
  }

  private OpenName finished(String iri, Gathered all) {
    String local = iri.startsWith(base) ? iri.substring(base.length()) : iri;
    boolean ofArticle = local.startsWith("article/");
    String type = mostFrequent(all.types).stream().filter(TYPES::contains).findFirst().orElse("");
    return new OpenName(
        ofArticle ? "" : local,
        ofArticle ? all.article : "",
        type.equals("Place") ? "place" : "actor",
        type.toLowerCase(Locale.ROOT),
        mostFrequent(all.names).stream().findFirst().orElse(""),
        WORDS.getOrDefault(all.status, "none"),
        List.copyOf(all.candidates),
        all.articles,
        mostFrequent(all.offices),
        mostFrequent(all.states),
        all.sentence,
        all.article);
  }

  private static void count(SortedMap<String, Integer> counts, String value) {
    counts.merge(value, 1, Integer::sum);
  }

  private static List<String> mostFrequent(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> count) -> -count.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .limit(ALTERNATIVES)
        .toList();
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
