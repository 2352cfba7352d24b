package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.link.correction.Correction;
import org.isnad.link.correction.Corrections;
import org.isnad.link.correction.Decision;
import org.isnad.link.correction.Target;

/**
 * What humans decided about links, in a named graph of its own. Articles come and go and leave it
 * as it is, so that a store whose file of corrections is lost still has them.
 */
public final class CorrectionsGraph {
  private final Iris iris;

  public CorrectionsGraph(Iris iris) {
    this.iris = iris;
  }

  /** The graph, empty if nothing was decided. */
  public NamedGraph build(Corrections corrections) {
    Statements out = new Statements();
    corrections.all().forEach(correction -> write(correction, out));
    return new NamedGraph(iris.corrections(), out.graph());
  }

  private void write(Correction correction, Statements out) {
    Target target = correction.target();
    String kind = target.kind().word();
    String iri = iris.correction(correction.key());
    out.add(iri, TYPE, isnad("Correction"));
    out.add(
        iri,
        LABEL,
        Literals.arabic(
            "%s: %s ← %s".formatted(arabic(correction), target.name(), correction.item())));
    out.add(iri, isnad("correctedKind"), isnad(target.kind()));
    out.add(iri, isnad("correctedName"), Literals.text(target.name()));
    if (!target.state().isEmpty()) {
      out.add(iri, isnad("correctedState"), iris.wikidata(target.state()));
    }
    if (!target.article().isEmpty()) {
      out.add(iri, isnad("correctedArticle"), Literals.text(target.article()));
    }
    out.add(iri, isnad("decision"), isnad(correction.decision()));
    if (!correction.item().equals(Correction.NONE)) {
      out.add(iri, isnad("decidedItem"), iris.candidate(kind, correction.item()));
    }
    out.add(iri, isnad("decidedBy"), Literals.text(correction.who()));
    out.add(iri, isnad("decidedOn"), Literals.day(correction.date()));
    out.add(iri, isnad("decidedBecause"), Literals.text(correction.why()));
  }

  private static String arabic(Correction correction) {
    return switch (correction.decision()) {
      case ACCEPT -> "قبول";
      case REJECT -> "رفض";
      case SET -> "تعيين";
    };
  }

  /** What a store holds of earlier decisions. */
  public Corrections read(DatasetGraph dataset) {
    Reading graph = new Reading(dataset.getGraph(Reading.node(iris.corrections())));
    List<Correction> read = new ArrayList<>();
    for (Node node : graph.instances(isnad("Correction"))) {
      read.add(correction(node, graph));
    }
    return new Corrections(read);
  }

  private Correction correction(Node node, Reading graph) {
    Target.Kind kind = Target.Kind.valueOf(local(graph, node, "correctedKind"));
    Target target =
        new Target(
            kind,
            graph.text(node, isnad("correctedName")).orElse(""),
            lastPart(graph.iris(node, isnad("correctedState")), ""),
            graph.text(node, isnad("correctedArticle")).orElse(""));
    return new Correction(
        target,
        Decision.valueOf(local(graph, node, "decision")),
        lastPart(graph.iris(node, isnad("decidedItem")), Correction.NONE),
        graph.text(node, isnad("decidedBy")).orElse(""),
        LocalDate.parse(needed(graph.text(node, isnad("decidedOn")), node, "decidedOn")),
        graph.text(node, isnad("decidedBecause")).orElse(""));
  }

  private static String local(Reading graph, Node node, String property) {
    String iri = needed(graph.iris(node, isnad(property)).stream().findFirst(), node, property);
    return iri.substring(Iris.ONTOLOGY.length()).toUpperCase(Locale.ROOT);
  }

  /** What the shapes ask of every decision. */
  private static String needed(Optional<String> value, Node node, String property) {
    return value.orElseThrow(
        () -> new IllegalStateException("%s has no isnad:%s".formatted(node, property)));
  }

  private static String lastPart(List<String> iris, String otherwise) {
    return iris.isEmpty() ? otherwise : iris.get(0).substring(iris.get(0).lastIndexOf('/') + 1);
  }

  /**
   * IRIs of the stored articles that would come out otherwise now: that name what a decision is
   * about which was made or withdrawn since.
   */
  public List<String> stale(DatasetGraph dataset, Corrections now) {
    Corrections before = read(dataset);
    List<Correction> changed =
        Stream.of(missing(before, now), missing(now, before)).flatMap(List::stream).toList();
    if (changed.isEmpty()) {
      return List.of();
    }
    return ArticleGraphs.names(dataset).stream()
        .filter(article -> changed.stream().anyMatch(concerns(article, dataset.getGraph(article))))
        .map(Node::getURI)
        .toList();
  }

  private static boolean isThere(String iri, Reading graph) {
    return !graph.objects(Reading.node(iri), TYPE).isEmpty();
  }

  private static List<Correction> missing(Corrections some, Corrections others) {
    var keys = others.all().stream().map(Correction::key).collect(Collectors.toSet());
    return some.all().stream().filter(correction -> !keys.contains(correction.key())).toList();
  }

  private Predicate<Correction> concerns(Node article, Graph statements) {
    Reading graph = new Reading(statements);
    List<String> names =
        Stream.of(isnad("name"), LABEL).flatMap(p -> graph.allTexts(p).stream()).toList();
    return correction -> {
      Target target = correction.target();
      String id = graph.text(article, Vocabulary.dct("identifier")).orElse("");
      if (!target.article().isEmpty() && !target.article().equals(id)) {
        return false;
      }
      return target.isLocalId()
              && isThere(iris.candidate(target.kind().word(), target.name()), graph)
          || !graph
              .subjects(isnad("correction"), Reading.node(iris.correction(correction.key())))
              .isEmpty()
          || names.stream().anyMatch(name -> target.isNamed(List.of(name)));
    };
  }
}
