package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCommandsTest {
  private static final String ANNOTATED =
      "زار O\nالرئيس O\nباراك B-PERS\nأوباما I-PERS\nبرلين B-LOC\n. O\n";

  private static final String FACTS =
      """
      {"article": "a", "published": null, "casualties": [], "actors": [{"id": "a1",
       "type": "person", "names": ["باراك أوباما"], "offices": [], "qid": null}], "events": []}
      """
          .replace("\n", " ");

  @TempDir private Path folder = Path.of("");

  @Test
  void namesAreMeasuredInAnnotatedSentencesAndInFacts() throws IOException {
    Path annotated = Files.writeString(folder.resolve("test.txt"), ANNOTATED);
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), FACTS);
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), "زار الرئيس باراك أوباما برلين");
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate-names",
            "--annotated",
            annotated.toString(),
            "--facts",
            gold.toString(),
            articles.toString(),
            "--misses");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(run.out())
        .contains("Rules and lists alone:", "Both together:", "PERS+LOC+ORG    1.000  1.000")
        .contains("PERS            found 1.000  (1 of 1)");
  }

  @Test
  void namesAreHarvestedFromArticles() throws IOException {
    Path annotated = Files.writeString(folder.resolve("train.txt"), ANNOTATED);
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), "زار الرئيس غدران برلين ثم زار غدران باريس");
    Path table = folder.resolve("table.tsv.gz");
    CommandLineRun run =
        CommandLineRun.of(
            "harvest-names",
            articles.toString(),
            "--data",
            annotated.toString(),
            "--out",
            table.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(table).isNotEmptyFile();
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "برلين\n");
    CommandLineRun run = CommandLineRun.of("evaluate-names", "--annotated", bad.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("bad.txt:1");
  }
}
