package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfExportTest {
  private static final ClaimStore STORE = TestingStore.filled(ClaimStore.inMemory());
  private static final String EVENT =
      "https://w3id.org/isnad/event/meeting/2025-07-24/Q90/dermer-shaibani";

  private final RdfExport export = new RdfExport(STORE, read -> {});

  @AfterAll
  static void close() {
    STORE.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = RdfFormat.class,
      names = {"NQUADS", "TRIG", "JSON_LD"})
  void givesBackTheSameGraphs(RdfFormat format) throws IOException {
    assertThat(
            IsoMatcher.isomorphic(
                read(whole(format), format).asDatasetGraph(),
                TestingStore.libraryGraph().asDatasetGraph()))
        .isTrue();
  }

  @Test
  void mergesTheGraphsInTurtle() throws IOException {
    assertThat(
            read(whole(RdfFormat.TURTLE), RdfFormat.TURTLE)
                .getDefaultModel()
                .isIsomorphicWith(
                    TestingStore.libraryGraph()
                        .getUnionModel()
                        .union(TestingStore.libraryGraph().getDefaultModel())))
        .isTrue();
  }

  @Test
  void writesAnEventWithItsClaimsTheirWordsAndWhoPublishedThem() throws IOException {
    Dataset event = read(thing(EVENT, RdfFormat.TRIG), RdfFormat.TRIG);

    assertThat(event.containsNamedModel("https://w3id.org/isnad/article/d001")).isTrue();
    assertThat(thing(EVENT, RdfFormat.TURTLE))
        .contains("isnad:Held", "oa:exact", "\"رون ديرمر\"@ar", "dct:title", "wd:Q7363705")
        .doesNotContain("schema:articleBody", "فاروق الشرع");
  }

  @Test
  void writesAnActorWithTheEventsThatItIsPartOf() throws IOException {
    assertThat(thing("https://w3id.org/isnad/actor/Q3052772", RdfFormat.TURTLE))
        .contains("macron-sisi", "visit/2025-07-27", "officeOf")
        .doesNotContain("abdelatty");
  }

  @Test
  void writesTheWholeGraphOfAnArticle() throws IOException {
    Dataset article = read(thing(TestingStore.ARTICLE, RdfFormat.NQUADS), RdfFormat.NQUADS);

    assertThat(article.getNamedModel(TestingStore.ARTICLE).size())
        .isEqualTo(TestingStore.libraryGraph().getNamedModel(TestingStore.ARTICLE).size());
  }

  @Test
  void saysThatTheStoreDoesNotKnowSomething() {
    assertThatThrownBy(() -> thing("https://w3id.org/isnad/actor/nobody", RdfFormat.TRIG))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nobody")
        .hasMessageContaining("-> name an event, an actor or an article");
  }

  private String whole(RdfFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.whole(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String thing(String iri, RdfFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.thing(iri, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Dataset read(String text, RdfFormat format) {
    Dataset read = DatasetFactory.create();
    RDFDataMgr.read(
        read, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format.lang());
    return read;
  }
}
