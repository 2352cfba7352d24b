package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    description =
        "Serves a store over HTTP, read only: a home page, and SPARQL at /isnad/sparql, until"
            + " Ctrl-C.",
    footerHeading = "%nExample:%n",
    footer = "  isnad serve --store data/news --port 3030")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private ServerOptions server = new ServerOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore store = storeOption.openExisting()) {
      server.serve(store, storeOption.directory(), console);
    }
    return ExitStatus.OK;
  }
}
