package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.graph.StoredSeeds.ask;
import static org.isnad.graph.StoredSeeds.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.link.Reason;
import org.isnad.link.correction.Correction;
import org.isnad.link.correction.Corrections;
import org.isnad.link.correction.Decision;
import org.isnad.link.correction.Target;
import org.isnad.mention.When;
import org.junit.jupiter.api.Test;

class LinksInGraphTest {
  private static final GraphBuilder BUILDER = new GraphBuilder(new Iris(), ItemDescriptions.none());
  private static final String NAME = "نزار الفرجاني";

  private static NamedGraph article(String id, Link link) {
    return BUILDER.build(
        new ClaimsOfArticle(id, NAME + " زار باريس", "2025-07-25").person("a1", "", NAME).claims(),
        new Links(Map.of("a1", link), Map.of()));
  }

  private static DatasetGraph stored(Link link) {
    NamedGraph article = article("a", link);
    assertThat(GraphValidator.load().validate(article.triples())).isEmpty();
    return StoredSeeds.dataset(article);
  }

  @Test
  void aLinkSaysHowItWasFoundAndWhatElseSpokeForIt() {
    DatasetGraph stored = stored(new Link.Linked("Q5", 0.9, "surname+state+office+date+context"));

    assertThat(select(stored, "GRAPH ?g { <actor/Q5> isnad:link/isnad:linkMethod ?x }"))
        .containsExactly("surname");
    assertThat(select(stored, "GRAPH ?g { <actor/Q5> isnad:link/isnad:linkReason ?x }"))
        .extracting(iri -> iri.replaceFirst(".*#", ""))
        .containsExactly("ContextAgrees", "DateAgrees", "OfficeAgrees", "StateAgrees");
    assertThat(ask(stored, "<actor/Q5> isnad:linkStatus isnad:LinkedToItem")).isTrue();
  }

  @Test
  void ambiguousAndNoneAreAnswers() {
    assertThat(
            ask(
                stored(new Link.Ambiguous(List.of("Q1", "x-two"))),
                """
                <actor/نزار_فرجاني> isnad:linkStatus isnad:SeveralItemsFit ;
                  isnad:candidate wd:Q1, <actor/x-two> .
                GRAPH <article/a> { <actor/نزار_فرجاني> isnad:linkStatus isnad:SeveralItemsFit }
                """))
        .isTrue();
    assertThat(
            ask(
                stored(new Link.NotFound()),
                """
                <actor/نزار_فرجاني> isnad:linkStatus isnad:NoItemFound .
                GRAPH <article/a> { <actor/نزار_فرجاني> isnad:linkStatus isnad:NoItemFound }
                """))
        .isTrue();
  }

  @Test
  void whomTheGazetteerKnowsWithoutItemIsOneActor() {
    DatasetGraph stored = stored(new Link.Local("x-nizar", 0.9, "label"));

    assertThat(ask(stored, "<actor/x-nizar> isnad:linkStatus isnad:KnownWithoutItem")).isTrue();
    assertThat(ask(stored, "<actor/x-nizar> skos:exactMatch ?item")).isFalse();
  }

  @Test
  void namesOfAPlaceAreOfThatPlaceOnly() {
    String text = "زار " + NAME + " مدينة باريس. وجرت الزيارة في باريس بفرنسا ثم في فندق رتز";
    NamedGraph article =
        BUILDER.build(
            new ClaimsOfArticle("a", text, "2025-07-25")
                .person("a1", "", NAME)
                .encounter(
                    Kind.VISIT,
                    Status.HELD,
                    "a1",
                    "مدينة باريس|باريس|فرنسا|فندق رتز",
                    new When.Unstated(),
                    "",
                    0,
                    text.length())
                .claims(),
            new Links(
                Map.of(),
                Map.of(
                    "مدينة باريس", new Link.Linked("Q90", 0.9, "label"),
                    "باريس", new Link.Linked("Q90", 0.9, "label"),
                    "فرنسا", new Link.Linked("Q142", 0.9, "label"))));

    assertThat(select(StoredSeeds.dataset(article), "GRAPH ?g { <place/Q90> isnad:name ?x }"))
        .containsExactlyInAnyOrder("مدينة باريس", "باريس");
  }

  @Test
  void everyReasonIsATermOfTheShapes() {
    for (Reason reason : Reason.values()) {
      Node term = Vocabulary.isnad(LinkWriter.term(reason));
      assertThat(GraphValidator.shapesGraph().contains(Node.ANY, Node.ANY, term))
          .as(reason.word())
          .isTrue();
    }
  }

  @Test
  void anArticleShowsWhatACorrectionChanged() {
    DatasetGraph stored =
        stored(
            new Link.Corrected(
                new Link.Linked("Q5", 1, "human"), new Link.Linked("Q7", 0.7, "surname"), "key"));

    assertThat(
            ask(
                stored,
                """
                GRAPH <article/a> {
                  ?x isnad:corrected <actor/Q5> ; isnad:answerBefore wd:Q7 ; isnad:answerAfter wd:Q5 ;
                    isnad:correction ?correction .
                  <actor/Q5> isnad:link/isnad:linkMethod "human" }
                """))
        .isTrue();
  }

  @Test
  void correctionsAreReadBackAsTheyWereWritten() {
    CorrectionsGraph graph = new CorrectionsGraph(new Iris());
    Corrections corrections =
        new Corrections(
            List.of(
                correction(Target.of(Target.Kind.ACTOR, NAME, ""), Decision.SET, "Q5"),
                correction(
                    Target.of(Target.Kind.ACTOR, "actor/نزار_فرجاني/Q142", ""),
                    Decision.SET,
                    "none"),
                correction(Target.of(Target.Kind.PLACE, "المجدل", "a"), Decision.REJECT, "Q9")));
    NamedGraph written = graph.build(corrections);

    assertThat(GraphValidator.load().validate(written.triples())).isEmpty();
    DatasetGraph stored = StoredSeeds.dataset(written);
    assertThat(graph.read(stored).all()).containsExactlyElementsOf(corrections.all());
  }

  @Test
  void aNewDecisionConcernsTheArticlesThatNameWhomItIsAbout() {
    CorrectionsGraph graph = new CorrectionsGraph(new Iris());
    DatasetGraph stored =
        StoredSeeds.dataset(
            article("a", new Link.NotFound()), article("b", new Link.NotFound()), StoredSeeds.HELD);

    assertThat(graph.stale(stored, one(Target.of(Target.Kind.ACTOR, "نزار فرجاني", ""))))
        .containsExactly("https://w3id.org/isnad/article/a", "https://w3id.org/isnad/article/b");
    assertThat(graph.stale(stored, one(Target.of(Target.Kind.ACTOR, NAME, "b"))))
        .containsExactly("https://w3id.org/isnad/article/b");
    assertThat(graph.stale(stored, Corrections.none())).isEmpty();
  }

  private static Corrections one(Target target) {
    return new Corrections(List.of(correction(target, Decision.SET, "Q5")));
  }

  private static Correction correction(Target target, Decision decision, String item) {
    return new Correction(target, decision, item, "سلمى", LocalDate.of(2025, 8, 1), "her office");
  }
}
