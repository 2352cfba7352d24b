package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the articles themselves to the answers of the store. */
class SeedGraphTest {
  private static final String PREFIXES =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;
  private static final Stages STAGES = new SeedStages(Gazetteer.load());

  @Test
  void theParisMeetingIsOneEventPlannedInOneArticleAndHeldInTheOther(@TempDir Path folder)
      throws IOException {
    assertThat(
            rows(
                folder,
                """
                SELECT DISTINCT ?event ?article ?status {
                  ?event a isnad:Meeting ; isnad:claim ?claim .
                  ?dermer skos:exactMatch wd:Q7363705 .
                  ?event isnad:participant ?dermer ; isnad:mediator ?barrack .
                  GRAPH ?article { ?claim isnad:status ?status }
                } ORDER BY ?article
                """))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).startsWith(eventOfFirst(folder)))
        .satisfiesExactly(
            held -> assertThat(held).contains("000_ec1bcb27e566de30").endsWith("#Held"),
            planned -> assertThat(planned).contains("001_6e43a06edc57ceb0").endsWith("#Planned"));
  }

  @Test
  void clintonSponsorsWhatHeMediates(@TempDir Path folder) throws IOException {
    assertThat(
            rows(
                folder,
                """
                SELECT DISTINCT ?status {
                  ?clinton skos:exactMatch wd:Q1124 .
                  GRAPH ?article { ?claim isnad:sponsor ?clinton ; isnad:mediator ?clinton ; isnad:status ?status }
                }
                """))
        .containsExactly("https://w3id.org/isnad/ontology#Held");
  }

  private static String eventOfFirst(Path folder) {
    try {
      return rows(
              folder,
              """
              SELECT ?event {
                ?dermer skos:exactMatch wd:Q7363705 .
                ?event a isnad:Meeting ; isnad:participant ?dermer ; isnad:mediator ?barrack
              }
              """)
          .get(0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The answer to a question of the seeds' store, without its header. */
  private static List<String> rows(Path folder, String select) throws IOException {
    Path store = folder.resolve("store");
    if (!Files.exists(store)) {
      run("build", "seeds", "--store", store.toString());
    }
    Path query = Files.createTempFile(folder, "question", ".rq");
    Files.writeString(query, PREFIXES + select);
    return run("query", query.toString(), "--store", store.toString(), "--format", "csv")
        .lines()
        .skip(1)
        .toList();
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    assertThat(Program.run(console, STAGES, args)).as(err.toString(UTF_8)).isZero();
    return out.toString(UTF_8);
  }
}
