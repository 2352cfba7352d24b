package org.isnad.sentence.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {
  private static final List<String> WORDS = List.of("وصل", "الوزير", "سالم", "إلى", "باريس");
  private static final List<String> LABELS = List.of("O", "O", "B-PERS", "O", "B-LOC");

  private static NameWords learnt() {
    return NameWords.learn(
        Collections.nCopies(3, "وصل الوزير غدران إلى هلبوص"),
        Collections.nCopies(60, WORDS),
        Collections.nCopies(60, LABELS),
        WordClusters.load());
  }

  @Test
  void aWordIsJudgedByTheWordsAroundIt() {
    NameWords words = learnt();
    assertThat(words.of("غدران").charAt(0)).isGreaterThan('4');
    assertThat(words.of("هلبوص").charAt(2)).isGreaterThan('4');
    assertThat(words.of("الوزير")).startsWith("00000000");
  }

  @Test
  void aWordThatTheCorpusHasNotIsNotJudged() {
    assertThat(learnt().of("كخصضثق")).isEmpty();
  }

  @Test
  void theSameTextsGiveTheSameTable() {
    assertThat(table(learnt())).isEqualTo(table(learnt())).contains("غدران\t");
  }

  @Test
  void theListOfTheProgramKnowsStatesmenFromCapitals() {
    NameWords words = NameWords.load();
    assertThat(words.of("لافروف").charAt(1)).isGreaterThan(words.of("لافروف").charAt(2));
    assertThat(words.of("طهران").charAt(2)).isGreaterThan(words.of("طهران").charAt(1));
  }

  private static String table(NameWords words) {
    StringWriter table = new StringWriter();
    words.write(new PrintWriter(table));
    return table.toString();
  }
}
