package org.isnad.sentence.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.sentence.Layout;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The segmenter against the one whose model it uses. */
class SegmenterTest {
  private static final ArabicSegmenter CORE_NLP = coreNlp();
  private static final Segmenter OURS =
      new Segmenter(
          SegmenterModel.load(CoreNlpSentenceReader.SEGMENTER), CoreNlpSentenceReader.LETTERS);

  private static ArabicSegmenter coreNlp() {
    Properties settings = new Properties();
    settings.setProperty("model", CoreNlpSentenceReader.SEGMENTER);
    settings.setProperty("orthoOptions", CoreNlpSentenceReader.LETTERS);
    return ArabicSegmenter.getSegmenter(settings);
  }

  private static List<String> shown(List<CoreLabel> tokens) {
    return tokens.stream()
        .map(
            token ->
                "%d-%d %s (%s)"
                    .formatted(
                        token.beginPosition(),
                        token.endPosition(),
                        token.word(),
                        token.originalText()))
        .toList();
  }

  private static void assertCutAlike(String line) {
    assertThat(shown(OURS.segment(line)))
        .as(line)
        .isEqualTo(shown(CORE_NLP.segmentStringToTokenList(line)));
  }

  @Test
  void cutsCliticsOff() {
    assertThat(OURS.segment("وسيلتقي الوزير بنظيره في مكتبه للتشاور"))
        .extracting(CoreLabel::originalText)
        .containsExactly(
            "و", "س", "يلتقي", "الوزير", "ب", "نظير", "ه", "في", "مكتب", "ه", "ل", "لتشاور");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال إنّ 2000 شخص و10000 جندي (نحو 3.5%) وصلوا إلى London-2012",
        "الرئيــــس الأمريكيّ دونالد ترامب@realDonaldTrump #القمة_العربية",
        "\u0641\u0650\u064A \u0627\u0644\u0642\u064F\u062F\u0652\u0633\u0650",
        "و",
        "ا ب ت",
        "\"للمزيد\": http://example.org/a?b=1 ... !!!",
        "کرمان گیلان پاریس",
        "ﻻ ﷲ ﷺ",
        "abc"
      })
  void cutsWhateverIsWrittenAsCoreNlpDoes(String line) {
    assertCutAlike(line);
  }

  @Test
  void cutsTheSeedsAsCoreNlpDoes() throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        String text = Files.readString(file);
        for (Span block : Layout.blocks(text)) {
          assertCutAlike(Legible.of(block.of(text)));
        }
      }
    }
  }

  @Property(tries = 300)
  void cutsAnyWordsAsCoreNlpDoes(@ForAll("lines") String line) {
    assertCutAlike(line);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ")
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }
}
