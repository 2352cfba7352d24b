package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private final Path folder;
  private final Path articles;
  private final Path store;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.articles = folder.resolve("articles");
    this.store = folder.resolve("store");
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(articles);
    Files.writeString(articles.resolve("a.txt"), "التقى سالم مع ليلى في باريس\nمقتل 12 شخصا");
    Files.writeString(articles.resolve("b.txt"), "لا خبر");
    Files.writeString(
        articles.resolve("articles.tsv"),
        "article\tpublished\na\t2021-03-04\nb\t2021-03-04\nbroken\t2021-03-04\n");
  }

  @Test
  void extractsOneFactsObjectALineInTheOrderOfTheInput() {
    CommandLineRun run = CommandLineRun.of("extract", articles, "--threads", 4);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.substring(0, 14)))
        .containsExactly("{\"article\":\"a\"", "{\"article\":\"b\"");
    assertThat(run.out()).contains("\"qid\":\"Q90\"").doesNotContain("none");
  }

  @Test
  void leavesOutWhatIsBadAndExitsWithThree() throws IOException {
    Files.write(articles.resolve("aa.txt"), "لقاء".getBytes(Charset.forName("windows-1256")));
    Files.writeString(articles.resolve("broken.txt"), "عطل");
    Path out = folder.resolve("deep/facts.jsonl");
    CommandLineRun run =
        CommandLineRun.of("extract", articles, folder.resolve("gone"), "--out", out);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("aa.txt:1: byte 0xE1 at offset 0 is no UTF-8", "(errors.md#bad-utf-8)")
        .contains("broken.txt: article \"broken\" could not be worked on", "#article-failed")
        .contains("gone: there is no such file or folder");
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads"})
  void extractsTheSameRdfEveryTime(String format) {
    CommandLineRun run = CommandLineRun.of("extract", articles, "--format", format);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("ontology#", "Meeting", "article/a", "Activity");
    assertThat(CommandLineRun.of("extract", articles, "--format", format).out())
        .isEqualTo(run.out());
  }

  @Test
  void buildsAStoreThatAnswersAndBuildingAgainChangesNothing() throws IOException {
    assertThat(build().status()).isEqualTo(0);
    CommandLineRun before = CommandLineRun.of("export", "--store", store);
    assertThat(before.out()).contains("isnad/ontology#Meeting");
    assertThat(build().out()).contains("2 articles read, 0 skipped", "meetings: 1");
    assertThat(CommandLineRun.of("export", "--store", store).out()).isEqualTo(before.out());

    Path query = folder.resolve("mine.rq");
    Files.writeString(
        query,
        "PREFIX isnad: <https://w3id.org/isnad/ontology#> SELECT ?e WHERE { ?e a isnad:Meeting }");
    CommandLineRun answer = CommandLineRun.of("query", query, "--store", store, "--format", "csv");
    assertThat(answer.status()).isEqualTo(0);
    assertThat(answer.out().lines()).hasSize(2).first().isEqualTo("e");
  }

  @Test
  void aStoreThatWasBuiltIsValid() {
    build();
    CommandLineRun run = CommandLineRun.of("validate", "--store", store);
    assertThat(run.out()).isEqualTo("0 findings\n");
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void retractsAnArticleAndGoesOnWhereItIsUnknown() {
    build();
    CommandLineRun run = CommandLineRun.of("retract", "nobody", "a", "--store", store);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("the store holds no article \"nobody\"", "#not-in-store");
    assertThat(run.out()).contains("1 articles retracted", "meetings: 0");
    assertThat(CommandLineRun.of("export", "--store", store).out())
        .doesNotContain("article/a>", "سالم");
  }

  @Test
  void refusesToMixBasesInOneStore() {
    build();
    CommandLineRun run =
        CommandLineRun.of("build", articles, "--store", store, "--base", "https://x.example/");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("https://w3id.org/isnad/", "#other-base");
  }

  @Test
  void listsTheLibraryWithoutAName() {
    CommandLineRun run = CommandLineRun.of("query");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out().lines()).hasSizeGreaterThan(20);
  }

  @Test
  void saysWhatIsWrongWithAStoreOrAQuery() {
    CommandLineRun noStore = CommandLineRun.of("query", "counts", "--store", store);
    assertThat(noStore.status()).isEqualTo(1);
    assertThat(noStore.err()).contains("holds no store", "errors.md#store-unusable");
    CommandLineRun noQuery = CommandLineRun.of("query", "no-such-query", "--store", store);
    assertThat(noQuery.status()).isEqualTo(1);
    assertThat(noQuery.err()).contains("there is no query \"no-such-query\"");
  }

  @Test
  void evaluatesAsTheReferenceDoes() throws IOException {
    Path resources = Path.of("src/test/resources/evaluate");
    Path gold = resources.resolve("gold.jsonl");
    Path predicted = resources.resolve("predicted.jsonl");
    assertThat(CommandLineRun.of("evaluate", gold, predicted, "--each").out())
        .isEqualTo(Files.readString(resources.resolve("expected-table.txt")));
    assertThat(CommandLineRun.of("evaluate", gold, predicted, "--json").out())
        .isEqualTo(Files.readString(resources.resolve("expected.json")));
    assertThat(CommandLineRun.of("evaluate", gold, predicted, "--json", "--errors").out())
        .startsWith(Files.readString(resources.resolve("expected-errors.txt")));
    assertThat(CommandLineRun.of("evaluate", gold, predicted, "--markdown").out())
        .isEqualTo(Files.readString(resources.resolve("expected-table.md")));
  }

  @Test
  void saysWhichFactsCannotBeRead() throws IOException {
    Path facts = folder.resolve("facts.jsonl");
    Files.writeString(facts, "{\"article\":\"x\"}\n{\"actors\":[]}\n");
    CommandLineRun run = CommandLineRun.of("evaluate", facts, facts);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("facts.jsonl:2: \"article\" is missing", "errors.md#bad-facts");
    CommandLineRun gone = CommandLineRun.of("evaluate", folder.resolve("gone"), facts);
    assertThat(gone.status()).isEqualTo(1);
    assertThat(gone.err()).contains("#file-unusable");
  }

  @Test
  void showsAFewProblemsOfAKindAndCountsTheRest() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.write(rows, java.util.Collections.nCopies(50, "no json"));
    CommandLineRun run = CommandLineRun.of("extract", rows);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines().filter(line -> line.contains("rows.jsonl:"))).hasSize(20);
    assertThat(run.err()).contains("and 30 more of the same kind (errors.md#bad-row)");
  }

  @Test
  void benchmarksTheExtractionBesidePlainParsing() {
    CommandLineRun run = CommandLineRun.of("benchmark", articles, "--limit", 1, "--threads", 1);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).contains("1 of 1 articles done by both");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).isEqualTo("1 of 2 articles, 6 characters, 1 threads");
    assertThat(lines.get(1)).contains("articles/s", "characters/s", "loading s", "peak MB");
    assertThat(lines.get(2)).matches("CoreNLP( +[0-9.]+){6}");
    assertThat(lines.get(3)).matches("Isnad( +[0-9.]+){6}");
    assertThat(lines.get(4)).startsWith("ratio");
    assertThat(lines.get(5)).matches("linking adds [0-9.]+ % to extraction \\(processor time\\)");
  }

  @Test
  void aBenchmarkCountsWhatFailsAndExitsWithThree() throws IOException {
    Files.writeString(articles.resolve("broken.txt"), "عطل");
    CommandLineRun run = CommandLineRun.of("benchmark", articles);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out().lines().toList().get(0)).startsWith("3 of 3 articles");
    assertThat(run.out().lines().toList().get(2)).matches("CoreNLP.* 0 +[0-9]+");
    assertThat(run.out().lines().toList().get(3)).matches("Isnad.* 1 +[0-9]+");
  }

  @Test
  void datesArticlesByTheOptionWhereNothingElseDoes() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "خبر");
    assertThat(
            CommandLineRun.of("extract", folder.resolve("c.txt"), "--published", "2020-01-02")
                .out())
        .contains("\"published\":\"2020-01-02\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract x --format pdf",
        "extract x --published yesterday",
        "extract x --threads 0",
        "benchmark x --limit 0",
        "benchmark x --threads 0",
        "build x --base nonsense",
        "nonsense",
        "retract",
        "evaluate x",
        "serve --port x",
        "query x --param y"
      })
  void exitsWithTwoWhenTheCommandLineIsWrong(String line) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void everyCommandExplainsItselfWithAnExampleAndItsExitStatus() {
    for (String command :
        List.of(
            "build",
            "extract",
            "serve",
            "query",
            "export",
            "retract",
            "validate",
            "evaluate",
            "benchmark")) {
      CommandLineRun run = CommandLineRun.of(command, "--help");
      assertThat(run.status()).isEqualTo(0);
      assertThat(run.out()).contains("Example", "isnad " + command, "Exit status", "left out");
    }
    assertThat(CommandLineRun.of("--version").out()).matches("isnad \\d.*\\s*");
  }

  private CommandLineRun build() {
    return CommandLineRun.of("build", articles, "--store", store);
  }
}
