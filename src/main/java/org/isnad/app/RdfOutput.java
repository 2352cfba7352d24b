package org.isnad.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.CorrectionsGraph;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.GraphValidator;
import org.isnad.graph.Iris;
import org.isnad.graph.NamedGraph;
import org.isnad.link.correction.Corrections;

/**
 * Writes each article's graph as soon as it is read, and at the end what follows from all of them,
 * which a store that is thrown away keeps together meanwhile.
 */
final class RdfOutput {
  private final OutputStream out;
  private final RdfSyntax syntax;
  private final Progress progress;
  private final Iris iris;
  private final Stages stages;

  RdfOutput(OutputStream out, RdfSyntax syntax, Progress progress, Iris iris, Stages stages) {
    this.out = out;
    this.syntax = syntax;
    this.progress = progress;
    this.iris = iris;
    this.stages = stages;
  }

  void run(Pipeline pipeline, List<Path> inputs, Corrections corrections) {
    try (ScratchStore scratch = ScratchStore.create()) {
      StoreFiller filler = new StoreFiller(scratch.store(), iris, stages);
      CheckedGraph stage =
          new CheckedGraph(new GraphBuilder(iris, stages.items()), GraphValidator.load());
      pipeline.<NamedGraph>run(
          inputs,
          stage,
          graph -> {
            write(graph);
            filler.add(graph);
            progress.step();
          });
      StoreFiller.Derived derived = filler.derive();
      write(new NamedGraph("", derived.facts()));
      write(derived.build());
      if (!corrections.all().isEmpty()) {
        write(new CorrectionsGraph(iris).build(corrections));
      }
    }
  }

  private void write(NamedGraph graph) {
    try {
      syntax.write(graph, out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
