package org.isnad.app;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a store is served, and to whom. */
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

  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private PublicOptions open = new PublicOptions();

  /** Serves until the process is told to end. */
  void serve(ClaimStore store, Console console) {
    serve(store, ExplorerSettings.following(store::changes), console);
  }

  /** Serves a store that lies in a directory, beside which an index of the texts may be kept. */
  void serve(ClaimStore store, Path directory, Console console) {
    Path index = directory.resolveSibling(directory.getFileName() + "-search");
    serve(store, ExplorerSettings.following(store::changes).keepingIndexIn(index), console);
  }

  private void serve(ClaimStore store, ExplorerSettings followed, Console console) {
    ServerSettings settings =
        open.applyTo(ServerSettings.local(port).at(host).with(limits.limits()), isLocal(), console);
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
                    Exports.of(store, library),
                    LinkedData.of(store),
                    Reconciliation.of(store)))) {
      explorer.start();
      Thread atEnd = new Thread(server::close);
      Runtime.getRuntime().addShutdownHook(atEnd);
      if (!isLocal()) {
        console
            .err()
            .printf(
                "Warning: everybody who reaches %s:%d can read the whole store.%n",
                host, server.home().getPort());
      }
      tell(server.home(), server.endpoint(), console);
      server.join();
    }
  }

  private void tell(URI home, URI endpoint, Console console) {
    console.out().printf("Explorer         %s%n", home);
    console.out().printf("SPARQL endpoint  %s%n", endpoint);
    console.out().printf("Data set         %s%n", home.resolve("dataset"));
    console.out().printf("Reconciliation   %s%n", home.resolve("reconcile"));
    if (open.letsWrite()) {
      console.out().printf("SPARQL Update    %s%n", endpoint.resolve("update"));
    }
    console.out().println("Ctrl-C ends it.");
  }

  private boolean isLocal() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // It will not start; that is told with the reason.
      return true;
    }
  }
}
