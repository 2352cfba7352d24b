package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The annotated articles of a folder: texts in {@code articles/}, their days in {@code
 * articles.tsv}, facts in {@code gold/}.
 */
record WrittenGold(Path folder, Map<String, Facts> byArticle) {
  static WrittenGold of(Path folder) {
    try {
      return new WrittenGold(
          folder,
          FactsFile.load(
              folder.resolve("gold"),
              problem -> {
                throw new AssertionError(problem.message());
              }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the texts. */
  Set<String> texts() throws IOException {
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt"))
          .forEach(name -> texts.add(name.substring(0, name.length() - ".txt".length())));
    }
    return texts;
  }

  /** The day of publication by the gold of each article; empty if it has none. */
  Map<String, String> days() {
    Map<String, String> days = new HashMap<>();
    byArticle.forEach(
        (id, facts) -> days.put(id, facts.published() == null ? "" : facts.published()));
    return days;
  }

  Map<String, String> daysInTheTable() throws IOException {
    Map<String, String> days = new HashMap<>();
    List<String> rows =
        new ArrayList<>(Files.readAllLines(folder.resolve("articles/articles.tsv")));
    rows.remove(0);
    for (String row : rows) {
      List<String> cells = List.of(row.split("\t", -1));
      days.put(cells.get(0), cells.get(1));
    }
    return days;
  }

  /** For each article: is each fact one that can be right? */
  Stream<DynamicTest> checks() {
    Gazetteer gazetteer = Gazetteer.load();
    return byArticle.values().stream()
        .map(
            facts ->
                DynamicTest.dynamicTest(
                    facts.article(),
                    () ->
                        assertThat(new GoldCheck(facts, text(facts), gazetteer).faults())
                            .isEmpty()));
  }

  private String text(Facts facts) throws IOException {
    return Files.readString(folder.resolve("articles").resolve(facts.article() + ".txt"));
  }
}
