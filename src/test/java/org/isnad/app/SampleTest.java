package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
  private final Path rows;

  SampleTest(@TempDir Path folder) throws IOException {
    rows = folder.resolve("rows.jsonl");
    Files.write(
        rows,
        IntStream.range(0, 100)
            .mapToObj("{\"id\":\"n%1$02d\",\"text\":\"خبر %1$d\"}"::formatted)
            .toList());
  }

  @Test
  void isSpreadEvenlyOverTheInput() {
    Sample sample = sample(8, 2);
    assertThat(ids(sample.warmUp())).containsExactly("n09", "n19");
    assertThat(ids(sample.timed()))
        .containsExactly("n29", "n39", "n49", "n59", "n69", "n79", "n89", "n99");
    assertThat(sample.of()).isEqualTo(100);
    assertThat(sample).isEqualTo(sample(8, 2));
  }

  @Test
  void warmsUpOnTimedArticlesOnlyIfThereAreNoOthers() {
    assertThat(ids(sample(95, 10).warmUp()))
        .doesNotContainAnyElementsOf(ids(sample(95, 10).timed()));
    assertThat(sample(100, 10).warmUp()).hasSize(10);
    assertThat(sample(200, 10).timed()).hasSize(100);
  }

  @Test
  void comesInPortions() {
    assertThat(sample(10, 0).portions(4)).extracting(List::size).containsExactly(4, 4, 2);
  }

  private Sample sample(int limit, int more) {
    ProblemLog problems = new ProblemLog(new PrintStream(OutputStream.nullOutputStream()));
    return Sample.of(ArticleReader.of(Published.unknown()), List.of(rows), limit, more, problems);
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }
}
