package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The endpoint, with all its bounds, answers every query of the library as the store does. */
@Timeout(120)
class LibraryOverHttpTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();
  private static final ClaimStore STORE = TestingStore.filled(ClaimStore.inMemory());
  private static ServedStore served;

  @BeforeAll
  static void serve() {
    served = ServedStore.with(STORE, ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static Stream<String> queries() {
    return LIBRARY.all().stream()
        .filter(query -> !query.folder().equals("wikidata"))
        .map(LibraryQuery::name);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersEveryQueryOfTheLibrary(String name) throws Exception {
    String bound = LIBRARY.get(name).bind(Map.of()).toString();
    HttpResponse<String> answer = served.query(bound, "text/csv, text/turtle;q=0.5");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    if (LIBRARY.get(name).bind(Map.of()).isSelectType()) {
      var out = new ByteArrayOutputStream();
      STORE.answer(LIBRARY.get(name).bind(Map.of()), AnswerFormat.CSV, out);
      assertThat(answer.body().lines().sorted())
          .isEqualTo(out.toString(UTF_8).lines().sorted().toList());
    }
  }
}
