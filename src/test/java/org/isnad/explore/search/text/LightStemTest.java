package org.isnad.explore.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.MatchingForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightStemTest {
  private static String form(String word) {
    return MatchingForm.of(word);
  }

  @ParameterizedTest
  @CsvSource({
    "وزير, الوزير",
    "وزير, للوزير",
    "وزير, والوزيرين",
    "وزير, وزيرة",
    "باريس, بباريس",
    "باريس, وباريس",
    "قال, وقال",
    "محادثة, محادثاتهما",
    "سوريا, السورية",
    "سوريا, سوريون",
    "لبنان, اللبناني",
    "باكستان, الباكستانيين",
    "رئيس, رئيسا",
    "اجتماع, الاجتماعات"
  })
  void findsTheFormsOfAWord(String wanted, String told) {
    assertThat(LightStem.all(form(told))).contains(LightStem.of(form(wanted)));
  }

  @ParameterizedTest
  @CsvSource({"زير, وزير", "زار, وزارة", "اشنطن, واشنطن", "وزير, وزراء", "لبن, لبنان"})
  void keepsOtherWordsApart(String wanted, String told) {
    assertThat(LightStem.all(form(told))).doesNotContain(LightStem.of(form(wanted)));
  }
}
