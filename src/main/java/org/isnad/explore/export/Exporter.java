package org.isnad.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.isnad.store.ClaimStore;
import org.isnad.store.LibraryQuery;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/** Writes tables, networks and references of a store. Rows pass through one by one. */
public final class Exporter {
  private static final int MOST_EDGES = 2_000_000;

  private final StoreRows rows;
  private final LongConsumer watcher;
  private final int mostEdges;

  /**
   * @param watcher told how many rows were written so far
   */
  public Exporter(ClaimStore store, QueryLibrary library, LongConsumer watcher) {
    this(new StoreRows(store, library, Duration.ZERO), watcher, MOST_EDGES);
  }

  Exporter(StoreRows rows, LongConsumer watcher, int mostEdges) {
    this.rows = rows;
    this.watcher = watcher;
    this.mostEdges = mostEdges;
  }

  /**
   * What is wanted.
   *
   * @param isForSpreadsheets whether CSV has a byte order mark and no formulas
   */
  public record Wish(
      ExportTable table, ExportFormat format, Conditions conditions, boolean isForSpreadsheets) {
    public Wish {
      if (!table.formats().contains(format)) {
        throw new BadSelection(
            "%s does not come as %s; it comes as %s"
                .formatted(
                    table.word(),
                    format.word(),
                    table.formats().stream()
                        .map(ExportFormat::word)
                        .collect(Collectors.joining(", "))));
      }
      if (!conditions.isEverything() && !table.canBeSelected()) {
        throw new BadSelection(
            "%s is given whole: none of %s chooses in it"
                .formatted(table.word(), String.join(", ", Conditions.NAMES)));
      }
    }

    /** A plain name for the file. */
    public String fileName() {
      return "isnad-" + table.word() + "." + format.ending();
    }
  }

  /** Writes it and leaves the stream open. */
  public void write(Wish wish, OutputStream out) throws IOException {
    if (wish.table().isNetwork(wish.format())) {
      ContactNetwork network = network(wish);
      switch (wish.format()) {
        case GEXF -> GexfWriter.write(network, out);
        case GRAPHML -> GraphmlWriter.write(network, out);
        default -> writeEdges(network, wish, out);
      }
      return;
    }
    switch (wish.format()) {
      case RIS -> {
        RisWriter ris = new RisWriter(out);
        eachRow(wish, row -> ris.add(CitedArticle.of(row)));
        ris.end();
      }
      case BIBTEX -> {
        BibtexWriter bibtex = new BibtexWriter(out);
        eachRow(wish, row -> bibtex.add(CitedArticle.of(row)));
        bibtex.end();
      }
      default -> {
        List<String> columns = rows.library().get(wish.table().query()).columns();
        CsvWriter csv = new CsvWriter(out, wish.isForSpreadsheets(), columns);
        eachRow(wish, row -> csv.row(columns.stream().map(row::text).toList()));
        csv.end();
      }
    }
  }

  /** Writes the answer of a query of the library as CSV, with values for its parameters. */
  public void write(
      LibraryQuery query, Map<String, String> given, boolean isForSpreadsheets, OutputStream out) {
    List<String> columns = query.columns();
    CsvWriter csv = new CsvWriter(out, isForSpreadsheets, columns);
    long[] written = {0};
    rows.store()
        .eachRow(
            query,
            given,
            rows.longest(),
            row -> {
              csv.row(columns.stream().map(row::text).toList());
              watcher.accept(++written[0]);
            });
    csv.end();
  }

  private void eachRow(Wish wish, Consumer<Row> writing) {
    boolean isWhole = wish.conditions().isEverything();
    Selected selected = isWhole ? Selected.NOTHING : Selected.of(rows, wish.conditions());
    long[] written = {0};
    rows.each(
        wish.table().query(),
        row -> {
          if (isWhole || selected.iris().contains(row.text(wish.table().key()))) {
            writing.accept(row);
            watcher.accept(++written[0]);
          }
        });
  }

  private ContactNetwork network(Wish wish) {
    boolean isOfStates = wish.table() == ExportTable.STATES;
    NetworkBuilder builder =
        new NetworkBuilder(
            wish.conditions(),
            isOfStates ? StoredEvent::states : StoredEvent::participants,
            mostEdges);
    StoredEvent.each(rows, builder::add);
    return builder.build(
        rows,
        isOfStates
            ? "States, and the meetings, calls and visits that their representatives took part in."
            : "Actors, and the meetings, calls and visits that they took part in or mediated.",
        isOfStates);
  }

  private static void writeEdges(ContactNetwork network, Wish wish, OutputStream out) {
    Map<String, String> labels =
        network.nodes().stream()
            .collect(Collectors.toMap(ContactNetwork.Node::id, ContactNetwork.Node::label));
    CsvWriter csv =
        new CsvWriter(
            out,
            wish.isForSpreadsheets(),
            List.of(
                "source",
                "target",
                "sourceLabel",
                "targetLabel",
                "kind",
                "weight",
                "first_date",
                "last_date",
                "mediators"));
    for (ContactNetwork.Edge edge : network.edges()) {
      csv.row(
          List.of(
              edge.source(),
              edge.target(),
              labels.getOrDefault(edge.source(), ""),
              labels.getOrDefault(edge.target(), ""),
              edge.kind(),
              Integer.toString(edge.weight()),
              edge.first(),
              edge.last(),
              String.join("; ", edge.mediators())));
    }
    csv.end();
  }
}
