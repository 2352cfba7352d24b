package org.isnad.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.article.Where;
import org.isnad.graph.CorrectionsGraph;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.GraphValidator;
import org.isnad.graph.Iris;
import org.isnad.graph.NamedGraph;
import org.isnad.link.correction.Corrections;
import org.isnad.store.ClaimStore;

/**
 * A store in whose every article the decisions of humans win: those just read, and those read
 * before a decision was made or withdrawn, which are read again.
 */
final class CorrectedStore {
  private final ClaimStore store;
  private final Path directory;
  private final Corrections corrections;
  private final StoreFiller filler;
  private final CheckedGraph stage;
  private final Progress progress;
  private final List<String> stale;
  private final Set<String> fresh = new HashSet<>();

  CorrectedStore(
      ClaimStore store,
      Path directory,
      Iris iris,
      Corrections corrections,
      Stages stages,
      Progress progress) {
    this.store = store;
    this.directory = directory;
    this.corrections = corrections;
    this.filler = new StoreFiller(store, iris, stages);
    this.stage = new CheckedGraph(new GraphBuilder(iris, stages.items()), GraphValidator.load());
    this.progress = progress;
    this.stale =
        store.read(
            dataset -> new CorrectionsGraph(iris).stale(dataset.asDatasetGraph(), corrections));
  }

  /** The decisions that a store holds from before. */
  static Corrections held(ClaimStore store, Iris iris) {
    return store.read(dataset -> new CorrectionsGraph(iris).read(dataset.asDatasetGraph()));
  }

  /** Reads articles into the store. */
  void add(Pipeline pipeline, List<Path> inputs) {
    pipeline.run(inputs, stage, this::take);
  }

  private void take(NamedGraph graph) {
    filler.add(graph);
    fresh.add(graph.iri());
    progress.step();
  }

  /**
   * Reads again what decisions changed, and works out what follows from all articles.
   *
   * @param pipeline is asked for only if there is something to read
   * @return how many articles were read again
   */
  int finish(Supplier<Pipeline> pipeline) {
    List<String> again = stale.stream().filter(iri -> !fresh.contains(iri)).toList();
    StoredTexts texts = new StoredTexts(store, new Where.InFile(directory));
    if (!again.isEmpty()) {
      pipeline.get().<NamedGraph>run(sink -> texts.read(again, sink), stage, this::take);
    }
    filler.correct(corrections);
    filler.finish();
    return again.size();
  }
}
