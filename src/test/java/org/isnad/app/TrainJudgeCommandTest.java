package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJudgeCommandTest {
  private static final String HEADER = "article\tkind\tstart\tend\tparticipants\tverdict\n";

  @TempDir private Path folder = Path.of("");
  private Path articles = Path.of("");
  private Path weights = Path.of("");

  @BeforeEach
  void twoArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    weights = folder.resolve("weights.tsv");
    Files.writeString(
        articles.resolve("talks.txt"), "التقى الرئيس الكيني جوزيف موانغي الوزير سالم غدران.");
    Files.writeString(
        articles.resolve("match.txt"),
        "زار وزير الخارجية الأوغندي سالم غدران نيروبي ليتابع المباراة.");
  }

  @Test
  void learnsFromWhatAReaderJudged() throws IOException {
    CommandLineRun run =
        train(
            """
            talks\tmeeting\t0\t50\tجوزيف موانغي · سالم غدران\tright
            match\tvisit\t0\t40\tسالم غدران\twrong
            gone\tvisit\t0\t40\tسالم غدران\twrong
            """);
    assertThat(run.err()).doesNotContain("fault of the program");
    assertThat(run.out())
        .contains("3 encounters judged; 2 that are read now are among them, 1 of these right")
        .contains("area under the curve");
    assertThat(Files.readString(weights)).startsWith("trait\tweight\n").contains("kind visit\t-");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void everyFaultOfTheFileIsNamedWithItsLine() throws IOException {
    CommandLineRun run =
        train(
            """
            talks\tmeeting\t0\t50\tجوزيف موانغي\tperhaps
            match\tvisit\t40\t0\tسالم غدران\twrong
            match\tvisit
            """);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("judged.tsv:2: verdict \"perhaps\"")
        .contains("judged.tsv:3: sentence 40 to 0")
        .contains("judged.tsv:4: 2 cells");
    assertThat(weights).doesNotExist();
  }

  @Test
  void verdictsOfOneKindTeachNothing() throws IOException {
    CommandLineRun run = train("talks\tmeeting\t0\t50\tجوزيف موانغي\tright\n");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("nothing to tell apart");
  }

  private CommandLineRun train(String rows) throws IOException {
    Path judged = Files.writeString(folder.resolve("judged.tsv"), HEADER + rows);
    return CommandLineRun.of(
        "train-judge",
        articles.toString(),
        "--judged",
        judged.toString(),
        "--out",
        weights.toString());
  }
}
