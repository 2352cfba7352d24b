package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.isnad.sentence.corenlp.NamedArticle;

/**
 * The articles that a file of annotated names tells of: those to learn from, those to measure with.
 */
record AnnotatedArticles(List<NamedArticle> train, List<NamedArticle> test) {
  /** Where no names are annotated. */
  static AnnotatedArticles none() {
    return new AnnotatedArticles(List.of(), List.of());
  }

  /**
   * Picks the articles out of files and folders.
   *
   * @throws CommandFailed if there is none, or with every name that ends behind its article
   */
  static AnnotatedArticles read(AnnotatedNames names, List<Path> inputs, ProblemLog problems) {
    AnnotatedArticles articles = new AnnotatedArticles(new ArrayList<>(), new ArrayList<>());
    List<String> faults = new ArrayList<>();
    ArticleReader.of(Published.unknown())
        .read(
            inputs,
            reading -> {
              if (reading instanceof Reading.Skipped skipped) {
                problems.skipped(skipped.problem());
              } else if (reading instanceof Reading.Read read) {
                articles.add(read.article(), names, faults);
              }
            });
    if (!faults.isEmpty()) {
      throw AnnotatedNames.unusable(String.join("\n", faults));
    }
    if (articles.size() == 0) {
      throw AnnotatedNames.unusable(
          "%s: 0 of %d annotated articles found".formatted(names.file(), names.articles()));
    }
    return articles;
  }

  int size() {
    return train.size() + test.size();
  }

  private void add(Article article, AnnotatedNames names, List<String> faults) {
    List<AnnotatedNames.Row> rows = names.of(article.id());
    int length = article.text().length();
    List<String> behind =
        rows.stream()
            .filter(row -> row.name().span().end() > length)
            .map(
                row ->
                    "%s:%d: name up to %d, but the text of article %s ends at %d"
                        .formatted(
                            names.file(),
                            row.line(),
                            row.name().span().end(),
                            article.id(),
                            length))
            .toList();
    faults.addAll(behind);
    if (!rows.isEmpty() && behind.isEmpty()) {
      (names.teaches(article.id()) ? train : test)
          .add(new NamedArticle(article, rows.stream().map(AnnotatedNames.Row::name).toList()));
    }
  }
}
