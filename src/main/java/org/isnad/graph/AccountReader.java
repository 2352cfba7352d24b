package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.dct;
import static org.isnad.graph.Vocabulary.isnad;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.article.Published;
import org.isnad.claim.Claim;
import org.isnad.event.Account;
import org.isnad.event.Days;
import org.isnad.event.Party;
import org.isnad.event.Whereabouts;

/** Reads the claims of an article graph back into what tells one event from another. */
final class AccountReader {
  private final Iris iris;
  private final ItemDescriptions items;

  AccountReader(Iris iris, ItemDescriptions items) {
    this.iris = iris;
    this.items = items;
  }

  /**
   * @param states by the actor that stands for them in this article
   */
  StoredClaim read(Node article, Node claim, Reading graph, Map<String, SortedSet<String>> states) {
    List<String> participants = graph.iris(claim, isnad("participant"));
    SortedSet<String> involved = new TreeSet<>();
    participants.forEach(actor -> involved.addAll(states.getOrDefault(actor, new TreeSet<>())));
    return new StoredClaim(
        account(article, claim, graph),
        required(graph, claim, isnad("eventType")),
        required(graph, claim, isnad("status")),
        graph.objects(claim, isnad("date")),
        Stream.of("earliest", "latest")
            .flatMap(end -> graph.object(claim, isnad(end)).stream())
            .toList(),
        graph.iris(claim, isnad("place")),
        participants,
        graph.iris(claim, isnad("mediator")),
        involved);
  }

  private Account account(Node article, Node claim, Reading graph) {
    String status = constant(required(graph, claim, isnad("status")));
    Whereabouts place =
        graph
            .object(claim, isnad("place"))
            .map(node -> at(node, graph))
            .orElse(new Whereabouts.Unstated());
    String id = graph.text(article, dct("identifier")).orElse(article.getURI());
    Published published =
        graph
            .text(article, isnad("published"))
            .<Published>map(day -> new Published.On(LocalDate.parse(day)))
            .orElse(Published.unknown());
    if (graph.objects(claim, TYPE).contains(isnad("CasualtyFigure"))) {
      return new Account.OfHarm(
          claim.getURI(),
          id,
          status.equals("DENIEDREPORT")
              ? Claim.Casualty.Report.DENIED
              : Claim.Casualty.Report.valueOf(status),
          Set.copyOf(graph.iris(claim, isnad("evidence"))),
          place,
          days(claim, graph),
          published);
    }
    return new Account.OfEncounter(
        claim.getURI(),
        id,
        Claim.Encounter.Kind.valueOf(constant(required(graph, claim, isnad("eventType")))),
        Claim.Encounter.Status.valueOf(status),
        parties(claim, "participant", graph),
        parties(claim, "mediator", graph),
        place,
        days(claim, graph),
        published);
  }

  private Whereabouts at(Node place, Reading graph) {
    String qid = iris.knownId(place.getURI()).orElse("");
    Set<String> country =
        items
            .item(qid)
            .filter(item -> !item.country().isBlank() && !item.country().equals(qid))
            .map(item -> Set.of(iris.linkedPlace(item.country())))
            .orElse(Set.of());
    return new Whereabouts.At(
        place.getURI(), !qid.isEmpty(), Set.copyOf(graph.texts(place, isnad("name"))), country);
  }

  private static Days days(Node claim, Reading graph) {
    return graph
        .text(claim, isnad("earliest"))
        .flatMap(
            first ->
                graph
                    .text(claim, isnad("latest"))
                    .<Days>map(
                        last -> new Days.Between(LocalDate.parse(first), LocalDate.parse(last))))
        .orElse(new Days.Unstated());
  }

  private Set<Party> parties(Node claim, String role, Reading graph) {
    return graph.objects(claim, isnad(role)).stream()
        .map(
            actor ->
                iris.isOfAllArticles(actor.getURI())
                    ? Party.named(actor.getURI())
                    : Party.unnamed(graph.text(actor, LABEL).orElse(actor.getURI())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Node required(Reading graph, Node subject, Node predicate) {
    return graph
        .object(subject, predicate)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no %s".formatted(subject.getURI(), predicate.getURI())));
  }

  /** The enum constant that an individual stands for: HELD for isnad:Held. */
  private static String constant(Node individual) {
    return individual.getURI().substring(Iris.ONTOLOGY.length()).toUpperCase(Locale.ROOT);
  }
}
