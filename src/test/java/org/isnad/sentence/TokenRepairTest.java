package org.isnad.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** Names that a segmenter cut. */
class TokenRepairTest {

  /** Tokens of a text given as {@code word/TAG}; a bar joins the pieces of one word. */
  private static List<String> mended(String marked) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : marked.split(" ", -1)) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      for (String piece : word.split("\\|", -1)) {
        String surface = piece.substring(0, piece.indexOf('/'));
        Span span = new Span(text.length(), text.length() + surface.length());
        text.append(surface);
        tokens.add(
            new Token(
                span, surface, MatchingForm.of(surface), piece.substring(piece.indexOf('/') + 1)));
      }
    }
    return TokenRepair.mend(text.toString(), tokens).stream().map(Token::surface).toList();
  }

  @Test
  void aTownKeepsItsFirstLetterAtTheHeadOfALineToo() {
    assertThat(mended("ب/IN|اماكو/NNP -/PUNC")).containsExactly("باماكو", "-");
    assertThat(mended(":/PUNC و/CC|صل/VBD إلى/IN")).containsExactly(":", "وصل", "إلى");
  }

  @Test
  void aNameThatTheNewsHasIsNotCut() {
    assertThat(mended("قال/VBD جو/NNP ب/IN|ايدن/NN")).containsExactly("قال", "جو", "بايدن");
    assertThat(mended("السفيرة/DTNN ألي/IN|نا/PRP")).containsExactly("السفيرة", "ألينا");
  }

  @Test
  void aVerbIsPartedFromWhatJoinsIt() {
    assertThat(mended("وزارت/NN الرئيسة/DTNN")).containsExactly("و", "زارت", "الرئيسة");
    assertThat(mended("أما/RP مودي/NNP فألغى/NNP")).containsExactly("أما", "مودي", "ف", "ألغى");
    assertThat(mended("وزارت/NN|ه/PRP$ قوية/JJ")).containsExactly("وزارت", "ه", "قوية");
  }

  @Test
  void aFutureOfTheFirstPersonIsParted() {
    assertThat(mended("سألتقي/NNP بوتين/NNP")).containsExactly("س", "ألتقي", "بوتين");
    assertThat(mended("سألت/VBD الوزير/DTNN")).containsExactly("سألت", "الوزير");
  }

  @Test
  void aNameKeepsItsLastLetter() {
    assertThat(mended("كريستيان/NNP|ه/PRP$ فيرتس/NNP")).containsExactly("كريستيانه", "فيرتس");
  }

  @Test
  void aPrepositionIsPartedFromANounOfPlace() {
    assertThat(mended("مستشفى/NN بريف/JJ إدلب/NN")).containsExactly("مستشفى", "ب", "ريف", "إدلب");
  }

  @Test
  void aPronounIsPartedFromADeath() {
    assertThat(mended("لقيا/VBD حتفهما/JJ")).containsExactly("لقيا", "حتف", "هما");
  }

  @Test
  void aGivenNameThatBeginsLikeAndIsOneWord() {
    assertThat(mended("،/PUNC و/CC|يلبر/VBP روس/NNP")).containsExactly("،", "ويلبر", "روس");
  }

  @Test
  void anArticleThatAPrepositionTookIsGivenBack() {
    Span preposition = new Span(0, 1);
    Span china = new Span(1, 5);
    List<Token> tokens =
        List.of(new Token(preposition, "ل", "ل", "IN"), new Token(china, "لصين", "لصين", "NN"));
    assertThat(TokenRepair.mend("للصين", tokens))
        .extracting(Token::form, Token::tag)
        .contains(tuple("الصين", "DTNN"));
  }

  @Test
  void aNameKeepsItsFirstLetter() {
    assertThat(mended("ماركو/NNP ف/CC|السيني/DTNN")).containsExactly("ماركو", "فالسيني");
    assertThat(mended("في/IN ك/PRP|مبالا/NN")).containsExactly("في", "كمبالا");
    assertThat(mended("بدر/NNP ب/IN|اعشن/NN")).containsExactly("بدر", "باعشن");
  }

  @Test
  void aWordOfTheNewsKeepsItsClitics() {
    assertThat(mended("زيارت/NN|ه/PRP$")).containsExactly("زيارت", "ه");
    assertThat(mended("بدر/NNP ب/IN|مكتب/NN")).containsExactly("بدر", "ب", "مكتب");
    assertThat(mended("الوزير/NNP و/CC|الرئيس/DTNN")).containsExactly("الوزير", "و", "الرئيس");
  }

  @Test
  void theCrownPrinceIsNoName() {
    assertThat(mended("بولي/NNP العهد/DTNN")).containsExactly("ب", "ولي", "العهد");
  }

  @Test
  void aWordWithTheArticleTakesNoPronoun() {
    assertThat(mended("نائب/NN الملي/DTNN|ك/IN")).containsExactly("نائب", "المليك");
  }

  @Test
  void aPrepositionLeftOnAGivenNameIsCutOff() {
    assertThat(mended("جمع/VBD بصائب/NN عريقات/NNP")).containsExactly("جمع", "ب", "صائب", "عريقات");
  }

  @Test
  void aPrepositionLeftOnAPlaceOrASurnameIsCutOff() {
    assertThat(mended("اجتمع/VBD بنيويورك/NNP أمس/NN"))
        .containsExactly("اجتمع", "ب", "نيويورك", "أمس");
    assertThat(mended("بغداد/NNP وأربيل/NNP")).containsExactly("بغداد", "و", "أربيل");
    assertThat(mended("التقى/VBD بأوباما/NNP")).containsExactly("التقى", "ب", "أوباما");
    assertThat(mended("زار/VBD باريس/NNP")).containsExactly("زار", "باريس");
    assertThat(mended("صورة/NN لبانا/NNP")).containsExactly("صورة", "لبانا");
    assertThat(mended("لقاء/NN في/IN ب/IN|انمونجوم/NN")).containsExactly("لقاء", "في", "بانمونجوم");
  }

  @Test
  void aDashOnAWordIsAMarkOfItsOwn() {
    assertThat(mended("سعيد/NNP -عضو/NNP المكتب/DTNN"))
        .containsExactly("سعيد", "-", "عضو", "المكتب");
    assertThat(mended("جان/NNP يان-بيتر/NNP")).containsExactly("جان", "يان-بيتر");
  }

  @Test
  void theServantOfGodKeepsTheLastLetterOfTheName() {
    assertThat(mended("عبد/NNP الإل/DTNN|ه/PRP")).containsExactly("عبد", "الإله");
  }
}
