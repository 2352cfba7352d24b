package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.index.Entry;
import org.isnad.gazetteer.index.ItemIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a name up in a gazetteer made of a dump. */
@Command(
    name = "find",
    description = {"Shows what a gazetteer made of a dump knows by a name, the best known first."},
    footerHeading = "%nExample:%n",
    footer = "  isnad gazetteer find طرابلس --gazetteer data/gazetteer")
final class GazetteerFindCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "An Arabic name, or a Q-id.")
  private String name = "";

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description = "Directory of the gazetteer (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("data", "gazetteer");

  GazetteerFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ItemIndex index = ItemIndex.open(folder, Gazetteer.none()::office)) {
      List<Entry> found =
          name.matches("Q\\d+") ? index.entry(name).stream().toList() : index.entriesByName(name);
      found.forEach(this::print);
      return found.isEmpty() ? ExitStatus.FAILED : ExitStatus.OK;
    }
  }

  private void print(Entry entry) {
    console
        .out()
        .printf(
            "%s  %s/%s  %s  %s  %d sitelinks%n",
            entry.id(),
            entry.kind(),
            entry.type(),
            String.join("، ", entry.names()),
            entry.english(),
            entry.sitelinks());
    say("  ", entry.description());
    say("  P31 ", String.join(" ", entry.instanceOf()));
    say("  P17 ", String.join(" ", entry.countries()));
    say("  P27 ", String.join(" ", entry.citizenships()));
    say("  P131 ", String.join(" ", entry.within()));
    say("  P297 ", entry.isoCode());
    say("  P856 ", entry.website());
    entry
        .positions()
        .forEach(
            held -> say("  P39 ", "%s %s..%s".formatted(held.office(), held.from(), held.to())));
  }

  private void say(String what, String value) {
    if (!value.isEmpty()) {
      console.out().println(what + value);
    }
  }
}
