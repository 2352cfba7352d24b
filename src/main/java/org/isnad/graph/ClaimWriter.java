package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/** Writes the claims of one article. */
final class ClaimWriter {
  private final Statements out;
  private final Iris iris;
  private final ArticleClaims claims;
  private final Map<String, String> actors;
  private final ArticleWords words;
  private final PlaceWriter places;

  /** Actors by the matching form of each of their names, which several may share. */
  private final Map<String, SortedSet<String>> byName = new TreeMap<>();

  /**
   * @param actors the IRI of each actor by its id
   */
  ClaimWriter(
      Statements out,
      Iris iris,
      ArticleClaims claims,
      Map<String, String> actors,
      ArticleWords words,
      PlaceWriter places) {
    this.out = out;
    this.iris = iris;
    this.claims = claims;
    this.actors = actors;
    this.words = words;
    this.places = places;
    for (Actor actor : claims.actors()) {
      for (String name : actor.names()) {
        byName.computeIfAbsent(MatchingForm.of(name), n -> new TreeSet<>()).add(iri(actor.id()));
      }
    }
  }

  void write() {
    Map<String, Integer> taken = new HashMap<>();
    Stream.concat(claims.encounters().stream(), claims.casualties().stream())
        .sorted(Comparator.comparing(this::content))
        .forEach(
            claim -> {
              Span first = words.codePoints(firstEvidence(claim));
              String name = "%s-%d-%d".formatted(kind(claim), first.start(), first.end());
              int number = taken.merge(name, 1, Integer::sum);
              String unique = number == 1 ? name : name + "-" + number;
              write(iris.inArticle(claims.article().id(), "claim", unique), claim);
            });
  }

  private void write(String iri, Claim claim) {
    out.add(iri, TYPE, isnad("Claim"));
    out.add(iri, isnad("article"), iris.article(claims.article().id()));
    claim.place().named().ifPresent(place -> out.add(iri, isnad("place"), places.write(place)));
    claim
        .when()
        .edtf()
        .ifPresent(edtf -> out.add(iri, isnad("date"), Literals.date(claim.when(), edtf)));
    claim.when().earliest().ifPresent(d -> out.add(iri, isnad("earliest"), Literals.day(d)));
    claim.when().latest().ifPresent(d -> out.add(iri, isnad("latest"), Literals.day(d)));
    claim.sources().forEach(source -> writeSource(iri, source));
    for (Evidence evidence : claim.evidence()) {
      out.add(iri, isnad("evidence"), words.evidence(evidence.span(), evidence.rule()));
    }
    if (claim instanceof Claim.Encounter encounter) {
      writeEncounter(iri, encounter);
    } else if (claim instanceof Claim.Casualty casualty) {
      writeCasualty(iri, casualty);
    }
  }

  private void writeSource(String claim, String name) {
    String source = iris.source(name);
    out.add(claim, isnad("source"), source);
    out.add(source, TYPE, isnad("Source"));
    out.add(source, LABEL, Literals.arabic(name));
    SortedSet<String> speakers = byName.getOrDefault(MatchingForm.of(name), new TreeSet<>());
    if (speakers.size() == 1) {
      out.add(claim, isnad("saidBy"), speakers.first());
    }
  }

  private void writeEncounter(String iri, Claim.Encounter encounter) {
    out.add(iri, TYPE, isnad("EncounterClaim"));
    out.add(iri, isnad("eventType"), isnad(encounter.kind()));
    out.add(iri, isnad("status"), isnad(encounter.status()));
    List<String> mediators = encounter.mediators().stream().map(this::iri).toList();
    mediators.forEach(mediator -> out.add(iri, isnad("mediator"), mediator));
    encounter.participants().stream()
        .map(this::iri)
        .filter(participant -> !mediators.contains(participant))
        .forEach(participant -> out.add(iri, isnad("participant"), participant));
    encounter.sponsors().forEach(id -> out.add(iri, isnad("sponsor"), iri(id)));
    encounter.hosts().stream()
        .map(this::iri)
        .filter(host -> !mediators.contains(host))
        .forEach(host -> out.add(iri, isnad("host"), host));
  }

  private void writeCasualty(String iri, Claim.Casualty casualty) {
    out.add(iri, TYPE, isnad("CasualtyFigure"));
    out.add(iri, isnad("eventType"), isnad("Incident"));
    out.add(iri, isnad("status"), status(casualty.status()));
    out.add(iri, isnad("harm"), isnad(casualty.harm()));
    out.add(iri, isnad("lower"), Literals.integer(casualty.count().min()));
    casualty.count().max().ifPresent(n -> out.add(iri, isnad("upper"), Literals.integer(n)));
    out.add(iri, isnad("verbatim"), Literals.arabic(casualty.text()));
    if (!casualty.victims().isBlank()) {
      out.add(iri, isnad("victims"), Literals.arabic(casualty.victims()));
    }
  }

  private static Node status(Claim.Casualty.Report status) {
    return status == Claim.Casualty.Report.DENIED ? isnad("DeniedReport") : isnad(status);
  }

  private static String kind(Claim claim) {
    if (claim instanceof Claim.Encounter encounter) {
      return encounter.kind().word();
    }
    return ((Claim.Casualty) claim).harm().word();
  }

  private static Span firstEvidence(Claim claim) {
    return claim.evidence().stream().map(Evidence::span).sorted().findFirst().orElseThrow();
  }

  private String iri(String actor) {
    String iri = actors.get(actor);
    if (iri == null) {
      throw new IllegalArgumentException(
          "no actor %s in article %s".formatted(actor, claims.article().id()));
    }
    return iri;
  }

  /** All that tells a claim from others, apart from its id and the order of its parts. */
  private String content(Claim claim) {
    StringBuilder content = new StringBuilder(kind(claim));
    claim.evidence().stream().map(Evidence::span).sorted().forEach(content::append);
    content.append(claim.when().edtf().orElse(""));
    content.append(claim.place().named().map(Place.Named::names).orElse(List.of()));
    claim.sources().stream().sorted().forEach(content::append);
    if (claim instanceof Claim.Encounter encounter) {
      content.append(encounter.status());
      encounter.participants().stream().map(this::iri).sorted().forEach(content::append);
      content.append('|');
      encounter.mediators().stream().map(this::iri).sorted().forEach(content::append);
    } else if (claim instanceof Claim.Casualty casualty) {
      content.append(casualty.status()).append(casualty.count());
      content.append(casualty.text()).append('|').append(casualty.victims());
    }
    return content.toString();
  }
}
