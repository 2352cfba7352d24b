package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.store.AnswerFormat;
import org.isnad.store.ClaimStore;
import org.isnad.store.LibraryQuery;
import org.isnad.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store. */
@Command(
    name = "query",
    description = {
      "Asks a store a query of the library or of a file.",
      "Without a name it lists the library."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad query",
      "  isnad query meetings-between-states --param a=wd:Q858 --param b=wd:Q801",
      "  isnad query my.rq --format csv",
      "  isnad query wikidata/actors --online"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "Name of a library query, or a file with a SPARQL query.")
  private String name = "";

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be given again.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Option(
      names = "--online",
      description =
          "Let the query ask other servers (SERVICE), as those of the folder wikidata do.")
  private boolean online;

  @Option(
      names = "--wikidata",
      paramLabel = "URL",
      description =
          "SPARQL endpoint that is asked where a query says " + FederatedQuery.WIKIDATA + ".")
  private String wikidata = FederatedQuery.WIKIDATA;

  @Mixin private StoreOption storeOption = new StoreOption();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    QueryLibrary library = QueryLibrary.load();
    if (name.isEmpty()) {
      library.all().forEach(this::list);
      return ExitStatus.OK;
    }
    AnswerFormat answerFormat = AnswerFormat.named(format.toLowerCase(Locale.ROOT));
    FederatedQuery query = new FederatedQuery(find(library).bind(parameters));
    try (ClaimStore store = storeOption.openExisting()) {
      if (online) {
        query.at(wikidata).answer(store, answerFormat, console.out());
      } else {
        store.answer(query.offline(), answerFormat, console.out());
      }
    }
    console.out().flush();
    return ExitStatus.OK;
  }

  private LibraryQuery find(QueryLibrary library) {
    Path file = Path.of(name);
    return !library.has(name) && Files.isRegularFile(file)
        ? QueryLibrary.read(file)
        : library.get(name);
  }

  private void list(LibraryQuery query) {
    console
        .out()
        .printf("%-34s %s — %s%n", query.name(), query.title().english(), query.title().arabic());
    query
        .parameters()
        .forEach(
            parameter ->
                console
                    .out()
                    .printf("%-34s   --param %s=%s%n", "", parameter.name(), parameter.example()));
  }
}
