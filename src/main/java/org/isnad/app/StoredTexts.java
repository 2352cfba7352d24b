package org.isnad.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.isnad.article.Where;
import org.isnad.store.ClaimStore;

/** The articles of a store as they were read, to read them again. */
record StoredTexts(ClaimStore store, Where where) {
  /** Hands on the articles with these IRIs, one at a time. */
  void read(List<String> articleIris, Consumer<Reading> sink) {
    for (String iri : articleIris) {
      String question =
          """
          PREFIX schema: <https://schema.org/>
          SELECT ?id ?text ?day ?outlet ?url {
            GRAPH <%s> {
              <%s> dct:identifier ?id ; schema:articleBody ?text
              OPTIONAL { <%s> isnad:published ?day }
              OPTIONAL { <%s> isnad:outlet ?outlet }
              OPTIONAL { <%s> schema:url ?url }
            }
          }
          """
              .formatted(iri, iri, iri, iri, iri);
      List<Map<String, String>> rows = store.read(dataset -> Rows.of(dataset, question));
      rows.forEach(row -> sink.accept(new Reading.Read(where, article(row))));
    }
  }

  private static Article article(Map<String, String> row) {
    String day = row.getOrDefault("day", "");
    return new Article(
        row.getOrDefault("id", ""),
        row.getOrDefault("text", ""),
        day.isEmpty() ? Published.unknown() : new Published.On(LocalDate.parse(day)),
        row.getOrDefault("outlet", ""),
        row.getOrDefault("url", ""));
  }
}
