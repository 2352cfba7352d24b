package org.isnad.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What humans say about links; does nothing itself. */
@Command(
    name = "link",
    description = {
      "Says which Wikidata items actors and places are, where the program is wrong or cannot know.",
      "Decisions are kept in corrections.tsv beside the store and win over every build."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad link report --out open.csv",
      "  isnad link set \"الشرع\" Q713715 --why \"the minister of 2000\"",
      "  isnad link apply"
    })
final class LinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what: " + String.join(", ", spec.subcommands().keySet()));
  }
}
