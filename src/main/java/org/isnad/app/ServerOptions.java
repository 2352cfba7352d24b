package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import org.isnad.explore.Explorer;
import org.isnad.explore.ExplorerSettings;
import org.isnad.explore.export.Exports;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.ServerSettings;
import org.isnad.store.SparqlServer;
import org.isnad.store.linked.LinkedData;
import org.isnad.store.reconcile.Reconciliation;
import picocli.CommandLine.Option;

/** Where a store is served. */
final class ServerOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Address to listen on; 0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host = "localhost";

  /** Serves until the process is told to end. */
  void serve(ClaimStore store, Console console) {
    serve(store, ExplorerSettings.still(), console);
  }

  /** Serves a store that lies in a directory, beside which an index of the texts may be kept. */
  void serve(ClaimStore store, Path directory, Console console) {
    Path index = directory.resolveSibling(directory.getFileName() + "-search");
    serve(store, ExplorerSettings.still().keepingIndexIn(index), console);
  }

  private void serve(ClaimStore store, ExplorerSettings followed, Console console) {
    ServerSettings settings = ServerSettings.local(port).at(host);
    QueryLibrary library = QueryLibrary.load();
    ExplorerSettings watched = followed.watchedBy(new ReadingTimes(console.err()));
    try (Explorer explorer = Explorer.of(store, library, watched);
        SparqlServer server =
            SparqlServer.start(
                store,
                library,
                settings,
                List.of(
                    explorer,
                    Exports.of(store),
                    LinkedData.of(store),
                    Reconciliation.of(store)))) {
      explorer.start();
      Thread atEnd = new Thread(server::close);
      Runtime.getRuntime().addShutdownHook(atEnd);
      console.out().printf("Explorer         %s%n", server.home());
      console.out().printf("SPARQL endpoint  %s%n", server.endpoint());
      console.out().printf("Data set         %s%n", server.home().resolve("dataset"));
      console.out().printf("Reconciliation   %s%n", server.home().resolve("reconcile"));
      console.out().println("Ctrl-C ends it.");
      server.join();
    }
  }
}
