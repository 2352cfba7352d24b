package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected files hold what {@code score.py} printed for the same pair of files. */
class ScorerTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");

  private final List<String> each = new ArrayList<>();

  @Test
  void givesTheFiguresOfTheReferenceScorer() throws IOException {
    assertThat(scores().json()).isEqualTo(expected("expected.json").get(0));
  }

  @Test
  void printsTheTableOfTheReferenceScorer() throws IOException {
    List<String> printed = new ArrayList<>(scores().table());
    printed.addAll(0, each);
    assertThat(printed).isEqualTo(expected("expected-table.txt"));
  }

  @Test
  void namesTheErrorsOfTheReferenceScorer() throws IOException {
    assertThat(String.join("\n", scores().errors()))
        .isEqualTo(String.join("\n", expected("expected-errors.txt")));
  }

  @Test
  void scoresTheSameFactsAsAllRight() throws IOException {
    Map<String, Facts> gold = load("gold.jsonl");
    Figure facts = Scorer.score(gold, gold, (article, scores) -> {}).facts();
    assertThat(facts.f1()).isEqualTo(1.0);
  }

  @Test
  void roundsHalvesToEvenAsTheReferenceDoes() {
    assertThat(Figure.rounded(0.0625, 3)).hasToString("0.062");
    assertThat(Figure.rounded(0.1875, 3)).hasToString("0.188");
    assertThat(Figure.rounded(2.675, 2)).hasToString("2.67");
  }

  @Test
  void breaksTiesInTheOrderOfTheArticle() {
    Pairing<String> pairing =
        Pairing.of(List.of("a", "b"), List.of("x", "y"), (g, p) -> g.equals("b") ? 2 : 1);
    assertThat(pairing.pairs())
        .containsExactly(new Pairing.Pair<>("b", "x"), new Pairing.Pair<>("a", "y"));
  }

  private Scores scores() throws IOException {
    return Scorer.score(
        load("gold.jsonl"),
        load("predicted.jsonl"),
        (article, scores) -> each.add(scores.line(article)));
  }

  private static Map<String, Facts> load(String name) throws IOException {
    return FactsFile.load(
        FOLDER.resolve(name),
        problem -> {
          throw new AssertionError(problem.message());
        });
  }

  private static List<String> expected(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name));
  }

  @Test
  void printsPointsWhateverTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(scores().table().get(1)).contains("0.826");
      assertThat(scores().json()).startsWith("{\"event\": {\"precision\": 0.8261");
    } finally {
      Locale.setDefault(before);
    }
  }
}
