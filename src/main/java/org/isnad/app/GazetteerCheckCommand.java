package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.GazetteerCheck;
import picocli.CommandLine.Command;

/** Checks the files of the built-in gazetteer. */
@Command(
    name = "check",
    description = {
      "Checks the files of the built-in gazetteer and reports every fault at once, with file and"
          + " line."
    })
final class GazetteerCheckCommand implements Callable<Integer> {
  private final Console console;

  GazetteerCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> faults = GazetteerCheck.faults();
    faults.forEach(console.out()::println);
    if (faults.isEmpty()) {
      console.out().printf("%d items, no fault%n", Gazetteer.load().items().size());
    }
    return faults.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }
}
