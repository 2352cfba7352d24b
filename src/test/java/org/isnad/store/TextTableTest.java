package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static String table(String select) {
    Query query =
        QueryFactory.create("PREFIX isnad: <https://w3id.org/isnad/ontology#>\n" + select);
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.create()).query(query).build()) {
      return new TextTable(execution.execSelect(), query.getPrefixMapping()).toString();
    }
  }

  @Test
  void showsLiteralsAndIrisAsOneReadsThem() {
    assertThat(
            table(
                """
                SELECT * { VALUES (?name ?day ?status ?page) {
                  ("باريس"@ar "2025-07-24"^^<http://www.w3.org/2001/XMLSchema#date>
                   isnad:Held <https://example.org/a>)
                  (UNDEF "x" isnad:Planned UNDEF) } }
                """))
        .isEqualTo(
            """
            name  | day        | status        | page
            ------+------------+---------------+----------------------
            باريس | 2025-07-24 | isnad:Held    | https://example.org/a
                  | x          | isnad:Planned |
            2 rows
            """);
  }

  @Test
  void keepsARowOnOneLine() {
    assertThat(table("SELECT ?x { VALUES ?x { \"one\\n\\ttwo\" } }"))
        .isEqualTo("x\n-------\none two\n1 row\n");
  }

  @Test
  void vowelSignsTakeNoRoom() {
    assertThat(table("SELECT ?x ?y { VALUES (?x ?y) { (\"لقاءً\" 1) (\"لقاء\" 2) } }"))
        .contains("لقاءً | 1\n", "لقاء | 2\n");
  }
}
