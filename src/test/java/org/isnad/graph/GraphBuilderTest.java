package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.graph.StoredSeeds.HELD;
import static org.isnad.graph.StoredSeeds.PLANNED;
import static org.isnad.graph.StoredSeeds.ask;
import static org.isnad.graph.StoredSeeds.nquads;
import static org.isnad.graph.StoredSeeds.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.mention.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphBuilderTest {
  private static final Links NO_LINKS = new Links(Map.of(), Map.of());
  private final GraphBuilder builder = new GraphBuilder(new Iris(), ItemDescriptions.none());

  private DatasetGraph stored(ClaimsOfArticle claims, Links links) {
    return StoredSeeds.dataset(builder.build(claims.claims(), links));
  }

  private static ClaimsOfArticle twoMeet(String id, String text) {
    int start = text.indexOf("التقى");
    return new ClaimsOfArticle(id, text, "2025-07-25")
        .person("a1", "", "أحمد الشرع")
        .person("a2", "", "جان بارو")
        .encounter(
            Kind.MEETING, Status.HELD, "a1 a2", "", new When.Unstated(), "", start, text.length());
  }

  @Test
  void everyClaimHasItsArticleEvidenceAndStatus() {
    DatasetGraph seeds = StoredSeeds.dataset(HELD, PLANNED);

    assertThat(
            select(
                seeds,
                """
                GRAPH ?g { ?x a isnad:Claim ; isnad:article ?g ; isnad:status ?s .
                  FILTER EXISTS { ?x isnad:evidence/oa:hasSelector/oa:exact ?q } }
                """))
        .hasSize(12);
  }

  @Test
  void evidenceQuotesTheWordsAsPublished() {
    DatasetGraph seeds = StoredSeeds.dataset(HELD);

    assertThat(
            select(
                seeds, "GRAPH ?g { <article/000_ec1bcb27e566de30/text/0-63/quote> oa:exact ?x }"))
        .containsExactly("وزير خارجية سوريا يلتقي وزيرا إسرائيليا في باريس برعاية أمريكية");
  }

  @Test
  void positionsCountCodePointsNotUtf16Units() {
    DatasetGraph stored = stored(twoMeet("a", "🕊🕊 التقى أحمد الشرع جان بارو"), NO_LINKS);

    assertThat(
            ask(
                stored,
                """
                GRAPH <article/a> {
                  <article/a/claim/meeting-3-28> isnad:evidence <article/a/text/3-28> .
                  <article/a/text/3-28/position> oa:start 3 ; oa:end 28 .
                  <article/a/text/3-28/quote> oa:prefix "🕊🕊 " ; oa:suffix "" }
                """))
        .isTrue();
  }

  @Test
  void theContextOfAQuotationIsThirtyTwoCodePointsLong() {
    DatasetGraph stored =
        stored(twoMeet("a", "🕊".repeat(40) + "التقى أحمد الشرع جان بارو"), NO_LINKS);

    assertThat(select(stored, "GRAPH ?g { <article/a/text/40-65/quote> oa:prefix ?x }"))
        .containsExactly("🕊".repeat(32));
  }

  @Test
  void aDateKeepsItsPrecision() {
    ClaimsOfArticle claims =
        twoMeet("a", "التقى أحمد الشرع جان بارو")
            .encounter(
                Kind.CALL,
                Status.PLANNED,
                "a1 a2",
                "",
                new When.Interval(
                    new When.Day(LocalDate.of(2025, 7, 13)),
                    new When.Month(java.time.YearMonth.of(2025, 8))),
                "",
                0,
                5);

    assertThat(
            ask(
                stored(claims, NO_LINKS),
                """
                GRAPH ?g { ?claim isnad:eventType isnad:Call ;
                  isnad:date "2025-07-13/2025-08"^^<http://id.loc.gov/datatypes/edtf/EDTF> ;
                  isnad:earliest "2025-07-13"^^xsd:date ; isnad:latest "2025-08-31"^^xsd:date }
                """))
        .isTrue();
  }

  @Test
  void anActorHasTheOneTypeOfItsItemWhateverTheMentionsSay() {
    ClaimsOfArticle claims =
        new ClaimsOfArticle("a", "التقى وفد من طهران النظام الإيراني، وإيران ترحب", "2025-07-25")
            .group("a1", "وفد من طهران")
            .actor("a2", Actor.Type.ORGANIZATION, "", "النظام الإيراني")
            .actor("a3", Actor.Type.STATE, "", "إيران")
            .encounter(Kind.MEETING, Status.HELD, "a1 a2 a3", "", new When.Unstated(), "", 0, 5);
    Link iran = new Link.Linked("Q794", 0.9, "label");
    ItemDescriptions items =
        new ItemDescriptions() {
          @Override
          public Optional<ItemDescription> item(String id) {
            return Optional.empty();
          }

          @Override
          public Optional<String> state(String name) {
            return Optional.empty();
          }

          @Override
          public Optional<Actor.Type> actorType(String id) {
            return id.equals("Q794") ? Optional.of(Actor.Type.STATE) : Optional.empty();
          }
        };
    NamedGraph graph =
        new GraphBuilder(new Iris(), items)
            .build(claims.claims(), new Links(Map.of("a2", iran, "a3", iran), Map.of()));

    assertThat(select(StoredSeeds.dataset(graph), "GRAPH ?g { <actor/Q794> a ?x }"))
        .containsExactly("https://w3id.org/isnad/ontology#State");
    assertThat(GraphValidator.load().validate(graph.triples())).isEmpty();
  }

  @Test
  void twoActorsOfOneNameAreOneOfOneType() {
    ClaimsOfArticle claims =
        new ClaimsOfArticle("a", "التقى أحمد الشرع ممثل التحالف", "2025-07-25")
            .person("a1", "", "أحمد الشرع")
            .actor("a2", Actor.Type.ORGANIZATION, "", "التحالف")
            .actor("a3", Actor.Type.STATE, "", "التحالف")
            .encounter(Kind.MEETING, Status.HELD, "a1 a2 a3", "", new When.Unstated(), "", 0, 5);

    assertThat(GraphValidator.load().validate(builder.build(claims.claims(), NO_LINKS).triples()))
        .isEmpty();
  }

  @Test
  void theDayOfPublicationIsNotTheDayOfTheEvent() {
    assertThat(
            ask(
                stored(twoMeet("a", "التقى أحمد الشرع جان بارو"), NO_LINKS),
                "GRAPH ?g { ?c isnad:date ?d }"))
        .isFalse();
  }

  @Test
  void twoClaimsOnTheSameWordsAreNumbered() {
    ClaimsOfArticle claims =
        twoMeet("a", "التقى أحمد الشرع جان بارو")
            .encounter(Kind.MEETING, Status.PLANNED, "a1 a2", "", new When.Unstated(), "", 0, 25);

    assertThat(select(stored(claims, NO_LINKS), "GRAPH ?g { ?x a isnad:Claim }"))
        .containsExactly(
            "https://w3id.org/isnad/article/a/claim/meeting-0-25",
            "https://w3id.org/isnad/article/a/claim/meeting-0-25-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وزير الدفاع الفرنسي", "الرئيس العراقي", "باراك"})
  void whoHasNoFullNameIsAnActorOfItsArticleOnly(String name) {
    ClaimsOfArticle claims =
        new ClaimsOfArticle("a", name + " زار باريس", "").person("a1", "", name);

    assertThat(select(stored(claims, NO_LINKS), "GRAPH ?g { ?x a isnad:Person }").get(0))
        .startsWith("https://w3id.org/isnad/article/a/actor/");
  }

  @Test
  void aGroupIsNeverAnItem() {
    ClaimsOfArticle claims =
        new ClaimsOfArticle("a", "مسؤولين سوريين", "").group("a1", "مسؤولين سوريين");
    Links links = new Links(Map.of("a1", new Link.Linked("Q858", 0.5, "label")), Map.of());

    assertThat(select(stored(claims, links), "GRAPH ?g { ?x a isnad:Group }"))
        .containsExactly("https://w3id.org/isnad/article/a/actor/مسوولين_سوريين");
    assertThat(nquads(stored(claims, links))).doesNotContain("Q858");
  }

  @Test
  void candidatesOfAnAmbiguousActorAreKept() {
    ClaimsOfArticle claims = twoMeet("a", "التقى أحمد الشرع جان بارو");
    Links links = new Links(Map.of("a1", new Link.Ambiguous(List.of("Q1", "Q2"))), Map.of());

    assertThat(select(stored(claims, links), "<actor/احمد_شرع> isnad:candidate ?x"))
        .containsExactly("http://www.wikidata.org/entity/Q1", "http://www.wikidata.org/entity/Q2");
  }

  @Test
  void anActorLinkedInTwoWaysHasTheSurerLinkAlone() {
    ClaimsOfArticle claims =
        twoMeet("a", "التقى أحمد الشرع جان بارو والرئيس").person("a3", "", "الرئيس");
    Links links =
        new Links(
            Map.of(
                "a1", new Link.Linked("Q1", 0.9, "label"),
                "a3", new Link.Linked("Q1", 0.7, "office")),
            Map.of());

    DatasetGraph stored = stored(claims, links);

    assertThat(select(stored, "GRAPH ?g { <actor/Q1> isnad:link/isnad:linkMethod ?x }"))
        .containsExactly("label");
    assertThat(GraphValidator.load().validate(builder.build(claims.claims(), links).triples()))
        .isEmpty();
  }

  @Test
  void whoMediatesIsNoParticipant() {
    ClaimsOfArticle claims =
        twoMeet("a", "التقى أحمد الشرع جان بارو")
            .encounter(Kind.CALL, Status.HELD, "a1 a2/a1", "", new When.Unstated(), "", 0, 5);

    assertThat(
            select(
                stored(claims, NO_LINKS),
                "GRAPH ?g { ?c isnad:eventType isnad:Call ; isnad:participant ?x }"))
        .containsExactly("https://w3id.org/isnad/actor/جان_بارو");
  }

  @Test
  void anOfficeIsOfAStateThatTheGazetteerKnows() {
    assertThat(
            ask(
                StoredSeeds.dataset(HELD),
                """
                GRAPH ?g { ?office a isnad:OfficeHolding, org:Membership ;
                  org:member <actor/اسعد_شيباني> ; isnad:title "وزير الخارجية"@ar ;
                  isnad:officeOf <actor/Q858> ; isnad:officeOfName "سوريا"@ar ;
                  isnad:evidence ?words . <actor/Q858> a isnad:State }
                """))
        .isTrue();
    assertThat(
            select(
                StoredSeeds.dataset(HELD),
                "GRAPH ?g { ?o org:member <actor/فاروق_شرع> ; isnad:officeOfName ?x "
                    + "FILTER NOT EXISTS { ?o isnad:officeOf ?state } }"))
        .containsExactly("نظام الأسد");
  }

  @Test
  void hostileInputGivesAGraphThatCanBeStoredAndReadBack() {
    String name = "أحمد \"<الشرع>\"\n\u202E{x}\u0000\uD800 y";
    String text = name + " <script>\r\n\u0007\\u0041";
    ArticleClaims claims =
        new ClaimsOfArticle("../\" <x>\u202E#?", text, "")
            .actor("a1", Actor.Type.PERSON, "", name)
            .encounter(
                Kind.VISIT, Status.HELD, "a1", "أحمد", new When.Unstated(), name, 0, name.length())
            .claims();
    NamedGraph graph = builder.build(claims, NO_LINKS);
    DatasetGraph stored = StoredSeeds.dataset(graph);
    String written = nquads(stored);
    DatasetGraph again = org.apache.jena.sparql.core.DatasetGraphFactory.create();

    org.apache.jena.riot.RDFParser.fromString(written, org.apache.jena.riot.Lang.NQUADS)
        .errorHandler(org.apache.jena.riot.system.ErrorHandlerFactory.errorHandlerStrict)
        .parse(again);

    assertThat(nquads(again)).isEqualTo(written);
    assertThat(GraphValidator.load().validate(graph.triples())).isEmpty();
  }
}
