package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.link.correction.Correction;
import org.isnad.link.correction.CorrectionsFile;
import org.isnad.link.correction.Decision;
import org.isnad.link.correction.Target;
import org.isnad.store.ClaimStore;
import org.isnad.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a human decides about one link. */
abstract sealed class LinkDecision implements Callable<Integer> {
  /** The program's answer is right. */
  @Command(
      name = "accept",
      description = "Says that a link, or one of the candidates, is right.",
      footerHeading = "%nExample:%n",
      footer = "  isnad link accept \"رون ديرمر\" Q7363705 --why \"the ministry's page\"")
  static final class Accept extends LinkDecision {
    Accept(Console console) {
      super(console, Decision.ACCEPT);
    }
  }

  /** The program's answer is wrong. */
  @Command(
      name = "reject",
      description = "Says that a link, or one of the candidates, is wrong.",
      footerHeading = "%nExample:%n",
      footer = "  isnad link reject \"باراك\" Q125731 --why \"the envoy is meant\"")
  static final class Reject extends LinkDecision {
    Reject(Console console) {
      super(console, Decision.REJECT);
    }
  }

  /** The answer is another. */
  @Command(
      name = "set",
      description = "Says which item it is, or that there is none.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  isnad link set \"الشرع\" Q713715 --why \"the minister of 2000\"",
        "  isnad link set \"المجدل\" none --kind place --article 000_ec1bcb27e566de30 --why \"a"
            + " hamlet\""
      })
  static final class Set extends LinkDecision {
    Set(Console console) {
      super(console, Decision.SET);
    }
  }

  private final Console console;
  private final Decision decision;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description =
          "The name as articles have it, in any spelling, or the IRI of the actor or place in the"
              + " graph.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "ITEM",
      description = "Q-id, address on Wikidata, or (with set) none.")
  private String item = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "actor or place (default: ${DEFAULT-VALUE}).")
  private Target.Kind kind = Target.Kind.ACTOR;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Id of the only article that is meant (default: all).")
  private String article = "";

  @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
  private String why = "";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides (default: the user of the computer).")
  private String who = System.getProperty("user.name", "");

  @Mixin private CorrectionsOption correctionsOption = new CorrectionsOption();
  @Mixin private StoreOption storeOption = new StoreOption();

  private LinkDecision(Console console, Decision decision) {
    this.console = console;
    this.decision = decision;
  }

  @Override
  public Integer call() {
    Correction correction = correction();
    checkAgainstStore(correction);
    Path file = correctionsOption.file(storeOption);
    try {
      List<Correction> overruled = new CorrectionsFile(file).add(List.of(correction));
      for (Correction old : overruled) {
        console
            .out()
            .printf(
                "takes the place of: %s \"%s\" %s (%s, %s)%n",
                old.decision().word(), old.target().name(), old.item(), old.who(), old.date());
      }
    } catch (IOException e) {
      throw CorrectionsOption.unusable(file, e);
    }
    console
        .out()
        .printf(
            "%s: %s \"%s\" %s; the next build, or isnad link apply, brings it into the store%n",
            file, decision.word(), correction.target().name(), correction.item());
    return ExitStatus.OK;
  }

  private Correction correction() {
    try {
      if (why.isBlank() || who.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException("a decision needs a name, who decides and why");
      }
      return new Correction(
          Target.of(kind, name, article),
          decision,
          ItemCell.item(item).orElse(item),
          who.strip(),
          LocalDate.now(ZoneId.systemDefault()),
          why.strip());
    } catch (IllegalArgumentException e) {
      throw new CommandFailed(
          Failure.BAD_DECISION,
          String.valueOf(e.getMessage()),
          "give a name of the articles, an item like Q90, and a reason");
    }
  }

  /** Refuses a decision that does not fit what the store holds, if there is a store to ask. */
  private void checkAgainstStore(Correction correction) {
    if (!Files.isDirectory(storeOption.directory())) {
      return;
    }
    try (ClaimStore store = storeOption.openExisting()) {
      Optional<String> objection = store.read(d -> StoredNames.of(d).objection(correction));
      if (objection.isPresent()) {
        throw new CommandFailed(
            Failure.BAD_DECISION,
            objection.get(),
            "the queries \"find-actor\" and \"links\" show names and items");
      }
    } catch (StoreException e) {
      console.err().printf("not checked against the store: %s%n", e.getMessage());
    }
  }
}
