package org.isnad.explore.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.gazetteer.NameForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private static final NameIndex INDEX =
      new NameIndex(
          List.of(
              thing("actor/Q1", "person", 9, "توم باراك", "Tom Barrack"),
              thing("actor/Q2", "person", 4, "إيهود باراك", "Ehud Barak"),
              thing("actor/shaibani", "person", 7, "أسعد الشيباني"),
              thing("actor/Q3", "person", 1, "هدى القاسمي", "Huda al-Qasimi"),
              thing("actor/Q4", "state", 30, "سوريا", "Syria"),
              thing("place/Q5", "place", 12, "باريس", "Paris"),
              thing("place/Q6", "place", 2, "مطار باريس", "Paris Airport"),
              thing("actor/english", "person", 1, "Marco Bellini")));

  private static Thing thing(String id, String kind, int weight, String... names) {
    return new Thing(id, kind, weight, List.of(names));
  }

  private static List<String> find(String typed) {
    return INDEX.find(NameForms.of(typed)).stream().map(found -> found.thing().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "باراك", "بارّاك", "بَرّاك", "بـاراك", "Barrack", "barak", "BARRACK", "بارا", "توم",
        "tom bar"
      })
  void findsTheEnvoyHoweverHeIsSpelt(String typed) {
    assertThat(find(typed)).contains("actor/Q1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"الشيباني", "شيباني", "الشي", "اسعد", "أسعد", "Shaibani", "shaybani", "Asaad"})
  void findsWhoHasOnlyAnArabicNameByLatinLettersToo(String typed) {
    assertThat(find(typed)).contains("actor/shaibani");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ماركو", "بيليني", "Bellini"})
  void findsWhoHasOnlyALatinNameByArabicLettersToo(String typed) {
    assertThat(find(typed)).contains("actor/english");
  }

  @Test
  void looksForFewWordsHoweverManyAreTyped() {
    assertThat(find("باراك ".repeat(40))).startsWith("actor/Q1", "actor/Q2");
    assertThat(NameIndex.words(NameForms.of("a b c d e f g h i j k l"))).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"هدي", "هدى", "قاسمي", "القاسمى", "qasimi"})
  void foldsFinalLettersAndArticles(String typed) {
    assertThat(find(typed)).contains("actor/Q3");
  }

  @Test
  void putsTheWholeNameFirstThenWhoIsToldOfMost() {
    assertThat(find("باريس")).startsWith("place/Q5", "place/Q6");
    assertThat(find("باراك")).startsWith("actor/Q1", "actor/Q2");
    assertThat(find("إيهود باراك")).startsWith("actor/Q2");
  }

  @Test
  void needsEveryWord() {
    assertThat(find("توم باريس")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", "(((", "\u202E", "!@#$%^&*", "a\u0000b*"})
  void findsNothingInWhatIsNoName(String typed) {
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void looksThroughAHundredThousandNames() {
    List<Thing> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(thing("actor/" + i, "person", i % 50, "محمد رقم" + i));
    }
    NameIndex index = new NameIndex(many);

    assertThat(index.find(NameForms.of("محمد"))).hasSize(100_000);
    assertThat(index.find(NameForms.of("رقم777")).get(0).thing().id()).isEqualTo("actor/777");
  }
}
