package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLibraryTest {
  private static final String HEADER =
      """
      # title: Words
      # title@ar: كلمات
      # asks: What of ?who, ?day, ?top and ?word?
      # asks@ar: ماذا عن ?who و?day و?top و?word؟
      # params: who = wd:Q79 (Egypt, مصر), day = 2025-07-25, top = -3, word = "باريس, لندن"
      PREFIX wd: <http://www.wikidata.org/entity/>
      """;
  private static final String QUERY =
      HEADER + "SELECT * { ?who ?p ?o FILTER (?o > ?day || ?o < ?top || STR(?o) = ?word) }\n";

  private final Path folder;

  QueryLibraryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheSameFromAJarAsFromADirectory() throws IOException {
    QueryLibrary library = QueryLibrary.load();
    Path jar = folder.resolve("a library.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("queries/"));
      for (LibraryQuery query : library.all()) {
        out.putNextEntry(new JarEntry("queries/" + query.name() + ".rq"));
        out.write(query.text().getBytes(StandardCharsets.UTF_8));
      }
    }

    try (URLClassLoader classPath = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      for (int time = 0; time < 2; time++) {
        assertThat(contents(QueryLibrary.load(classPath))).isEqualTo(contents(library));
      }
    }
  }

  private static List<List<Object>> contents(QueryLibrary library) {
    return library.all().stream()
        .map(
            one ->
                List.<Object>of(one.name(), one.title(), one.asks(), one.parameters(), one.text()))
        .toList();
  }

  @Test
  void declaresParametersOfEveryKind() throws IOException {
    LibraryQuery query = read(QUERY);

    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter("who", QueryParameter.Kind.IRI, "wd:Q79", "Egypt, مصر"),
            new QueryParameter("day", QueryParameter.Kind.DATE, "2025-07-25", ""),
            new QueryParameter("top", QueryParameter.Kind.INTEGER, "-3", ""),
            new QueryParameter("word", QueryParameter.Kind.STRING, "باريس, لندن", ""));
  }

  @Test
  void fillsInTermsAndKeepsTheColumns() throws IOException {
    String bound =
        read(QUERY)
            .bind(
                Map.of(
                    "who", "<https://w3id.org/isnad/actor/اسعد_الشيباني>",
                    "day", "2000-01-01",
                    "top", "12",
                    "word", "\"} } INSERT"))
            .toString();

    assertThat(bound)
        .contains("<https://w3id.org/isnad/actor/اسعد_الشيباني>")
        .contains("\"2000-01-01\"^^")
        .contains("12")
        .contains("\"\\\"} } INSERT\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {QUERY, "SELECT ?event WHERE { ?event a ?kind } LIMIT 5"})
  void isNotChangedByWhoChangesAQueryThatItGave(String text) throws IOException {
    LibraryQuery query = read(text);
    String before = query.bind(Map.of()).toString();
    Query given = query.bind(Map.of());
    given.setLimit(77);
    given.setDistinct(true);
    given.setPrefix("mine", "https://example.org/");

    assertThat(query.bind(Map.of()).toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "who, not an iri, is not an IRI",
    "who, nobody:x, is not an IRI",
    "who, <http://a> } #, is not an IRI",
    "who, javascript:alert(1), is not an IRI",
    "day, 2025-02-30, is not a day",
    "top, ten, is not a whole number",
    "whom, wd:Q79, no parameter"
  })
  void saysWhatAParameterShouldBe(String name, String value, String message) throws IOException {
    LibraryQuery query = read(QUERY);

    assertThatThrownBy(() -> query.bind(Map.of(name, value)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("->");
  }

  @Test
  void namesFileAndLineOfWhatIsNoQuery() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.rq"), HEADER + "SELECT *\n{ ?a ?b }\n");

    assertThatThrownBy(() -> QueryLibrary.read(file)).hasMessageContaining("bad.rq:8:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# titel: Words\n",
        "# title: One\n# title: Two\n",
        "# title: One\n# params: from wd:Q79\n",
        "# title: One\n# params: from = wd:Q79,, to = 1\n"
      })
  void namesFileAndLineOfAWrongHeader(String header) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.rq"), header + "ASK {}\n");

    assertThatThrownBy(() -> QueryLibrary.read(file)).hasMessageMatching("(?s).*bad\\.rq:[12]: .*");
  }

  @Test
  void demandsBothLanguagesOfTheLibraryOnly() throws IOException {
    String text = "# title: Words\nASK {}\n";

    assertThat(read(text).title().english()).isEqualTo("Words");
    assertThatThrownBy(() -> QueryHeader.read("queries/x.rq", text).complete())
        .hasMessageContaining("queries/x.rq:1:")
        .hasMessageContaining("title@ar");
  }

  @Test
  void findsAQueryWithoutItsFolder() {
    QueryLibrary library = QueryLibrary.load();

    assertThat(library.get("latest-events").name()).isEqualTo("explore/latest-events");
    assertThatThrownBy(() -> library.get("actors-and-actresses"))
        .hasMessageContaining("explore/latest-events");
  }

  @ParameterizedTest
  @CsvSource({"csv, kind", "tsv, ?kind", "json, \"vars\"", "xml, <sparql", "table, kind "})
  void writesAnswersInTheFormatAskedFor(String format, String expected) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimStore store = ClaimStore.inMemory()) {
      LibraryQuery counts = QueryLibrary.load().get("counts");
      store.answer(counts.bind(Map.of()), AnswerFormat.named(format), out);
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).contains(expected);
  }

  @Test
  void namesTheFormatsThatThereAre() {
    assertThatThrownBy(() -> AnswerFormat.named("pdf")).hasMessageContaining("table, csv");
  }

  private LibraryQuery read(String text) throws IOException {
    return QueryLibrary.read(Files.writeString(folder.resolve("own.rq"), text));
  }
}
