package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    description =
        "Serves a store over HTTP, until Ctrl-C: a home page, and SPARQL at /isnad/sparql. Read"
            + " only unless there is a --password-file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad serve --store data/news --port 3030",
      "  isnad serve --store data/news --behind-proxy --access-log access.log"
    })
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
