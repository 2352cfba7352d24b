package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void withStatesAloneKnowsTheirPeopleButNoTowns() {
    Gazetteer states = Gazetteer.ofStates();
    assertThat(states.demonym("السورية").map(Demonym::name)).contains("سوريا");
    assertThat(states.standsFor("واشنطن").map(Item::label)).contains("الولايات المتحدة");
    assertThat(states.items()).extracting(Item::kind).containsOnly(Item.Kind.STATE);
  }

  @Test
  void knowsAPersonWithoutTheArticleOfHisSurname() {
    assertThat(GAZETTEER.byFirstAndLast("فيصل مقداد"))
        .extracting(Item::english)
        .containsExactly("Faisal Mekdad");
    assertThat(GAZETTEER.byFirstAndLast("أحمد البدر")).isEmpty();
  }

  @Test
  void neverLeavesAForefatherOutOfAName() {
    assertThat(GAZETTEER.byFirstAndLast("محمد بن نايف بن عبد العزيز"))
        .extracting(Item::english)
        .doesNotContain("Mohamed Abdelaziz");
  }

  @Test
  void knowsOfWhichStatesAMonarchOfSeveralIs() {
    assertThat(GAZETTEER.byQid("Q9682").orElseThrow().holdings())
        .extracting(Holding::of)
        .contains("Q145", "Q16", "Q408");
  }

  @Test
  void canKnowNothing() {
    Gazetteer none = Gazetteer.none();
    assertThat(none.items()).isEmpty();
    assertThat(none.demonym("السورية")).isEmpty();
    assertThat(none.office("وزير الخارجية")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "سوريين, سوريا",
    "السورية, سوريا",
    "الكوري الشمالي, كوريا الشمالية",
    "الكوريتين الجنوبيتين, كوريا الجنوبية",
    "كوريين جنوبيين, كوريا الجنوبية",
    "أميركي, الولايات المتحدة",
    "الأمريكية, الولايات المتحدة",
    "إماراتيون, الإمارات",
    "البريطاني, بريطانيا",
    "الروس, روسيا",
    "للسعودية, السعودية",
    "الأفارقة الجنوبيين, ''",
    "العماني, سلطنة عمان",
    "جنوب أفريقي, جنوب أفريقيا",
    "الجنوب أفريقية, جنوب أفريقيا",
  })
  void knowsTheStateOfANationalityInEveryForm(String adjective, String state) {
    assertThat(GAZETTEER.demonym(adjective).map(Demonym::name).orElse("")).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "واشنطن, Q30",
    "البيت الأبيض, Q30",
    "الكرملين, Q159",
    "موسكو, Q159",
    "الحكومة السورية, Q858",
    "حكومة كابول, Q889",
    "السلطات البورمية, Q836",
    "الجمهورية العربية السورية, Q858",
    "جمهورية العراق, Q796",
    "مملكة البحرين, Q398",
    "الدوحة, Q846",
  })
  void knowsWhatStandsForAState(String name, String state) {
    assertThat(GAZETTEER.standsFor(name).map(Item::id)).contains(state);
  }

  @Test
  void findsANameHoweverItIsSpaced() {
    assertThat(GAZETTEER.byName("بيونغيانغ")).extracting(Item::id).containsExactly("Q18808");
    assertThat(GAZETTEER.byName("جان-نويل بارو")).extracting(Item::id).containsExactly("Q30339198");
  }

  @Test
  void knowsCapitalsBothWays() {
    assertThat(GAZETTEER.capitalOf("Q142").flatMap(Item::qid)).contains("Q90");
    assertThat(GAZETTEER.stateOfCapital("Q90").map(Item::id)).contains("Q142");
  }

  @Test
  void offersNamesAsMatchingFormsWithTheirKind() {
    assertThat(GAZETTEER.names())
        .contains(new KnownName("بيل كلينتون", Item.Kind.PERSON, "person", "Q1124", false))
        .contains(new KnownName("عبدالله غل", Item.Kind.PERSON, "person", "Q42852", false))
        .contains(new KnownName("باريس", Item.Kind.PLACE, "city", "Q90", false));
  }

  @Test
  void doesNotTakeAnOpenEndForToday() {
    Term open = new Term("2017-05-14", "");
    assertThat(open.fit(LocalDate.of(2017, 5, 1))).isEqualTo(Term.Fit.BEFORE);
    assertThat(open.fit(LocalDate.of(2020, 1, 1))).isEqualTo(Term.Fit.DURING);
    assertThat(open.fit(LocalDate.of(2025, 1, 1))).isEqualTo(Term.Fit.UNKNOWN);
    assertThat(new Term("2000", "2001-03").fit(LocalDate.of(2001, 3, 31)))
        .isEqualTo(Term.Fit.DURING);
    assertThat(new Term("2000", "2001-03").fit(LocalDate.of(2001, 4, 1))).isEqualTo(Term.Fit.AFTER);
  }

  @Test
  void keepsAnEntryWithoutAQidApart() {
    Optional<Item> doha = GAZETTEER.item("x-doha");
    assertThat(doha.flatMap(Item::qid)).isEmpty();
    assertThat(GAZETTEER.byQid("x-doha")).isEmpty();
  }
}
