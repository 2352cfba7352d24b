package org.isnad.sentence.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.sentence.onnx.WordPieces.Marks;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final int UNKNOWN = 0;
  private static final Map<String, Integer> VOCABULARY =
      Map.of(
          "[UNK]", UNKNOWN, "كتاب", 1, "##نا", 2, "##ن", 3, "##ا", 4, "آ", 5, "ا", 6, "-", 7,
          "nato", 8, "كِ", 9);

  @Test
  void theLongestPieceThatFitsComesFirst() {
    assertThat(cut("كتابنا")).containsExactly(1, 2);
  }

  @Test
  void aRestThatNoPieceFitsMakesTheWholeWordUnknown() {
    assertThat(cut("كتابنم")).containsExactly(UNKNOWN);
  }

  @Test
  void wordsOfMoreThanAHundredLettersAreUnknown() {
    assertThat(cut("كتاب" + "ا".repeat(97))).containsExactly(UNKNOWN);
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(cut("كتاب-كتابا")).containsExactly(1, 7, 1, 4);
  }

  @Test
  void kashidaAndVowelsGo() {
    assertThat(cut("كِتَــابنا")).containsExactly(1, 2);
  }

  @Test
  void hamzaAndMaddaStayUnlessTheSettingsTakeThem() {
    assertThat(cut("آ")).containsExactly(5);
    assertThat(with(false, Marks.REMOVED).of("آ")).containsExactly(6);
  }

  @Test
  void vowelsStayIfTheSettingsKeepThem() {
    assertThat(with(false, Marks.KEPT).of("كِ")).containsExactly(9);
  }

  @Test
  void capitalsStayUnlessTheSettingsLowerThem() {
    assertThat(cut("NATO")).containsExactly(UNKNOWN);
    assertThat(with(true, Marks.REMOVED).of("NATO")).containsExactly(8);
  }

  @Test
  void whatNobodySeesHasNoPieces() {
    assertThat(cut("\u200F\u0640")).isEmpty();
  }

  private static List<Integer> cut(String word) {
    return with(false, Marks.WITHOUT_VOWELS).of(word);
  }

  private static WordPieces with(boolean lowerCase, Marks marks) {
    return new WordPieces(VOCABULARY, UNKNOWN, lowerCase, marks);
  }
}
