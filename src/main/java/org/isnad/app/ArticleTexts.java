package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;

/** The plain texts of many articles, to count words in. */
final class ArticleTexts {
  private ArticleTexts() {}

  static List<String> read(List<Path> inputs, ProblemLog problems) {
    List<String> texts = new ArrayList<>();
    ArticleReader.of(Published.unknown())
        .read(
            inputs,
            reading -> {
              if (reading instanceof Reading.Read read) {
                texts.add(read.article().text());
              } else if (reading instanceof Reading.Skipped skipped) {
                problems.skipped(skipped.problem());
              }
            });
    return texts;
  }
}
