package org.isnad.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.explore.export.BadSelection;
import org.isnad.explore.export.Conditions;
import org.isnad.explore.export.ExportFormat;
import org.isnad.explore.export.ExportTable;
import org.isnad.explore.export.Exporter;
import org.isnad.explore.export.TooLarge;
import org.isnad.store.ClaimStore;
import org.isnad.store.LibraryQuery;
import org.isnad.store.QueryLibrary;
import org.isnad.store.RdfExport;
import org.isnad.store.RdfFormat;
import org.isnad.store.linked.StoredBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes a store, or a part of it, to where other programs read it. */
@Command(
    name = "export",
    description = {
      "Takes a store, or a part of it, to where other programs read it.",
      "Without options it prints all that the store holds as sorted N-Quads: the same articles"
          + " give the same bytes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad export --store data/store --out isnad.nq",
      "  isnad export --format trig --out isnad.trig",
      "  isnad export --format turtle --actor Q858",
      "  isnad export --what events --from 2025-07-01 --to 2025-07-31 --out july.csv",
      "  isnad export --what events-cameo --status held --bom --out cameo.csv",
      "  isnad export --format gexf --kind meeting,call --out network.gexf",
      "  isnad export --format graphml --what states --out states.graphml",
      "  isnad export --format ris --actor Q858 --out articles.ris",
      "  isnad export --query meetings-between-states --param from=wd:Q858"
    })
final class ExportCommand implements Callable<Integer> {
  private static final Map<String, RdfFormat> RDF = rdfFormats();

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "RDF: nquads, trig, turtle, jsonld. Tables: csv. Networks: gexf, graphml, csv."
            + " References: ris, bibtex.",
        "Default: nquads, or csv if a table or a query is named."
      })
  private String format = "";

  @Option(
      names = "--what",
      paramLabel = "TABLE",
      description =
          "events, events-cameo, casualties, casualties-acled, claims, links, network,"
              + " network-nodes, states or articles.")
  private String what = "";

  @Option(
      names = "--query",
      paramLabel = "NAME",
      description = "The answer of this query of the library, as CSV.")
  private String query = "";

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be given again.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--bom",
      description =
          "CSV for a spreadsheet: with a byte order mark, and an apostrophe before what would be a"
              + " formula.")
  private boolean isForSpreadsheets;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the terminal.")
  private @Nullable Path file;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      boolean isTable = !what.isEmpty() || !query.isEmpty();
      String word = format.isEmpty() ? (isTable ? "csv" : "nquads") : format;
      RdfFormat rdf = RDF.get(word.toLowerCase(Locale.ROOT));
      if (rdf != null) {
        writeRdf(rdf);
      } else if (!query.isEmpty()) {
        writeQuery(tableFormat(word));
      } else {
        writeTable(tableFormat(word));
      }
      return ExitStatus.OK;
    } catch (BadSelection | TooLarge e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private void writeRdf(RdfFormat rdf) {
    refuse(!what.isEmpty(), "--what names a table, and RDF is none; use --format csv");
    refuse(!query.isEmpty(), "--query answers with a table, and RDF is none; use --format csv");
    refuse(!parameters.isEmpty(), "--param goes with --query");
    refuse(isForSpreadsheets, "--bom goes with --format csv");
    refuse(
        !selection.conditions().isEmpty(),
        "RDF is written of the whole store, or of one --event, --actor or --article; --%s goes with --what"
            .formatted(selection.conditions().keySet().stream().findFirst().orElse("")));
    Map<String, List<String>> things = selection.things();
    long named = things.values().stream().mapToLong(List::size).sum();
    refuse(
        named > 1, "RDF is written of one thing at a time; name one --event, --actor or --article");
    try (ClaimStore store = storeOption.openExisting();
        Progress progress = Progress.ofExport(console, "statements")) {
      RdfExport export = new RdfExport(store, progress);
      Optional<String> iri =
          things.entrySet().stream()
              .map(e -> Conditions.iri(e.getKey(), e.getValue().get(0), StoredBase.of(store)))
              .findFirst();
      target()
          .write(
              out -> {
                if (iri.isPresent()) {
                  export.thing(iri.get(), rdf, out);
                } else {
                  export.whole(rdf, out);
                }
              });
    }
  }

  private void writeQuery(ExportFormat table) {
    refuse(!what.isEmpty(), "--what and --query both name a table; leave one out");
    refuse(table != ExportFormat.CSV, "a query is answered as csv, not as " + table.word());
    refuse(
        !selection.all().isEmpty(),
        "a query takes its own parameters, --param NAME=VALUE, and not --%s"
            .formatted(selection.all().keySet().stream().findFirst().orElse("")));
    QueryLibrary library = QueryLibrary.load();
    LibraryQuery asked = library.get(query);
    try (ClaimStore store = storeOption.openExisting();
        Progress progress = Progress.ofExport(console, "rows")) {
      Exporter exporter = new Exporter(store, library, progress);
      target().write(out -> exporter.write(asked, parameters, isForSpreadsheets, out));
    }
  }

  private void writeTable(ExportFormat table) {
    refuse(!parameters.isEmpty(), "--param goes with --query");
    refuse(isForSpreadsheets && table != ExportFormat.CSV, "--bom goes with --format csv");
    String name = what.isEmpty() ? usual(table) : what;
    Exporter.Wish wish =
        new Exporter.Wish(
            ExportTable.named(name), table, Conditions.of(selection.all()), isForSpreadsheets);
    try (ClaimStore store = storeOption.openExisting();
        Progress progress = Progress.ofExport(console, "rows")) {
      Exporter exporter = new Exporter(store, QueryLibrary.load(), progress);
      target().write(out -> exporter.write(wish, out));
    }
  }

  /** The table that a format is mostly wanted of. */
  private String usual(ExportFormat table) {
    return switch (table) {
      case GEXF, GRAPHML -> ExportTable.NETWORK.word();
      case RIS, BIBTEX -> ExportTable.ARTICLES.word();
      case CSV ->
          throw wrong("--format csv needs a table: --what %s".formatted(ExportTable.words()));
    };
  }

  private ExportFormat tableFormat(String word) {
    return ExportFormat.named(word.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                wrong(
                    "\"%s\" is no format; use one of: %s, %s"
                        .formatted(
                            word,
                            String.join(", ", RDF.keySet()),
                            Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::word)
                                .collect(Collectors.joining(", ")))));
  }

  private OutputTarget target() {
    return new OutputTarget(console, file);
  }

  private void refuse(boolean isWrong, String message) {
    if (isWrong) {
      throw wrong(message);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static Map<String, RdfFormat> rdfFormats() {
    Map<String, RdfFormat> formats = new LinkedHashMap<>();
    formats.put("nquads", RdfFormat.NQUADS);
    formats.put("trig", RdfFormat.TRIG);
    formats.put("turtle", RdfFormat.TURTLE);
    formats.put("jsonld", RdfFormat.JSON_LD);
    return formats;
  }
}
