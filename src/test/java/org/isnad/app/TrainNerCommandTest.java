package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNerCommandTest {
  private static final String HEADER = "article\tstart\tend\tkind\tuse\n";
  private static final String SENTENCE = "زار سالم غدران باريس.\n";

  private static final String ANNOTATED =
      """
      learnt\t4\t14\tPERS\ttrain
      learnt\t15\t20\tLOC\ttrain
      learnt\t26\t36\tPERS\ttrain
      learnt\t37\t42\tLOC\ttrain
      learnt\t48\t58\tPERS\ttrain
      learnt\t59\t64\tLOC\ttrain
      measured\t4\t14\tPERS\ttest
      measured\t15\t20\tLOC\ttest
      gone\t0\t4\tLOC\ttest
      """;

  @TempDir private Path folder = Path.of("");
  private Path articles = Path.of("");
  private Path model = Path.of("");

  @BeforeEach
  void twoArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    model = folder.resolve("model.crf.gz");
    Files.writeString(articles.resolve("learnt.txt"), SENTENCE.repeat(3));
    Files.writeString(articles.resolve("measured.txt"), SENTENCE);
    Files.writeString(articles.resolve("other.txt"), SENTENCE);
  }

  @Test
  void learnsFromArticlesAndMeasuresOnOthers() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "train-ner", "--names", names(ANNOTATED), "--articles", articles, "--out", model);
    assertThat(run.err())
        .contains("2 of 3 annotated articles found: 1 to learn from, 1 to measure with")
        .contains("training on 3 sentences");
    assertThat(run.out())
        .contains("Articles annotated to measure with (1):")
        .contains("PERS+LOC+ORG    1.000  1.000  1.000");
    assertThat(model).isNotEmptyFile();
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void learnsFromSentencesAndArticlesTogether() throws IOException {
    Path data = Files.writeString(folder.resolve("data.txt"), "زار O\nسالم B-PERS\n. O\n");
    CommandLineRun run =
        CommandLineRun.of(
            "train-ner",
            "--data",
            data,
            "--names",
            names(ANNOTATED),
            "--articles",
            articles,
            "--out",
            model);
    assertThat(run.err()).contains("training on 4 sentences");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void measuresTheBuiltInModelWhereNothingIsLearnt() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("train-ner", "--names", names(ANNOTATED), "--articles", articles);
    assertThat(run.out()).contains("Articles annotated to measure with (1):", "PERS+LOC+ORG");
    assertThat(run.err()).doesNotContain("training");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void everyFaultOfTheFileIsNamedWithItsLine() throws IOException {
    CommandLineRun run =
        read(
            """
            learnt\t4\t14\tPER\ttrain
            learnt\t14\t4\tPERS\ttrain
            learnt\t4\t14\tPERS\tdev

            learnt\t4\t14\tPERS\ttrain
            learnt\t9\t20\tLOC\ttrain
            learnt\t15\t20\tLOC\ttest
            \t15\t20\tLOC\ttest
            """);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("names.tsv:2: kind \"PER\", give one of PERS, LOC, ORG")
        .contains("names.tsv:3: start \"14\", end \"4\", give offsets, the first below the second")
        .contains("names.tsv:4: use \"dev\", give one of train, test")
        .contains("names.tsv:5: 1 cells, not one for each column")
        .contains("names.tsv:7: name 9 to 20 overlaps 4 to 14 of line 6")
        .contains("names.tsv:8: use \"test\", but \"train\" in line 6")
        .contains("names.tsv:9: no article, give its id");
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "article\tstart\tend\n");
    CommandLineRun run = CommandLineRun.of("train-ner", "--names", bad, "--articles", articles);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("bad.tsv:1: columns [article, start, end]");
  }

  @Test
  void anotherTextThanTheAnnotatedOneIsRefused() throws IOException {
    CommandLineRun run = read("measured\t15\t40\tLOC\ttest\n");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("names.tsv:2: name up to 40, but the text of article measured ends at ");
  }

  @Test
  void articlesThatAreNoneOfTheFileAreRefused() throws IOException {
    CommandLineRun run = read("gone\t15\t40\tLOC\ttest\n");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("names.tsv: 0 of 1 annotated articles found");
  }

  @Test
  void namesAndArticlesGoTogether() throws IOException {
    CommandLineRun names = CommandLineRun.of("train-ner", "--names", names(ANNOTATED));
    assertThat(names.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(names.err()).contains("--names needs --articles");
    CommandLineRun alone = CommandLineRun.of("train-ner", "--articles", articles);
    assertThat(alone.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(alone.err()).contains("--articles needs --names");
  }

  @Test
  void aModelIsNotLearntFromNothing() {
    CommandLineRun run = CommandLineRun.of("train-ner", "--out", model);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("Nothing to learn from");
    assertThat(model).doesNotExist();
  }

  private CommandLineRun read(String rows) throws IOException {
    return CommandLineRun.of("train-ner", "--names", names(rows), "--articles", articles);
  }

  private Path names(String rows) throws IOException {
    return Files.writeString(folder.resolve("names.tsv"), HEADER + rows);
  }
}
