package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.junit.jupiter.api.Test;

class PackedSeedsTest {
  @Test
  void areTheArticlesOfTheSeedsFolder() {
    List<Path> folders = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    PackedSeeds.unpack(
        folder -> {
          folders.add(folder);
          texts.addAll(read(folder));
        });
    assertThat(texts).isNotEmpty().isEqualTo(read(Path.of("seeds")));
    assertThat(Files.exists(folders.get(0))).isFalse();
  }

  private static List<String> read(Path folder) {
    List<String> texts = new ArrayList<>();
    ArticleReader.of(Published.unknown())
        .read(
            List.of(folder),
            reading -> {
              if (reading instanceof Reading.Read read) {
                texts.add(read.article() + read.article().text());
              }
            });
    return texts;
  }
}
