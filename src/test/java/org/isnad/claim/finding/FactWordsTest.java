package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.encounter.Accompanied;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactWordsTest {
  /** Fails if it is asked to segment anything. */
  private static final ClaimFinder FINDER =
      new ClaimFinder(
          article -> {
            throw new IllegalStateException("segments " + article.text());
          },
          Gazetteer.load());

  private static boolean mayClaim(String text) {
    return FINDER.mayClaim(text);
  }

  static Stream<String> foundByRules() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("/rules/encounters.yml", "/rules/casualty.yml")) {
      try (InputStream in = FactWordsTest.class.getResourceAsStream(file)) {
        for (JsonNode rule : new YAMLMapper().readTree(Objects.requireNonNull(in))) {
          rule.path("finds").forEach(example -> texts.add(example.path("text").asText()));
        }
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("foundByRules")
  void whatARuleFindsIsRead(String text) {
    assertThat(mayClaim(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وسيلتقيان غدا",
        "بلقائه",
        "ولقاءاتهم",
        "للقتلى",
        "وبمقتلهم",
        "فالوزيران",
        "نظيرته الألمانية",
        "الرئـــيس",
        "\u0642\u064F\u062A\u0650\u0644\u064E",
        "قُ\u200Dتل",
        "عاجل:مقتل"
      })
  void cliticsAndOrnamentsDoNotHideAWord(String text) {
    assertThat(mayClaim(text)).isTrue();
  }

  @Test
  void anArticleWithoutSuchWordsIsNotEvenSegmented() {
    String text = "طريقة الكعكة\nيخلط الدقيق والسكر ثم يضاف الحليب وتترك نصف ساعة في الثلاجة";
    Article article = new Article("cake", text, Published.unknown(), "", "");
    assertThat(FINDER.find(article).actors()).isEmpty();
  }

  @Test
  void aPartOfAWordIsNoWord() {
    FactWords words = new FactWords(new CueWords(Set.of("قمه"), List.of()));
    assertThat(words.areIn("القمة والقمم")).isTrue();
    assertThat(words.areIn("مقمة قمر")).isFalse();
  }

  @Test
  void someWordsAreOneOnlyTogetherWithAnother() {
    Accompanied signing = new Accompanied(Set.of("وقع", "يوقع"), Set.of("اتفاق", "معاهده"));
    FactWords words = new FactWords(new CueWords(Set.of("قمه"), List.of(signing)));
    assertThat(words.areIn("وقع الحادث صباحا")).isFalse();
    assertThat(words.areIn("اتفاق بين الجيران")).isFalse();
    assertThat(words.areIn("وقع الوزيران، بعد نقاش طويل، على الاتفاق")).isTrue();
    assertThat(words.areIn("المعاهدة وقعها الطرفان")).isTrue();
    assertThat(words.areIn("وقع على القمة")).isTrue();
  }
}
