package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.event.Account;
import org.isnad.event.Event;
import org.isnad.event.EventGrouper;

/** Writes the events that the claims of all articles are about. */
final class EventWriter {
  private final Statements out;
  private final Iris iris;
  private final ArticleGraphs articles;
  private final Labels labels;

  EventWriter(Statements out, Iris iris, ArticleGraphs articles, Labels labels) {
    this.out = out;
    this.iris = iris;
    this.articles = articles;
    this.labels = labels;
  }

  void write() {
    List<Account.OfEncounter> encounters = new ArrayList<>();
    List<Account.OfHarm> harms = new ArrayList<>();
    for (StoredClaim claim : articles.claims().values()) {
      if (claim.account() instanceof Account.OfEncounter encounter) {
        encounters.add(encounter);
      } else if (claim.account() instanceof Account.OfHarm harm) {
        harms.add(harm);
      }
    }
    EventGrouper grouper = new EventGrouper();
    grouper.encounters(encounters).forEach(event -> write(event, event.first().kind().word()));
    grouper.incidents(harms).forEach(event -> write(event, "incident"));
  }

  private void write(Event<? extends Account> event, String kind) {
    String iri = iris.event(kind, event.first().claim());
    List<StoredClaim> claims = event.accounts().stream().map(this::stored).toList();
    Consensus consensus = new Consensus(claims);
    out.add(iri, TYPE, isnad("Event"));
    out.add(iri, TYPE, claims.get(0).eventType());
    out.add(iri, isnad("status"), consensus.status());
    consensus.mediators().forEach(actor -> out.add(iri, isnad("mediator"), actor));
    consensus.participants().forEach(actor -> out.add(iri, isnad("participant"), actor));
    consensus.states().forEach(state -> out.add(iri, isnad("stateInvolved"), state));
    consensus.place().ifPresent(place -> out.add(iri, isnad("place"), place));
    consensus.dated().ifPresent(claim -> writeDate(iri, claim));
    out.add(iri, LABEL, Literals.arabic(label(kind, consensus)));
    event.tellings().forEach(telling -> writeTelling(iri, telling));
  }

  private StoredClaim stored(Account account) {
    StoredClaim claim = articles.claims().get(account.claim());
    if (claim == null) {
      throw new IllegalArgumentException("no stored claim %s".formatted(account.claim()));
    }
    return claim;
  }

  private void writeDate(String iri, StoredClaim claim) {
    claim.date().forEach(date -> out.add(iri, isnad("date"), date));
    if (claim.bounds().size() == 2) {
      out.add(iri, isnad("earliest"), claim.bounds().get(0));
      out.add(iri, isnad("latest"), claim.bounds().get(1));
    }
  }

  private void writeTelling(String event, Event.Telling<? extends Account> telling) {
    String claim = telling.account().claim();
    out.add(event, isnad("claim"), claim);
    out.add(claim, isnad("about"), event);
    out.add(claim, isnad("sameEventScore"), Literals.score(telling.score()));
  }

  /** «اجتماع: أسعد الشيباني، رون ديرمر (باريس، 2025-07-24)». */
  private String label(String kind, Consensus consensus) {
    String who =
        Stream.concat(consensus.participants().stream(), consensus.mediators().stream())
            .map(this::actorLabel)
            .collect(Collectors.joining("، "));
    Optional<String> date =
        consensus.dated().stream()
            .flatMap(claim -> claim.date().stream())
            .map(Node::getLiteralLexicalForm)
            .findFirst();
    String whereAndWhen =
        Stream.concat(consensus.place().map(this::placeLabel).stream(), date.stream())
            .collect(Collectors.joining("، "));
    return arabic(kind)
        + (who.isEmpty() ? "" : ": " + who)
        + (whereAndWhen.isEmpty() ? "" : " (" + whereAndWhen + ")");
  }

  private String actorLabel(String iri) {
    return labels.of(iri, articles.actors());
  }

  private String placeLabel(String iri) {
    return labels.of(iri, articles.places());
  }

  private static String arabic(String kind) {
    return switch (kind) {
      case "meeting" -> "اجتماع";
      case "call" -> "اتصال";
      case "visit" -> "زيارة";
      default -> "واقعة";
    };
  }
}
