package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.link.correction.Correction;
import org.isnad.link.correction.Corrections;
import org.isnad.link.correction.CorrectionsFile;
import org.isnad.link.correction.Decision;
import org.isnad.link.correction.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over the items that somebody found for a report. */
@Command(
    name = "import",
    description = {
      "Writes the items of a CSV file into the corrections, each as isnad link set would.",
      "Rows go by their header: name, item (or qid, wikidata, id), and kind, scope, target of the"
          + " report. An empty item decides nothing."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad link import open.csv --why \"reconciled with OpenRefine\"")
final class LinkImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CSV", description = "The file, in UTF-8, with a header.")
  private Path csv = Path.of("");

  @Option(
      names = "--item-column",
      paramLabel = "HEADER",
      description = "Column of the Q-ids or addresses (default: item, qid, wikidata, id …).")
  private String itemColumn = "";

  @Option(
      names = "--name-column",
      paramLabel = "HEADER",
      description = "Column of the names (default: ${DEFAULT-VALUE}).")
  private String nameColumn = "name";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "actor or place, of rows that do not say it (default: ${DEFAULT-VALUE}).")
  private Target.Kind kind = Target.Kind.ACTOR;

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "The reason (default: ${DEFAULT-VALUE}).")
  private String why = "reconciled";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides (default: the user of the computer).")
  private String who = System.getProperty("user.name", "");

  @Mixin private CorrectionsOption correctionsOption = new CorrectionsOption();
  @Mixin private StoreOption storeOption = new StoreOption();

  LinkImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (why.isBlank() || who.isBlank()) {
      throw new CommandFailed(
          Failure.BAD_DECISION, "a decision needs a reason and somebody", "give --why and --who");
    }
    List<ReconciledTable.Answer> answers;
    try {
      answers = new ReconciledTable(csv, nameColumn, itemColumn).read(kind);
    } catch (IOException e) {
      throw CorrectionsOption.unusable(csv, e);
    }
    Path file = correctionsOption.file(storeOption);
    try {
      int added = add(new CorrectionsFile(file), answers);
      console
          .out()
          .printf(
              "%s: %d decisions added, %d known; the next build, or isnad link apply, brings them"
                  + " into the store%n",
              file, added, answers.size() - added);
    } catch (IOException e) {
      throw CorrectionsOption.unusable(file, e);
    }
    return ExitStatus.OK;
  }

  private int add(CorrectionsFile file, List<ReconciledTable.Answer> answers) throws IOException {
    Set<String> known = new HashSet<>();
    if (Files.exists(file.path())) {
      Corrections before = file.read();
      before.all().forEach(correction -> known.add(correction.key()));
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Correction> added =
        answers.stream()
            .map(
                answer ->
                    new Correction(
                        answer.target(), Decision.SET, answer.item(), who.strip(), today, why))
            .filter(correction -> !known.contains(correction.key()))
            .toList();
    if (!added.isEmpty()) {
      file.add(added);
    }
    return added.size();
  }
}
