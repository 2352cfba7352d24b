package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.ArticleClaims;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblationCommandTest {
  private static final String GOLD =
      """
      {"article": "a", "published": null, "actors": [], "events": [], "casualties": [
        {"id": "c1", "kind": "killed", "min": 3, "max": 3, "text": "3", "victims": null,
         "place": null, "date": null, "status": "reported", "sources": [],
         "evidence": [{"start": 0, "end": 6}]}]}
      """;

  @TempDir private Path folder = Path.of("");
  private Path gold = Path.of("");
  private Path articles = Path.of("");

  @BeforeEach
  void oneArticleTellsOfThreeDead() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("a.json"), GOLD);
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), "مقتل 3");
  }

  @Test
  void showsWhatIsLostWithoutAPart() {
    CommandLineRun run = CommandLineRun.of("ablation", gold, articles);
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("without").contains("facts", "difference", "casualty");
    assertThat(lines.get(1)).matches("nothing +1\\.000 +0\\.000 .*");
    assertThat(lines.get(2)).matches("eyes +0\\.000 +-1\\.000 .*");
  }

  @Test
  void writesATableForAPage() {
    assertThat(CommandLineRun.of("ablation", gold, articles, "--markdown").out())
        .startsWith("| without | facts | difference | event |")
        .contains("|---|--:|", "| nothing | 1.000 | 0.000 |", "| eyes | 0.000 | -1.000 |");
  }

  @Test
  void tellsOnceWhatIsWrongWithAnArticle() {
    String err = CommandLineRun.of("ablation", gold, articles).err();
    assertThat(err.split("no-date", -1)).hasSize(2);
  }

  @Test
  void goldThatIsNotThereEndsTheCommand() {
    CommandLineRun run = CommandLineRun.of("ablation", folder.resolve("none"), articles);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("cannot be read as facts");
  }

  @Test
  void eachVariantLacksItsPart() {
    Article article =
        new Article(
            "a",
            "التقى وزير الخارجية المصري سامح شكري نظيره الفرنسي في باريس.\nوقال إنه سيزور برلين.",
            Published.unknown(),
            "",
            "");
    Map<String, ArticleClaims> read = new HashMap<>();
    List<String> order = new ArrayList<>();
    new SeedStages(Gazetteer.load())
        .variants()
        .each(
            variant -> {
              order.add(variant.without());
              ArticleClaims claims = variant.extraction().read(article);
              variant.linking().link(claims);
              read.put(variant.without(), claims);
            });
    assertThat(order)
        .containsExactly(
            "model of names",
            "gazetteer but for states",
            "gazetteer",
            "reference resolution",
            "standing of actors",
            "judge of encounters",
            "judge of figures",
            "home state",
            "token repair",
            "layout");
    assertThat(offices(read, "model of names")).contains("وزير الخارجية|فرنسا");
    assertThat(offices(read, "gazetteer but for states")).contains("وزير الخارجية|مصر");
    assertThat(offices(read, "gazetteer")).doesNotContain("وزير الخارجية|مصر");
    assertThat(offices(read, "reference resolution"))
        .contains("وزير الخارجية|مصر")
        .doesNotContain("وزير الخارجية|فرنسا");
  }

  private static List<String> offices(Map<String, ArticleClaims> read, String without) {
    return Optional.ofNullable(read.get(without)).orElseThrow().actors().stream()
        .flatMap(actor -> actor.offices().stream())
        .map(office -> office.title() + "|" + office.of())
        .toList();
  }
}
