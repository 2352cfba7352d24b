package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.gazetteer.index.IndexBuilder;
import org.isnad.gazetteer.index.ItemIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an index of a Wikidata dump. */
@Command(
    name = "build",
    description = {
      "Makes a gazetteer of a Wikidata JSON dump: persons with an office, places, states,"
          + " organisations and offices that have an Arabic name.",
      "The dump is read twice. A run that was killed goes on where it was when it is started again."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad gazetteer build latest-all.json.gz --out data/gazetteer")
final class GazetteerBuildCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DUMP",
      description = "One item a line, as latest-all.json; plain, .gz or .bz2.")
  private Path dump = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Directory of the gazetteer (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("data", "gazetteer");

  GazetteerBuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    IndexBuilder.Built built = build(problems);
    console
        .out()
        .printf(
            "%s: %d entries of %d lines, %d left out, %d MB%n",
            folder, built.kept(), built.lines(), built.leftOut(), ItemIndex.bytes(folder) >> 20);
    return Math.max(problems.close(), built.leftOut() > 0 ? ExitStatus.SKIPPED : ExitStatus.OK);
  }

  private IndexBuilder.Built build(ProblemLog problems) {
    try (DumpProgress progress = new DumpProgress(console, dump, problems)) {
      return IndexBuilder.in(folder).build(dump, progress);
    } catch (IOException e) {
      throw new CommandFailed(
          Failure.FILE_UNUSABLE,
          "%s cannot be made into %s: %s".formatted(dump, folder, e),
          "mend that and start again; it goes on where it was");
    }
  }
}
