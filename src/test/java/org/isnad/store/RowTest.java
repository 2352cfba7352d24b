package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RowTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();
  private static final ClaimStore STORE = TestingStore.filled(ClaimStore.inMemory());

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void givesRowsInTheOrderOfTheQueryWithTextAndLanguage() {
    List<Row> rows = STORE.rows(LIBRARY.get("latest-events"), Map.of());

    assertThat(rows).isNotEmpty();
    Row row = rows.get(0);
    assertThat(row.terms().keySet()).startsWith("date", "type", "label");
    assertThat(row.term("label").orElseThrow().language()).isEqualTo("ar");
    assertThat(row.term("event").orElseThrow().isIri()).isTrue();
    assertThat(row.term("date").orElseThrow().datatype())
        .startsWith("http://www.w3.org/2001/XMLSchema#");
    assertThat(row.text("nothing")).isEmpty();
  }

  @Test
  void refusesAParameterThatTheQueryDoesNotHave() {
    assertThatThrownBy(() -> STORE.rows(LIBRARY.get("latest-events"), Map.of("who", "x")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no parameter \"who\"");
  }
}
