package org.isnad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One named graph an article, and what is derived over all of them in the default graph.
 *
 * <p>A batch is one transaction: killed at any moment, the store holds all of it or nothing. A
 * directory belongs to one process at a time; within a process it is opened once.
 */
public final class ClaimStore implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  private final Dataset dataset;
  private final AtomicLong changes = new AtomicLong();

  private ClaimStore(Dataset dataset) {
    this.dataset = dataset;
  }

  /** A store that is gone with the process. */
  public static ClaimStore inMemory() {
    return new ClaimStore(TDB2Factory.createDataset());
  }

  /** Opens the store in this directory, or starts one if it is missing or empty. */
  public static ClaimStore open(Path directory) {
    return new ClaimStore(new StoreDirectory(directory).openOrCreate());
  }

  /** Opens a store that somebody built before; never makes one. */
  public static ClaimStore openExisting(Path directory) {
    return new ClaimStore(new StoreDirectory(directory).open());
  }

  /**
   * Does all of it or, if it throws, nothing.
   *
   * @return whether the store holds anything else than before
   */
  public boolean write(Consumer<StoreBatch> batch) {
    dataset.begin(ReadWrite.WRITE);
    boolean changed = false;
    try {
      StoreBatch writes = new StoreBatch(dataset.asDatasetGraph());
      batch.accept(writes);
      changed = writes.changed();
    } finally {
      if (changed) {
        dataset.commit();
      } else {
        dataset.abort();
      }
      dataset.end();
    }
    if (changed) {
      noteChange();
    }
    return changed;
  }

  /**
   * How often the store was changed since it was opened, be it by this program or over HTTP.
   * Whoever keeps something made from the store makes it anew when this has grown.
   */
  public long changes() {
    return changes.get();
  }

  /** For those who write past {@link #write}. */
  void noteChange() {
    changes.incrementAndGet();
  }

  /** Replaces all that the store holds about one article, in a transaction of its own. */
  public boolean replace(String articleIri, Graph statements) {
    return write(batch -> batch.replace(articleIri, statements));
  }

  /** Drops what one article said. What was derived from it stays until it is replaced. */
  public boolean retract(String articleIri) {
    return write(batch -> batch.retract(articleIri));
  }

  /** Replaces the default graph, in a transaction of its own. */
  public boolean replaceDerived(Graph statements) {
    return write(batch -> batch.replaceDerived(statements));
  }

  /**
   * Reads one state of the store, whatever is written meanwhile.
   *
   * @param reading must not let anything lazy escape: it is cut off when the transaction ends
   */
  public <T> T read(Function<Dataset, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  /**
   * Reads the answer of a SELECT of the library row by row; it asks nobody else.
   *
   * @param given values of its parameters by name; what is not given takes the example of the
   *     header
   * @throws StoreException if a value does not fit its parameter, or there is no such parameter
   */
  public void eachRow(LibraryQuery query, Map<String, String> given, Consumer<Row> reading) {
    eachRow(query, given, Duration.ZERO, reading);
  }

  /**
   * As {@link #eachRow(LibraryQuery, Map, Consumer)}, not longer than that.
   *
   * @param longest {@link Duration#ZERO} for as long as it takes
   * @throws TookTooLong if the time was over before the last row
   */
  public void eachRow(
      LibraryQuery query, Map<String, String> given, Duration longest, Consumer<Row> reading) {
    try {
      readEach(query, given, longest, reading);
    } catch (QueryCancelledException e) {
      throw new TookTooLong(query.name(), longest, e);
    }
  }

  private void readEach(
      LibraryQuery query, Map<String, String> given, Duration longest, Consumer<Row> reading) {
    Query bound = query.bind(given);
    Txn.executeRead(
        dataset,
        () -> {
          QueryExecutionDatasetBuilder asking =
              QueryExecution.dataset(dataset).query(bound).set(ARQ.httpServiceAllowed, false);
          if (!longest.isZero()) {
            asking.timeout(longest.toMillis(), TimeUnit.MILLISECONDS);
          }
          try (QueryExecution execution = asking.build()) {
            List<Var> variables = bound.getProjectVars();
            ResultSet found = execution.execSelect();
            while (found.hasNext()) {
              reading.accept(Row.of(variables, found.nextBinding()));
            }
          }
        });
  }

  /** All rows of the answer of a SELECT of the library. */
  public List<Row> rows(LibraryQuery query, Map<String, String> given) {
    List<Row> rows = new ArrayList<>();
    eachRow(query, given, rows::add);
    return rows;
  }

  /** Writes the answer of a query, which asks nobody else: SERVICE is refused. */
  public void answer(Query query, AnswerFormat format, OutputStream out) {
    Txn.executeRead(dataset, () -> format.write(query, dataset, false, out));
  }

  /** Writes the answer of a query that may ask other servers with SERVICE. */
  public void answerOnline(Query query, AnswerFormat format, OutputStream out) {
    Txn.executeRead(dataset, () -> format.write(query, dataset, true, out));
  }

  /** All quads as N-Quads, one a line, sorted by their bytes: equal stores give equal bytes. */
  public void exportNQuads(OutputStream out) throws IOException {
    exportNQuads(out, read -> {});
  }

  /** As {@link #exportNQuads(OutputStream)}, telling how many quads were read so far. */
  void exportNQuads(OutputStream out, LongConsumer watcher) throws IOException {
    try (SortedLines lines = new SortedLines()) {
      Txn.executeRead(dataset, () -> collect(dataset.asDatasetGraph().find(), lines, watcher));
      lines.writeTo(out);
    }
  }

  private static void collect(Iterator<Quad> quads, SortedLines lines, LongConsumer watcher) {
    NQuadsLine line = new NQuadsLine();
    long read = 0;
    while (quads.hasNext()) {
      lines.add(line.of(quads.next()));
      watcher.accept(++read);
    }
  }

  /**
   * Gives back the room of what was replaced. Only on disk, and only while nothing else has the
   * store open.
   */
  public void compact() {
    DatabaseMgr.compact(dataset.asDatasetGraph(), true);
  }

  Dataset dataset() {
    return dataset;
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset.asDatasetGraph());
  }
}
