package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.graph.StoredSeeds.HELD;
import static org.isnad.graph.StoredSeeds.PLANNED;
import static org.isnad.graph.StoredSeeds.ask;
import static org.isnad.graph.StoredSeeds.select;

import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class SeedEventsTest {
  private final DatasetGraph seeds = StoredSeeds.dataset(HELD, PLANNED);

  @Test
  void theParisMeetingPlannedAndHeldIsOneEventWithBothClaims() {
    assertThat(
            select(
                seeds,
                """
                ?event a isnad:Meeting ; isnad:mediator <actor/توم_باراك> ;
                  isnad:participant <actor/اسعد_شيباني>, <actor/Q7363705> ; isnad:claim ?claim .
                GRAPH ?article { ?claim isnad:status ?x }
                """))
        .containsExactly(
            "https://w3id.org/isnad/ontology#Held", "https://w3id.org/isnad/ontology#Planned");
  }

  @Test
  void theParisMeetingIsHeldInParisOnTheDayPlanned() {
    assertThat(
            ask(
                seeds,
                """
                ?event isnad:mediator <actor/توم_باراك> ; isnad:participant <actor/Q7363705> ;
                  isnad:status isnad:Held ; isnad:place <place/Q90> ;
                  isnad:date "2025-07-24"^^xsd:date ; isnad:earliest "2025-07-24"^^xsd:date ;
                  isnad:stateInvolved <actor/Q858>, <actor/Q801> .
                ?claim isnad:about ?event ; isnad:sameEventScore 0.8 .
                """))
        .isTrue();
  }

  @Test
  void theMeetingWithBarrotIsOneEventAlsoIfOneArticleNamesOneMore() {
    assertThat(select(seeds, "?event isnad:participant <actor/Q30339198> . ?event isnad:claim ?x"))
        .hasSize(2);
    assertThat(
            select(
                seeds, "?event isnad:participant <actor/Q30339198> . ?event isnad:participant ?x"))
        .hasSize(3);
  }

  @Test
  void theMeetingsOfClintonAndOfBakuStayApart() {
    assertThat(select(seeds, "?x a isnad:Meeting")).hasSize(5);
    assertThat(
            ask(
                seeds,
                "?e isnad:mediator <actor/Q1124> ; isnad:date \"2000\"^^xsd:gYear ;"
                    + " isnad:participant <actor/فاروق_شرع>, <actor/ايهود_باراك>"))
        .isTrue();
    assertThat(
            ask(
                seeds,
                "?e isnad:place <place/Q9248> ; isnad:date \"2025-07-12\"^^xsd:date ;"
                    + " isnad:participant <article/001_6e43a06edc57ceb0/actor/مسوولين_سوريين>"))
        .isTrue();
  }

  @Test
  void visitsOfOneArticleAreNotMerged() {
    assertThat(select(seeds, "?x a isnad:Visit")).hasSize(3);
  }

  @Test
  void twoFiguresOfOneIncidentStayTwo() {
    assertThat(
            select(
                seeds,
                """
                ?event a isnad:Incident ; isnad:claim ?claim ; isnad:place <place/Q236797> .
                GRAPH ?article { ?claim a isnad:CasualtyFigure ; isnad:lower ?x }
                """))
        .containsExactly("100", "1201");
    assertThat(select(seeds, "?x a isnad:Incident")).hasSize(1);
  }

  @Test
  void theIncidentHasThePeriodThatOneArticleTells() {
    assertThat(select(seeds, "?e a isnad:Incident ; isnad:date ?x"))
        .containsExactly("2025-07-13/2025-07-19");
  }

  @Test
  void placesOfTheGazetteerHaveCoordinatesAndACountry() {
    assertThat(select(seeds, "<place/Q90> geo:asWKT ?x")).containsExactly("POINT(2.3522 48.8567)");
    assertThat(select(seeds, "<place/Q90> isnad:country/rdfs:label ?x"))
        .containsExactlyInAnyOrder("France", "فرنسا");
  }

  @Test
  void linkedActorsMatchTheirItemAndSayHowSureThatIs() {
    assertThat(
            ask(
                seeds,
                """
                <actor/Q7363705> skos:exactMatch wd:Q7363705 ; rdfs:label "رون ديرمر"@ar ;
                  isnad:link [ isnad:linkScore 0.9 ; isnad:linkMethod "label" ] .
                """))
        .isTrue();
    assertThat(select(seeds, "<actor/توم_باراك> skos:exactMatch ?x")).isEmpty();
  }

  @Test
  void eventsAreLabelledInArabic() {
    assertThat(select(seeds, "?e isnad:mediator <actor/Q1124> ; rdfs:label ?x"))
        .containsExactly("اجتماع: إيهود باراك، فاروق الشرع، بيل كلينتون (2000)");
  }

  @Test
  void withoutTheHeldArticleOnlyThePlanIsLeft() {
    DatasetGraph plan = StoredSeeds.dataset(PLANNED);

    assertThat(select(plan, "?e isnad:mediator <actor/توم_باراك> ; isnad:status ?x"))
        .containsExactly("https://w3id.org/isnad/ontology#Planned");
    assertThat(ask(plan, "<actor/Q1124> ?p ?o")).isFalse();
  }

  @Test
  void theSourceIsTheActorIfTheTextNamesOne() {
    assertThat(select(seeds, "GRAPH ?article { ?claim isnad:saidBy ?x }"))
        .contains("https://w3id.org/isnad/actor/توم_باراك");
  }
}
