package org.isnad.explore.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
  private static final Ids IDS = new Ids("https://example.org/news/");

  @ParameterizedTest
  @CsvSource({
    "https://example.org/news/actor/Q858, actor/Q858",
    "https://example.org/news/article/http://x, article/http://x",
    "https://elsewhere.example/actor/Q858, https://elsewhere.example/actor/Q858",
    "urn:isbn:1, urn:isbn:1"
  })
  void findsTheWayBackFromEveryId(String iri, String id) {
    assertThat(IDS.id(iri)).isEqualTo(id);
    assertThat(IDS.iri(id)).isEqualTo(iri);
  }
}
