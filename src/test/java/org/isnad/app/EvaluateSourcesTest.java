package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateSourcesTest {
  private static final String TEXT = "التقى أحمد مع خالد في باريس وفق وزارة الدفاع. مقتل 5";

  private static final String HEADER = "article\tstart\tend\tkind\tmin\tsources\n";

  @TempDir private Path folder = Path.of("");

  private CommandLineRun run(String rows, String more) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), TEXT);
    Path judged = Files.writeString(folder.resolve("judged.tsv"), HEADER + rows);
    return CommandLineRun.of(
        "evaluate-sources", articles.toString(), "--judged", judged.toString(), more);
  }

  private static String at(String name) {
    int start = TEXT.indexOf(name);
    return "%d-%d".formatted(start, start + name.length());
  }

  @Test
  void sourcesFoundAreComparedWithThoseWritten() throws IOException {
    String rows = "a\t0\t20\tmeeting\t\t%s\na\t0\t60\tkilled\t5\t\n".formatted(at("وزارة الدفاع"));
    CommandLineRun run = run(rows, "--misses");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(run.out())
        .contains("2 claims judged; 2 that are read now are among them")
        .contains("recall 0.000", "(0 of 0 named, 1 to find)")
        .contains("a 0: written [وزارة الدفاع], found []");
  }

  @Test
  void claimsThatAreNotReadAreNotMeasured() throws IOException {
    CommandLineRun run = run("a\t0\t60\twounded\t5\t\na\t0\t20\tvisit\t\t\n", "--misses");
    assertThat(run.out()).contains("2 claims judged; 0 that are read now");
  }

  @Test
  void everyFaultIsTold() throws IOException {
    CommandLineRun run =
        run(
            "a\t20\t0\tkilled\t5\t\na\t0\t20\tkilled\tfive\t\na\t0\t9\tkilled\t5\t1-2,3\n",
            "--misses");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("judged.tsv:2: start \"20\", end \"0\"")
        .contains("judged.tsv:3: min \"five\", give a whole number or nothing")
        .contains("judged.tsv:4: sources \"1-2,3\", give offsets such as 12-20 40-52");
  }

  @Test
  void sourcesBehindTheArticleAreTold() throws IOException {
    CommandLineRun run = run("a\t0\t20\tmeeting\t\t5-9000\n", "--misses");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("a: source 5-9000 ends behind the article");
    assertThat(run("a\t0\t20\tmeeting\t\t9-5\n", "--misses").err())
        .contains("judged.tsv:2: sources \"9-5\", give offsets such as 12-20 40-52");
  }
}
