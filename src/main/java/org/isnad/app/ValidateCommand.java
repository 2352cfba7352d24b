package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.Finding;
import org.isnad.graph.GraphValidator;
import org.isnad.store.ClaimStore;
import org.isnad.store.LibraryQuery;
import org.isnad.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store. */
@Command(
    name = "validate",
    description = {
      "Checks every graph of a store against the SHACL shapes, and that the check queries find nothing.",
      "Exits with 1 if it finds anything."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad validate --store data/store")
final class ValidateCommand implements Callable<Integer> {
  private static final int ROWS_SHOWN = 5;

  private final Console console;

  @Mixin private StoreOption storeOption = new StoreOption();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> findings;
    try (ClaimStore store = storeOption.openExisting()) {
      findings = store.read(ValidateCommand::findings);
    }
    findings.forEach(console.out()::println);
    console.out().printf("%d findings%n", findings.size());
    return findings.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private static List<String> findings(Dataset dataset) {
    List<String> findings = new ArrayList<>();
    GraphValidator validator = GraphValidator.load();
    DatasetGraph graphs = dataset.asDatasetGraph();
    for (Finding finding : validator.validate(graphs.getDefaultGraph())) {
      findings.add(finding.message(Locale.ENGLISH));
    }
    for (Node name : (Iterable<Node>) () -> graphs.listGraphNodes()) {
      for (Finding finding : validator.validate(graphs.getGraph(name))) {
        findings.add(finding.message(Locale.ENGLISH));
      }
    }
    for (LibraryQuery query : QueryLibrary.load().all()) {
      if (query.folder().equals("check")) {
        check(query, dataset, findings);
      }
    }
    return findings;
  }

  private static void check(LibraryQuery query, Dataset dataset, List<String> findings) {
    try (QueryExecution execution =
        QueryExecution.dataset(dataset).query(query.bind(java.util.Map.of())).build()) {
      ResultSet rows = execution.execSelect();
      for (int i = 0; rows.hasNext() && i < ROWS_SHOWN; i++) {
        findings.add(
            "%s: %s: %s".formatted(query.name(), query.title().english(), rows.nextBinding()));
      }
      if (rows.hasNext()) {
        findings.add("%s: and more".formatted(query.name()));
      }
    }
  }
}
