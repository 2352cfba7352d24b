package org.isnad.link.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposerTest {
  private static final String SYRIA = "Q858";
  private static final String QATAR = "Q846";
  private static final String NAME = "سليم الطاهري";
  private static final String MINISTER = "وزير الخارجية";

  private final StandInService service = new StandInService();
  private final Asking asking;

  ProposerTest(@TempDir Path kept) {
    this.asking = new Asking(new Service.Wikibase(service.api()), kept);
  }

  @AfterEach
  void stopService() {
    service.close();
  }

  private static StandInItem foreignMinisterOf(String state, String id) {
    return StandInItem.of(id, MINISTER).english("Minister of Foreign Affairs").is("P1001", state);
  }

  private static StandInItem minister(String id, String state, String position) {
    return StandInItem.person(id, NAME)
        .english("Salim Tahiri")
        .is("P27", state)
        .held(position, "2019-01-01", "2022-01-01");
  }

  @Test
  void isSureOfAPersonWhoseStateOfficeAndDateAgree() {
    service.with(minister("Q9000001", SYRIA, "Q9000100"), foreignMinisterOf(SYRIA, "Q9000100"));
    Findings findings = asking.about(Asking.official(MINISTER, SYRIA, NAME));
    assertThat(findings.troubles()).isEmpty();
    assertThat(findings.proposals()).hasSize(1);
    Proposal proposal = findings.proposals().get(0);
    assertThat(proposal.qid()).isEqualTo("Q9000001");
    assertThat(proposal.sure()).isTrue();
    assertThat(proposal.score()).isEqualTo(0.9);
    assertThat(proposal.evidence())
        .containsExactly(
            "name: label «سليم الطاهري»",
            "state: Q858, as stated",
            "office: foreign-minister of Q858 2019-01-01/2022-01-01",
            "item: Salim Tahiri");
    assertThat(proposal.origin())
        .isEqualTo(
            new Proposal.Origin(
                service.api().toString(),
                "wbsearchentities «سليم الطاهري»",
                LocalDate.of(2025, 6, 1)));
  }

  @Test
  void readsAPositionByItsEnglishTitleIfItHasNoArabicOne() {
    service.with(
        minister("Q9000001", SYRIA, "Q9000100"),
        StandInItem.of("Q9000100")
            .english("Minister of Foreign Affairs of Syria")
            .is("P17", SYRIA));
    Findings findings = asking.about(Asking.official(MINISTER, SYRIA, NAME));
    assertThat(findings.proposals().get(0).evidence())
        .contains("office: foreign-minister of Q858 2019-01-01/2022-01-01");
  }

  @Test
  void isNeverSureOfANameAlone() {
    service.with(StandInItem.person("Q9000001", NAME).is("P27", SYRIA));
    Findings findings = asking.about(Asking.person(NAME));
    assertThat(findings.proposals()).singleElement().matches(proposal -> !proposal.sure());
  }

  @Test
  void tellsNamesakesApartByOfficeAndState() {
    service.with(
        StandInItem.person("Q9000002", NAME).is("P27", QATAR),
        minister("Q9000001", SYRIA, "Q9000100"),
        foreignMinisterOf(SYRIA, "Q9000100"));
    Findings findings = asking.about(Asking.official(MINISTER, SYRIA, NAME));
    assertThat(findings.proposals().get(0).qid()).isEqualTo("Q9000001");
    assertThat(findings.proposals().stream().filter(Proposal::sure)).hasSize(1);
  }

  @Test
  void isSureOfNoneOfTwoNamesakesInOneState() {
    service.with(
        StandInItem.person("Q9000001", NAME).is("P27", SYRIA),
        StandInItem.person("Q9000002", NAME).is("P27", SYRIA));
    Findings findings = asking.about(Asking.official("مستشار", SYRIA, NAME));
    assertThat(findings.proposals()).hasSize(2).noneMatch(Proposal::sure);
  }

  @Test
  void offersNobodyOfAnotherStateAsSure() {
    service.with(minister("Q9000001", QATAR, "Q9000100"), foreignMinisterOf(QATAR, "Q9000100"));
    assertThat(asking.about(Asking.official(MINISTER, SYRIA, NAME)).proposals()).isEmpty();
  }

  @Test
  void offersNeitherTheDeadNorWhatIsNoPerson() {
    service.with(
        StandInItem.person("Q9000001", NAME).is("P27", SYRIA).died("1950-02-01"),
        StandInItem.of("Q9000002", NAME).is("P31", "Q11424").is("P17", SYRIA));
    Findings findings = asking.about(Asking.official(MINISTER, SYRIA, NAME));
    assertThat(findings.proposals()).isEmpty();
    assertThat(findings.answered()).isEqualTo(1);
  }

  @Test
  void mixesUpNoNamesakesWhomTheArticlesGiveDifferentStates() {
    service.with(StandInItem.person("Q9000001", NAME).is("P27", SYRIA));
    Unlinked two =
        Asking.thing(
            Unlinked.Kind.PERSON,
            List.of(
                new Unlinked.Held("سفير", java.util.Set.of(SYRIA)),
                new Unlinked.Held("سفير", java.util.Set.of(QATAR))),
            Map.of(),
            NAME);
    assertThat(asking.about(two).proposals()).singleElement().matches(p -> !p.sure());
  }

  @Test
  void isSureOfAPlaceInTheStateThatTheArticlesSpeakOf() {
    service.with(
        StandInItem.of("Q9000003", "تل السماق").is("P17", SYRIA).lies(36.1, 37.2),
        StandInItem.of("Q9000004", "تل السماق").is("P17", "Q822").lies(33.9, 35.8),
        StandInItem.of("Q9000005", "تل السماق").is("P31", "Q11424").is("P17", SYRIA));
    Unlinked place =
        Asking.thing(Unlinked.Kind.PLACE, List.of(), Map.of(SYRIA, 3, QATAR, 1), "تل السماق");
    Findings findings = asking.about(place);
    assertThat(findings.proposals().get(0).qid()).isEqualTo("Q9000003");
    assertThat(findings.proposals().get(0).sure()).isTrue();
    assertThat(findings.proposals()).extracting(Proposal::qid).doesNotContain("Q9000005");
  }

  @Test
  void isSureOfNoneOfTwoPlacesOfOneNameInOneState() {
    service.with(
        StandInItem.of("Q9000003", "تل السماق").is("P17", SYRIA).lies(36.1, 37.2),
        StandInItem.of("Q9000004", "تل السماق").is("P17", SYRIA).lies(35.9, 36.8));
    Unlinked place = Asking.thing(Unlinked.Kind.PLACE, List.of(), Map.of(SYRIA, 3), "تل السماق");
    assertThat(asking.about(place).proposals()).hasSize(2).noneMatch(Proposal::sure);
  }

  @Test
  void isNotSureWhileTheServiceKnowsMoreThanItGives() {
    service
        .knowingMore()
        .with(minister("Q9000001", SYRIA, "Q9000100"), foreignMinisterOf(SYRIA, "Q9000100"));
    Findings findings = asking.about(Asking.official(MINISTER, SYRIA, NAME));
    assertThat(findings.proposals()).singleElement().matches(proposal -> !proposal.sure());
  }

  @Test
  void looksAtTheCandidatesOfTheGazetteerToo() {
    service.with(StandInItem.person("Q9000001", "الطاهري الكبير", "الطاهري").is("P27", SYRIA));
    Unlinked surname =
        new Unlinked(
            Unlinked.Kind.PERSON,
            List.of("الطاهري"),
            List.of(),
            new TreeSet<>(),
            Map.of(SYRIA, 1),
            List.of("Q9000001"));
    assertThat(asking.about(surname).proposals())
        .singleElement()
        .matches(proposal -> proposal.qid().equals("Q9000001") && !proposal.sure());
  }

  @Test
  void followsAMergedItemToWhatItIsNow() {
    service.with(
        StandInItem.of("Q9000009", NAME).mergedInto("Q9000001"),
        StandInItem.person("Q9000001", NAME).is("P27", SYRIA));
    assertThat(asking.about(Asking.official("سفير", SYRIA, NAME)).proposals())
        .extracting(Proposal::qid)
        .containsExactly("Q9000001");
  }

  @Test
  void fetchesItemsFiftyARequest() {
    IntStream.range(0, 45)
        .mapToObj(i -> StandInItem.person("Q90000" + (10 + i), NAME + " " + i))
        .forEach(service::with);
    IntStream.range(0, 45)
        .mapToObj(i -> StandInItem.person("Q80000" + (10 + i), "ليلى الحداد " + i))
        .forEach(service::with);
    Findings findings = asking.about(Asking.person(NAME), Asking.person("ليلى الحداد"));
    assertThat(findings.sent()).isEqualTo(4);
    assertThat(service.asked().stream().filter(a -> a.contains("wbgetentities"))).hasSize(2);
    assertThat(asking.usualPauses()).isEqualTo(3);
  }

  @Test
  void fetchesFromEntityDataWhatABatchLacks() {
    service.with(StandInItem.person("Q9000001", NAME).is("P27", SYRIA).inNoBatch());
    assertThat(asking.about(Asking.person(NAME)).proposals()).hasSize(1);
    assertThat(service.asked()).last().asString().startsWith("/wiki/Special:EntityData/Q9000001");
  }

  @Test
  void fetchesABatchThatCannotBeReadOneByOne() {
    service.with(StandInItem.person("Q9000001", NAME).is("P27", SYRIA));
    asking.about(Asking.person(NAME));
    service.first(
        StandInService.body("{\"search\":[{\"id\":\"Q9000001\"}]}"), StandInService.endless());
    Findings findings = asking.later(java.time.Duration.ofDays(100)).about(Asking.person(NAME));
    assertThat(findings.proposals()).hasSize(1);
  }

  @Test
  void keepsHostileWordsInTheirCells() {
    String nasty = NAME + "\t\nQ1\t\u202E</td><script>";
    service.with(
        StandInItem.person("Q9000001", NAME, nasty, "x".repeat(100_000))
            .english("=HYPERLINK(\"http://x.example\")\r\n\u2066a")
            .is("P27", SYRIA)
            .is("P39", "Q1 OR 1=1"));
    Findings findings = asking.about(Asking.official("سفير", SYRIA, NAME, nasty));
    String[] lines = ProposalTable.of(findings.proposals()).split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[1].split("\t", -1)).hasSize(ProposalTable.COLUMNS.size());
    assertThat(lines[1]).doesNotContain("\r", "\u202E", "\u2066", "x".repeat(200));
  }

  @Test
  void asksAReconciliationServiceForTenNamesAtOnce(@TempDir Path kept) {
    service.with(minister("Q9000001", SYRIA, "Q9000100"), foreignMinisterOf(SYRIA, "Q9000100"));
    Unlinked[] things =
        IntStream.range(0, 12)
            .mapToObj(i -> Asking.official(MINISTER, SYRIA, i == 0 ? NAME : "فلان الغريب " + i))
            .toArray(Unlinked[]::new);
    Service reconciliation = new Service.Reconciliation(service.reconciliation(), service.api());
    Findings findings = new Asking(reconciliation, kept).about(things);
    assertThat(findings.answered()).isEqualTo(12);
    assertThat(findings.proposals()).singleElement().matches(Proposal::sure);
    assertThat(findings.proposals().get(0).origin().query()).isEqualTo("reconcile «سليم الطاهري»");
    assertThat(service.asked().stream().filter(a -> a.startsWith("/reconcile"))).hasSize(2);
  }
}
