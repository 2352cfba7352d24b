package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.finding.TestingClaims.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.NameModel;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

/** What is no longer found without a part of the reading of encounters. */
class PartsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final EncounterParts ALL = EncounterParts.all();

  @Test
  void withoutReferencesADroppedSubjectIsNobody() {
    String text = "وصل الرئيس الكيني جوزيف موانغي إلى كمبالا.\nوالتقى الرئيس الأوغندي صامويل كاتو.";
    assertThat(whoMet(text, ALL)).contains(List.of("جوزيف موانغي", "صامويل كاتو"));
    assertThat(whoMet(text, ALL.withoutJudge().withoutReferences()))
        .contains(List.of("صامويل كاتو"));
  }

  @Test
  void withoutStandingTwoWhoHoldNoOfficeMeet() {
    String text = "التقى محمود الحلواني مع أحمد الشربيني في القاهرة.";
    assertThat(whoMet(text, ALL.withoutJudge())).isEmpty();
    assertThat(whoMet(text, ALL.withoutJudge().withoutStanding())).hasSize(1);
  }

  @Test
  void withoutAHomeStateAMinisterOfNoStateStaysSo() {
    String text = "عمان (بترا) - التقى وزير الخارجية سالم الطراونة السفير الكيني في عمان.";
    assertThat(states(text, ALL)).contains("الأردن");
    assertThat(states(text, ALL.withoutHomeStates())).doesNotContain("الأردن");
  }

  @Test
  void whatTheJudgeRefusesIsGoneWithThoseWhoHoldNoOffice() {
    String text =
        "زار وزير الخارجية المصري سالم غدران نيروبي. والتقى الرئيس الأوغندي صامويل كاتو وفدا كينيا.";
    EncounterParts noMeetings =
        ALL.judgedBy((one, claims, traits) -> one.kind() != Claim.Encounter.Kind.MEETING);
    ArticleClaims all = read(text, ALL.withoutJudge());
    ArticleClaims rest = read(text, noMeetings);
    assertThat(all.encounters()).hasSize(2);
    assertThat(rest.encounters())
        .extracting(Claim.Encounter::kind)
        .containsExactly(Claim.Encounter.Kind.VISIT);
    assertThat(rest.encounters().get(0).id()).isEqualTo("e1");
    assertThat(names(rest)).contains("صامويل كاتو").doesNotContain("وفدا كينيا");
    assertThat(names(all)).contains("صامويل كاتو", "وفدا كينيا");
  }

  @Test
  void aJudgeIsToldWhenNobodyInPoliticsTakesPart() {
    List<Boolean> obscure = new ArrayList<>();
    EncounterParts told =
        ALL.judgedBy((one, claims, traits) -> obscure.add(traits.containsKey("obscure")));
    read("التقى محمود الحلواني مع أحمد الشربيني في القاهرة.", told);
    read("التقى الرئيس الكيني جوزيف موانغي الرئيس الأوغندي صامويل كاتو.", told);
    assertThat(obscure).containsExactly(true, false);
  }

  private static List<String> names(ArticleClaims claims) {
    return claims.actors().stream().map(Actor::name).toList();
  }

  private static List<List<String>> whoMet(String text, EncounterParts parts) {
    ArticleClaims claims = read(text, parts);
    return claims.encounters().stream().map(one -> participants(claims, one)).toList();
  }

  private static List<String> states(String text, EncounterParts parts) {
    return read(text, parts).actors().stream()
        .flatMap(actor -> actor.offices().stream())
        .map(office -> office.of())
        .toList();
  }

  private static ArticleClaims read(String text, EncounterParts parts) {
    Published day = new Published.On(LocalDate.of(2025, 7, 25));
    return new ClaimFinder(SharedReader.reader(), GAZETTEER, NameModel.none(), parts)
        .find(new Article("test", text, day, "", ""));
  }
}
