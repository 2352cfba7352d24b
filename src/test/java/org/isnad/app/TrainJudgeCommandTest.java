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
        .contains("judged.tsv:2: verdict \"perhaps\", give one of right, wrong")
        .contains("judged.tsv:3: start \"40\", end \"0\", give offsets")
        .contains("judged.tsv:4: 2 cells, not one for each column");
    assertThat(weights).doesNotExist();
  }

  @Test
  void linesCountBehindBlankOnesThatArePassedOver() throws IOException {
    CommandLineRun run =
        train(
            """

            talks\tmeeting\t0\t50\tجوزيف موانغي\tright


            match\tvisit\t0\t40\tسالم غدران\tperhaps
            """);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("judged.tsv:6: verdict \"perhaps\"")
        .doesNotContain("judged.tsv:2", "judged.tsv:4", "judged.tsv:5");
  }

  @Test
  void verdictsOfOneKindTeachNothing() throws IOException {
    CommandLineRun run = train("talks\tmeeting\t0\t50\tجوزيف موانغي\tright\n");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("nothing to tell apart");
  }

  @Test
  void learnsFromFiguresThatAReaderJudged() throws IOException {
    Files.writeString(articles.resolve("mine.txt"), "قتل ثلاثة جنود في انفجار لغم.");
    Files.writeString(articles.resolve("film.txt"), "قتل خمسة جنود في آخر مشاهد الفيلم.");
    CommandLineRun run =
        trainFigures(
            """
            mine\tkilled\t0\t20\t3\t3\tright
            film\tkilled\t0\t20\t5\t5\twrong
            film\tkilled\t0\t20\t7\t\twrong
            """);
    assertThat(run.err()).doesNotContain("fault of the program");
    assertThat(run.out())
        .contains("3 figures judged; 2 that are read now are among them, 1 of these right");
    assertThat(Files.readString(weights)).startsWith("trait\tweight\n").contains("harm killed\t");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void aBoundOfAFigureThatIsNoNumberIsAFault() throws IOException {
    CommandLineRun run =
        trainFigures(
            """
            mine\tkilled\t0\t20\tthree\t3\tright
            mine\tkilled\t0\t20\t3\tmany\tright
            """);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("judged.tsv:2: min \"three\", give a whole number")
        .contains("judged.tsv:3: max \"many\", give a whole number or nothing");
  }

  @Test
  void aFigureWithoutALowerBoundIsAFault() throws IOException {
    CommandLineRun run = trainFigures("mine\tkilled\t0\t20\t\t3\tright\n");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("judged.tsv:2: min \"\", give a whole number")
        .doesNotContain("fault of the program");
  }

  private CommandLineRun trainFigures(String rows) throws IOException {
    Path judged =
        Files.writeString(
            folder.resolve("judged.tsv"), "article\tharm\tstart\tend\tmin\tmax\tverdict\n" + rows);
    return CommandLineRun.of(
        "train-judge",
        articles.toString(),
        "--of",
        "figures",
        "--judged",
        judged.toString(),
        "--out",
        weights.toString());
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
