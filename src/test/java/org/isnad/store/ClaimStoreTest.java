package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimStoreTest {
  private static final Property SAYS = ResourceFactory.createProperty("urn:says");

  private final Path folder;

  ClaimStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesNothingTheSecondTime() {
    try (ClaimStore store = ClaimStore.open(folder.resolve("store"))) {
      Dataset graphs = TestingStore.libraryGraph();

      assertThat(store.write(batch -> TestingStore.fill(batch, graphs))).isTrue();
      long size = sizeOf(folder);
      byte[] bytes = export(store);
      for (int i = 0; i < 3; i++) {
        assertThat(store.write(batch -> TestingStore.fill(batch, graphs))).isFalse();
      }

      assertThat(sizeOf(folder)).isEqualTo(size);
      assertThat(export(store)).isEqualTo(bytes);
    }
  }

  @Test
  void knowsANumberHoweverItIsSpelt() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      Model odd = ModelFactory.createDefaultModel();
      odd.createResource("urn:a")
          .addProperty(SAYS, odd.createTypedLiteral("007", XSDDatatype.XSDinteger))
          .addProperty(SAYS, odd.createTypedLiteral("0.90", XSDDatatype.XSDdecimal))
          .addProperty(SAYS, odd.createTypedLiteral("2025-07", XSDDatatype.XSDgYearMonth));

      assertThat(store.replace("urn:g", odd.getGraph())).isTrue();
      assertThat(store.replace("urn:g", odd.getGraph())).isFalse();
      assertThat(new String(export(store), StandardCharsets.UTF_8)).contains("\"7\"^^");
    }
  }

  @Test
  void replacesAllThatAnArticleSaid() {
    try (ClaimStore store = TestingStore.filled(ClaimStore.inMemory())) {
      Graph other = said("something else");

      assertThat(store.replace(TestingStore.ARTICLE, other)).isTrue();

      assertThat(has(store, TestingStore.ARTICLE, "urn:says")).isTrue();
      assertThat(has(store, TestingStore.ARTICLE, "http://purl.org/dc/terms/title")).isFalse();
      assertThat(
              has(store, "https://w3id.org/isnad/article/d002", "http://purl.org/dc/terms/title"))
          .isTrue();
    }
  }

  @Test
  void retractsAnArticleAndLeavesTheOthers() {
    try (ClaimStore store = TestingStore.filled(ClaimStore.inMemory())) {
      assertThat(store.retract(TestingStore.ARTICLE)).isTrue();
      assertThat(store.retract(TestingStore.ARTICLE)).isFalse();

      assertThat(new String(export(store), StandardCharsets.UTF_8))
          .doesNotContain("<" + TestingStore.ARTICLE + "> .")
          .contains("<https://w3id.org/isnad/article/d002> .");
    }
  }

  @Test
  void exportsTheSameBytesInWhicheverOrderItWasFilled() {
    Dataset graphs = TestingStore.libraryGraph();
    try (ClaimStore first = TestingStore.filled(ClaimStore.inMemory());
        ClaimStore second = ClaimStore.open(folder.resolve("other"))) {
      second.replaceDerived(graphs.getDefaultModel().getGraph());
      List<String> names = new ArrayList<>();
      graphs.listNames().forEachRemaining(names::add);
      names.sort(Comparator.reverseOrder());
      for (String name : names) {
        second.replace(name, said("first something else"));
        second.replace(name, graphs.getNamedModel(name).getGraph());
      }

      byte[] bytes = export(first);
      assertThat(export(second)).isEqualTo(bytes);
      String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
      String[] sorted = lines.clone();
      Arrays.sort(
          sorted,
          (a, b) ->
              Arrays.compareUnsigned(
                  a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
      assertThat(lines).isEqualTo(sorted).doesNotHaveDuplicates();
    }
  }

  @Test
  void exportsWhatReadsBackAsTheSameGraphs() {
    try (ClaimStore store = TestingStore.filled(ClaimStore.inMemory())) {
      Dataset read = DatasetFactory.create();
      RDFDataMgr.read(read, new ByteArrayInputStream(export(store)), Lang.NQUADS);

      assertThat(store.write(batch -> TestingStore.fill(batch, read))).isFalse();
    }
  }

  @Test
  void doesAllOfABatchOrNothing() {
    try (ClaimStore store = TestingStore.filled(ClaimStore.inMemory())) {
      byte[] before = export(store);

      assertThatThrownBy(
              () ->
                  store.write(
                      batch -> {
                        batch.retract(TestingStore.ARTICLE);
                        throw new IllegalStateException("broken off");
                      }))
          .hasMessage("broken off");

      assertThat(export(store)).isEqualTo(before);
    }
  }

  @Test
  void refusesBlankNodes() {
    Model blank = ModelFactory.createDefaultModel();
    blank.createResource().addProperty(SAYS, "something");
    try (ClaimStore store = ClaimStore.inMemory()) {
      assertThatThrownBy(() -> store.replace("urn:g", blank.getGraph()))
          .hasMessageContaining("blank node");
    }
  }

  @Test
  void holdsAfterClosingWhatWasWritten() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      TestingStore.filled(store);
    }
    try (ClaimStore store = ClaimStore.openExisting(folder);
        ClaimStore memory = TestingStore.filled(ClaimStore.inMemory())) {
      assertThat(export(store)).isEqualTo(export(memory));
    }
  }

  @Test
  void givesBackRoomWhenCompacted() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      for (int i = 0; i < 40; i++) {
        store.replace("urn:g", said("the %d. time".formatted(i).repeat(500)));
      }
      byte[] before = export(store);
      store.compact();
      assertThat(export(store)).isEqualTo(before);
    }
  }

  @Test
  void startsNoStoreAmongOtherFiles() throws IOException {
    Files.writeString(folder.resolve("thesis.docx"), "three years of work");

    assertThatThrownBy(() -> ClaimStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("thesis.docx");
    assertThat(folder.toFile().list()).containsExactly("thesis.docx");
  }

  @Test
  void saysHowToBuildAStoreThatIsNotThere() {
    assertThatThrownBy(() -> ClaimStore.openExisting(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("isnad build");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void saysThatAFileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> ClaimStore.open(file)).hasMessageContaining("is a file");
  }

  private static boolean has(ClaimStore store, String graph, String property) {
    return store.read(
        data -> data.getNamedModel(graph).contains(null, ResourceFactory.createProperty(property)));
  }

  private static Graph said(String what) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource("urn:somebody").addProperty(SAYS, what);
    return model.getGraph();
  }

  private static byte[] export(ClaimStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      store.exportNQuads(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static long sizeOf(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void givesUpAQueryWhenItsTimeIsOver() {
    LibraryQuery.Bilingual unnamed = new LibraryQuery.Bilingual("", "");
    String everything = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    LibraryQuery endless =
        new LibraryQuery("test/endless", unnamed, unnamed, List.of(), everything);

    try (ClaimStore store = TestingStore.filled(ClaimStore.inMemory())) {
      assertThatThrownBy(() -> store.eachRow(endless, Map.of(), Duration.ofMillis(50), row -> {}))
          .isInstanceOf(TookTooLong.class)
          .hasMessageContaining("test/endless within 50 ms");
      assertThat(store.rows(QueryLibrary.load().get("page/sources"), Map.of())).isNotEmpty();
    }
  }
}
