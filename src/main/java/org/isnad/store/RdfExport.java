package org.isnad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes statements out of a store. What does not fit in memory is sorted in temporary files; the
 * same statements give the same bytes.
 */
public final class RdfExport {
  private final ClaimStore store;
  private final LongConsumer watcher;

  /**
   * @param watcher told how many statements were read so far
   */
  public RdfExport(ClaimStore store, LongConsumer watcher) {
    this.store = store;
    this.watcher = watcher;
  }

  /** Writes all that the store holds. */
  public void whole(RdfFormat format, OutputStream out) throws IOException {
    if (format == RdfFormat.NQUADS) {
      store.exportNQuads(out, watcher);
    } else {
      write(format, out, data -> data.find());
    }
  }

  /**
   * Writes what the store holds of one thing, as {@link Excerpt} has it.
   *
   * @param iri of an event, an actor or an article
   * @throws StoreException if the store says nothing of it
   */
  public void thing(String iri, RdfFormat format, OutputStream out) throws IOException {
    write(
        format,
        out,
        data -> {
          Set<Quad> quads = new Excerpt(data).of(iri);
          if (quads.isEmpty()) {
            throw new StoreException(
                "the store says nothing of <%s>\n  -> %s"
                    .formatted(iri, "name an event, an actor or an article that it holds"));
          }
          return quads.iterator();
        });
  }

  /** Chooses statements of one state of the store. */
  private interface Choice {
    Iterator<Quad> of(DatasetGraph data);
  }

  private void write(RdfFormat format, OutputStream out, Choice choice) throws IOException {
    try (SortedLines lines = new SortedLines()) {
      store.<Void>read(
          dataset -> {
            collect(choice.of(dataset.asDatasetGraph()), format, lines);
            return null;
          });
      RdfBlocks blocks = new RdfBlocks(format, out);
      lines.forEach(blocks::add);
      blocks.end();
    }
  }

  private void collect(Iterator<Quad> quads, RdfFormat format, SortedLines lines) {
    NQuadsLine line = new NQuadsLine();
    long read = 0;
    while (quads.hasNext()) {
      Quad quad = quads.next();
      lines.add(format.namesGraphs() ? byGraph(line, quad) : line.of(withoutGraph(quad)));
      watcher.accept(++read);
    }
  }

  /** The graph once more before the line, so that sorting brings its statements together. */
  private static String byGraph(NQuadsLine line, Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : quad.getGraph().toString();
    return graph + RdfBlocks.AFTER_GRAPH + line.of(quad);
  }

  private static Quad withoutGraph(Quad quad) {
    return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
  }
}
