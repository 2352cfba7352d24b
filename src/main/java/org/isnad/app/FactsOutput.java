package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.evaluate.FactsJson;
import org.isnad.evaluate.FactsOf;

/** Writes one facts object a line, each as soon as its article is read. */
final class FactsOutput {
  private final OutputStream out;
  private final Progress progress;

  FactsOutput(OutputStream out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  void run(Pipeline pipeline, List<Path> inputs) {
    pipeline.run(inputs, FactsOutput::line, this::write);
  }

  private static Outcome<byte[]> line(LinkedClaims linked) {
    String json = FactsJson.write(FactsOf.article(linked.claims(), linked.links()));
    return new Outcome.Done<>((json + "\n").getBytes(UTF_8));
  }

  private void write(byte[] line) {
    try {
      out.write(line);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.step();
  }
}
