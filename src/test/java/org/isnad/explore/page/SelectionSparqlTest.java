package org.isnad.explore.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.explore.SmallStore;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.Selection;
import org.isnad.store.ClaimStore;
import org.isnad.store.LibraryQuery;
import org.isnad.store.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionSparqlTest {
  private static final SelectionSparql SPARQL = new SelectionSparql(new Ids(SmallStore.BASE));

  private static ClaimStore store = ClaimStore.inMemory();
  private static Chronicle chronicle = SmallStore.chronicle(store);

  @BeforeAll
  static void fill() {
    store = SmallStore.filled();
    chronicle = SmallStore.chronicle(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kind=meeting,call,visit",
        "kind=incident",
        "status=held",
        "status=held,planned,denied&kind=meeting",
        "status=reported",
        "from=2025-07-24",
        "to=2025-07-12",
        "from=2025-07-15&to=2025-07-25",
        "from=2000-06-01&to=2000-06-02",
        "actor=actor/Q858",
        "actor=actor/توم_باراك",
        "actor=actor/توم_باراك&status=planned",
        "place=place/Q90",
        "place=place/Q79",
        "source=source/مصدر_دبلوماسي",
        "outlet=فرانس 24",
        "outlet=فرانس 24&kind=meeting&place=place/Q9248",
        "source=source/مصدر_دبلوماسي&from=2025-07-01&actor=actor/Q801",
      })
  void findsTheEventsThatTheSelectionHolds(String asked) {
    Selection selection = selection(asked);

    assertThat(found(selection)).containsExactlyInAnyOrderElementsOf(held(selection)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outlet=x\" ) } ?s ?p ?o } #",
        "outlet=\\u0022) } #",
        "outlet=back\\slash\\",
        "outlet=two\nlines",
        "from=+12025-01-01",
        "actor=actor/nobody"
      })
  void findsNothingByValuesThatWouldChangeTheQuery(String asked) {
    assertThat(found(selection(asked))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"actor=a> ?x <b", "place=place/{x}", "source=a b", "actor=http://x/\"", "place=<"})
  void refusesIdsThatAreNoIris(String asked) {
    Selection selection = selection(asked);

    assertThatThrownBy(() -> SPARQL.of(selection))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("is no id")
        .hasMessageContaining("actor/Q858");
  }

  @Test
  void namesWhoTookPartAndThroughWhom() {
    List<Row> rows = rows(selection("place=place/Q90"));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text("kind")).isEqualTo("Meeting");
    assertThat(rows.get(0).text("status")).isEqualTo("Held");
    assertThat(rows.get(0).text("date")).isEqualTo("2025-07-24");
    assertThat(rows.get(0).text("place")).isEqualTo("باريس");
    assertThat(rows.get(0).text("participants").split(" · ", -1))
        .containsExactlyInAnyOrder("أسعد الشيباني", "رون ديرمر");
    assertThat(rows.get(0).text("mediators")).isEqualTo("توم باراك");
  }

  private static List<String> held(Selection selection) {
    return chronicle.events().stream()
        .filter(event -> selection.holds(event, chronicle))
        .map(EventEntry::id)
        .toList();
  }

  private static List<String> found(Selection selection) {
    return rows(selection).stream()
        .map(row -> row.text("event").substring(SmallStore.BASE.length()))
        .toList();
  }

  private static List<Row> rows(Selection selection) {
    LibraryQuery.Bilingual unnamed = new LibraryQuery.Bilingual("", "");
    return store.rows(
        new LibraryQuery("selection", unnamed, unnamed, List.of(), SPARQL.of(selection)), Map.of());
  }

  private static Selection selection(String asked) {
    Map<String, String> given = new HashMap<>();
    for (String part : asked.isEmpty() ? new String[0] : asked.split("&", -1)) {
      given.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    return new Parameters(given).selection();
  }
}
