package org.isnad.sentence.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransformerTaggerTest {
  private static final TinyModel MODEL =
      new TinyModel("O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-DATE")
          .knows("غدران", "B-PERS")
          .knows("وغد", "B-PERS")
          .knows("##ران", "O")
          .knows("هلبوص", "I-PERS")
          .knows("ببرلين", "B-LOC")
          .knows("برلين", "B-LOC")
          .knows("وبرلين", "B-LOC")
          .knows("أمس", "B-DATE")
          .knows("-", "I-PERS");

  private final TransformerTagger tagger;

  TransformerTaggerTest(@TempDir Path folder) {
    tagger = TransformerTagger.load(MODEL.writeTo(folder));
  }

  @Test
  void tellsTheNameOfSeveralWords() {
    assertThat(names("سافر غدران هلبوص أمس", NameKind.PERSON)).containsExactly("غدران هلبوص");
  }

  @Test
  void seesWholeWordsAndLeavesTheirCliticsOutOfTheName() {
    assertThat(names("التقى الوزير السفير ببرلين", NameKind.PLACE)).containsExactly("برلين");
    assertThat(names("زار الوزير باريس وبرلين", NameKind.PLACE)).containsExactly("برلين");
  }

  @Test
  void theFirstPieceOfAWordDecides() {
    assertThat(names("وصل غدران غدًا", NameKind.PERSON)).containsExactly("غدران");
  }

  @Test
  void aNameGoesOnOverAHyphen() {
    assertThat(names("وصل غدران-هلبوص أمس", NameKind.PERSON)).containsExactly("غدران-هلبوص");
  }

  @Test
  void marksAndKashidaHideNoName() {
    assertThat(names("وصل غُدْران هلبـــوص أمس", NameKind.PERSON))
        .containsExactly("غُدْران هلبـــوص");
  }

  @Test
  void otherKindsOfLabelAreNoNames() {
    assertThat(tagger.tag(sentence("وصل أمس"))).isEmpty();
  }

  @Test
  void aSentenceLongerThanTheNetworkTakesIsReadToItsEnd() {
    String text = "قال الوزير ".repeat(400) + "غدران هلبوص";
    assertThat(names(text, NameKind.PERSON)).containsExactly("غدران هلبوص");
  }

  @Test
  void theSameModelHasTheSameVersion() {
    assertThat(tagger.version()).hasSize(64).isEqualTo(tagger.version());
  }

  private List<String> names(String text, NameKind kind) {
    Sentence sentence = sentence(text);
    return tagger.tag(sentence).stream()
        .filter(name -> name.kind() == kind)
        .map(name -> surface(text, sentence, name))
        .toList();
  }

  private static String surface(String text, Sentence sentence, NameSpan name) {
    return sentence
        .tokens()
        .get(name.first())
        .span()
        .cover(sentence.tokens().get(name.end() - 1).span())
        .of(text);
  }

  private static Sentence sentence(String text) {
    return SharedReader.reader()
        .read(new Article("names", text, Published.unknown(), "", ""))
        .get(0);
  }
}
