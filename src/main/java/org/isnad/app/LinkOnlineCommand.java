package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.article.Problem;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.link.correction.CorrectionsFile;
import org.isnad.link.wikidata.Findings;
import org.isnad.link.wikidata.Proposal;
import org.isnad.link.wikidata.ProposalTable;
import org.isnad.link.wikidata.Proposer;
import org.isnad.link.wikidata.Unlinked;
import org.isnad.store.ClaimStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks Wikidata, or another service, about the actors and places of a store without an item. */
@Command(
    name = "online",
    aliases = "--online",
    description = {
      "Asks Wikidata over the network about the actors and places of a store that have no item, and"
          + " prints what they may be.",
      "The store stays as it is; no other command uses the network."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad link online --out data/proposals.tsv --user-agent 'my-archive (me@example.org)'",
      "  isnad link online --max-requests 0",
      "  isnad link online --reconcile https://wikidata-reconciliation.wmcloud.org/ar/api --apply"
    })
final class LinkOnlineCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private StoreOption storeOption = new StoreOption();

  @Mixin private ServiceOptions service = new ServiceOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Ask about that many, those with most events (default: ${DEFAULT-VALUE}).")
  private int limit = 200;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the proposals there.")
  private @Nullable Path out;

  @Option(
      names = "--apply",
      description = "Add what is sure to the corrections; all else waits for a human.")
  private boolean apply;

  @Mixin private CorrectionsOption correctionsOption = new CorrectionsOption();

  LinkOnlineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = Gazetteer.load();
    Proposer proposer = proposer(gazetteer);
    List<Unlinked> things = things(gazetteer);
    Findings findings = ask(proposer, things);
    ProblemLog problems = new ProblemLog(console.err());
    findings.troubles().forEach(trouble -> problems.noticed(problem(trouble)));
    if (findings.answered() > 0 || things.isEmpty()) {
      new OutputTarget(console, out)
          .write(stream -> stream.write(ProposalTable.of(findings.proposals()).getBytes(UTF_8)));
    }
    console
        .err()
        .printf(
            "%d asked about, %d without an answer; %d proposals, %d of them sure; %d requests sent,"
                + " %d answers from %s%n",
            things.size(),
            findings.unanswered(),
            findings.proposals().size(),
            findings.proposals().stream().filter(Proposal::sure).count(),
            findings.sent(),
            findings.kept(),
            service.cache());
    if (apply) {
      apply(findings.proposals());
    }
    return problems.close();
  }

  private Proposer proposer(Gazetteer gazetteer) {
    try {
      return service.proposer(gazetteer);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private List<Unlinked> things(Gazetteer gazetteer) {
    try (ClaimStore store = storeOption.openExisting()) {
      return UnlinkedThings.of(store, gazetteer).stream().limit(Math.max(0, limit)).toList();
    }
  }

  private Findings ask(Proposer proposer, List<Unlinked> things) {
    try {
      return proposer.propose(things);
    } catch (UncheckedIOException e) {
      throw unusable(service.cache(), e.getCause());
    }
  }

  private void apply(List<Proposal> proposals) {
    Path corrections = correctionsOption.file(storeOption);
    try {
      int added = new CertainProposals(new CorrectionsFile(corrections)).add(proposals);
      console.err().printf("%d corrections added to %s%n", added, corrections);
    } catch (IOException e) {
      throw CorrectionsOption.unusable(corrections, e);
    }
  }

  private static CommandFailed unusable(Path file, @Nullable IOException e) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        "%s cannot be read or written: %s".formatted(file, e),
        "name another place, on a disk with room");
  }

  private Problem problem(Findings.Trouble trouble) {
    return switch (trouble.cause()) {
      case UNREACHABLE ->
          Problem.in(
              storeOption.directory(),
              Failure.SERVICE_UNREACHABLE,
              trouble.found(),
              "nothing is changed; the same command goes on later where this one ended");
      case UNUSABLE_ANSWER ->
          Problem.in(
              storeOption.directory(),
              Failure.SERVICE_ANSWER,
              trouble.found(),
              "check --api and --reconcile, or ask again later");
      case REQUESTS_USED_UP ->
          Problem.in(
              storeOption.directory(),
              Failure.REQUESTS_USED_UP,
              trouble.found(),
              "the same command goes on where this one ended, or give --max-requests");
    };
  }
}
