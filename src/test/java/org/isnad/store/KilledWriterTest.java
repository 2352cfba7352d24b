package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process writes batches until it is killed; another takes over. */
class KilledWriterTest {
  private static final int STATEMENTS = 500;

  private final Path folder;

  KilledWriterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void holdsWholeBatchesOnlyAndTakesMore() throws Exception {
    Process writer = startWriter();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int committed = 0; committed < 5; committed++) {
        assertThat(told.readLine()).isEqualTo("committed " + committed);
      }
      assertThatThrownBy(() -> ClaimStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another process");
    } finally {
      writer.destroyForcibly().waitFor();
    }

    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      int graphs = store.read(KilledWriterTest::wholeGraphs);
      assertThat(graphs).isGreaterThanOrEqualTo(5);
      assertThat(store.replace("urn:graph:0", batch(0))).isFalse();
      assertThat(store.replace("urn:graph:more", batch(0))).isTrue();
      assertThat(store.<Integer>read(KilledWriterTest::wholeGraphs)).isEqualTo(graphs + 1);
    }
  }

  private static int wholeGraphs(Dataset data) {
    int graphs = 0;
    for (var names = data.listModelNames(); names.hasNext(); graphs++) {
      assertThat(data.getNamedModel(names.next()).size()).isEqualTo(STATEMENTS);
    }
    return graphs;
  }

  private Process startWriter() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Graph batch(int number) {
    Model model = ModelFactory.createDefaultModel();
    for (int i = 0; i < STATEMENTS; i++) {
      model
          .createResource("urn:thing:%d:%d".formatted(number, i))
          .addProperty(ResourceFactory.createProperty("urn:says"), "كلمة " + i);
    }
    return model.getGraph();
  }

  /** The process that is killed. */
  static final class Writer {
    public static void main(String[] arguments) {
      ClaimStore store = ClaimStore.open(Path.of(arguments[0]));
      for (int number = 0; number < 100_000; number++) {
        store.replace("urn:graph:" + number, batch(number));
        System.out.println("committed " + number);
      }
    }
  }
}
