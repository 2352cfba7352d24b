package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CAMEO and PLOVER call a meeting of two ministers. */
class EventCodesTest {
  private static final LibraryQuery CODES = QueryLibrary.load().get("export/events-cameo");

  private static final String GRAPH =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX : <https://w3id.org/isnad/x/>
      :fr a isnad:State ; rdfs:label "فرنسا"@ar ; skos:exactMatch wd:Q142 .
      :eg a isnad:State ; rdfs:label "مصر"@ar ; skos:exactMatch wd:Q79 .
      :a a isnad:Person ; rdfs:label "أ"@ar .
      :b a isnad:Person ; rdfs:label "ب"@ar .
      :geneva a isnad:Place ; rdfs:label "جنيف"@ar ; isnad:country :swiss .
      :cairo a isnad:Place ; rdfs:label "القاهرة"@ar ; isnad:country :egypt .
      :swiss skos:exactMatch wd:Q39 .
      :egypt skos:exactMatch wd:Q79 .
      :event a isnad:Event, isnad:%s ; isnad:status isnad:%s ; isnad:claim :claim ;
        isnad:participant :a, :b ; isnad:place :%s .
      GRAPH :article {
        :claim isnad:article :article ; isnad:status isnad:%s ; isnad:evidence :words %s .
        :words oa:hasSelector :quote .
        :quote oa:exact "جملة" .
        :office1 org:member :a ; isnad:officeOf :fr .
        :office2 org:member :b ; isnad:officeOf :eg .
      }
      """;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ' ',
      value = {
        "Meeting Held cairo - 040:CONSULT: 040:CONSULT:",
        "Meeting Held geneva - 044:CONSULT:third-party 044:CONSULT:third-party",
        "Meeting Held cairo :b 042:CONSULT:visit 043::",
        "Meeting Planned cairo - 036:AGREE: 036:AGREE:",
        "Meeting Proposed cairo - :: ::",
        "Call Held cairo - 041:CONSULT:phone 041:CONSULT:phone"
      })
  void codesWhatTheWordsSay(
      String type, String status, String place, String host, String fromA, String fromB) {
    String hosts = host == null ? "" : "; isnad:host " + host;

    List<Row> rows = rows(GRAPH.formatted(type, status, place, status, hosts));

    assertThat(rows).hasSize(2);
    assertThat(code(rows, "أ")).isEqualTo(fromA);
    assertThat(code(rows, "ب")).isEqualTo(fromB);
    assertThat(rows)
        .extracting(row -> row.text("actor1_country"))
        .containsExactlyInAnyOrder("FRA", "EGY");
  }

  @ParameterizedTest
  @CsvSource({"Denied", "Cancelled"})
  void countsWhatDidNotHappenAsNoEvent(String status) {
    assertThat(rows(GRAPH.formatted("Meeting", status, "cairo", status, ""))).isEmpty();
  }

  @Test
  void visitsGoFromTheTravellerToTheCountry() {
    List<Row> rows = rows(GRAPH.formatted("Visit", "Held", "cairo", "Held", ""));

    assertThat(rows)
        .extracting(row -> row.text("cameo") + row.text("actor1_name") + row.text("actor2_name"))
        .containsExactlyInAnyOrder("042أمصر", "042بمصر", "043مصرأ", "043مصرب");
  }

  @Test
  void knowsTheCodeOfEveryCountryOfTheGazetteer() throws IOException {
    List<String> missing =
        Files.readAllLines(Path.of("src/main/resources/gazetteer/countries.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .filter(cells -> !iso3(cells[1]).isEmpty())
            .map(cells -> cells[0] + ":" + iso3(cells[1]))
            .filter(
                entry -> !(" " + CODES.text().replace('\n', ' ') + " ").contains(" " + entry + " "))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static String iso3(String iso2) {
    try {
      return new Locale("", iso2).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static String code(List<Row> rows, String source) {
    return rows.stream()
        .filter(row -> row.text("actor1_name").equals(source))
        .map(row -> row.text("cameo") + ":" + row.text("plover") + ":" + row.text("plover_mode"))
        .findFirst()
        .orElse("none");
  }

  private static List<Row> rows(String trig) {
    Dataset data = DatasetFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(data);
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.write(batch -> TestingStore.fill(batch, data));
      return store.rows(CODES, Map.of());
    }
  }
}
