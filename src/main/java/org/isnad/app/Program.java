package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.isnad.gazetteer.index.UnusableIndex;
import org.isnad.link.correction.BadCorrections;
import org.isnad.sentence.onnx.UnusableModel;
import org.isnad.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line: all commands, their help, and what becomes of their failures. */
final class Program {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private Program() {}

  /** Runs one command line; returns the exit status. */
  static int run(Console console, Stages stages, String... args) {
    int status = commandLine(console, stages).execute(args);
    console.out().flush();
    console.err().flush();
    return status;
  }

  static CommandLine commandLine(Console console, Stages stages) {
    CommandLine program =
        new CommandLine(new IsnadCommand(console, stages))
            .addSubcommand(new BuildCommand(console, stages))
            .addSubcommand(new ExtractCommand(console, stages))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new RetractCommand(console, stages))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new AblationCommand(console, stages))
            .addSubcommand(new EvaluateNamesCommand(console))
            .addSubcommand(new EvaluateSourcesCommand(console, stages))
            .addSubcommand(new TrainNerCommand(console))
            .addSubcommand(new ClusterWordsCommand(console))
            .addSubcommand(new HarvestNamesCommand(console))
            .addSubcommand(new TrainJudgeCommand(console))
            .addSubcommand(benchmark(console, stages))
            .addSubcommand(gazetteer(console, stages))
            .addSubcommand(link(console, stages))
            .setOut(new PrintWriter(console.out(), true, UTF_8))
            .setErr(new PrintWriter(console.err(), true, UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    describeStatus(program);
    return program;
  }

  private static CommandLine benchmark(Console console, Stages stages) {
    CommandLine benchmark = new CommandLine(new BenchmarkCommand(console, stages));
    CommandSpec spec = benchmark.getCommandSpec();
    PositionalParamSpec articles = spec.positionalParameters().get(0);
    spec.remove(articles); // what comes below needs none; the command itself looks for them
    spec.add(PositionalParamSpec.builder(articles).arity("0..*").required(false).build());
    return benchmark.addSubcommand(new ExplorerBenchmarkCommand(console));
  }

  private static CommandLine gazetteer(Console console, Stages stages) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerBuildCommand(console))
        .addSubcommand(new GazetteerFindCommand(console))
        .addSubcommand(new GazetteerCheckCommand(console))
        .addSubcommand(new GazetteerBenchmarkCommand(console, stages));
  }

  private static CommandLine link(Console console, Stages stages) {
    return new CommandLine(new LinkCommand())
        .addSubcommand(new LinkDecision.Accept(console))
        .addSubcommand(new LinkDecision.Reject(console))
        .addSubcommand(new LinkDecision.Set(console))
        .addSubcommand(new LinkApplyCommand(console, stages))
        .addSubcommand(new LinkReportCommand(console))
        .addSubcommand(new LinkImportCommand(console))
        .addSubcommand(new LinkOnlineCommand(console));
  }

  private static void describeStatus(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(ExitStatus.meanings());
    for (CommandLine subcommand : command.getSubcommands().values()) {
      subcommand.getCommandSpec().mixinStandardHelpOptions(true);
      describeStatus(subcommand);
    }
  }

  private static int failed(Console console, Exception failure) {
    if (failure instanceof CommandFailed told) {
      console.err().println(told.getMessage());
    } else if (failure instanceof UnusableModel told) {
      console
          .err()
          .printf(
              "%s%n  -> %s   (errors.md#%s)%n",
              told.getMessage(), told.remedy(), Failure.NAMES_MODEL_UNUSABLE.anchor());
    } else if (failure instanceof UnusableIndex told) {
      console
          .err()
          .printf(
              "%s%n  -> %s   (errors.md#%s)%n",
              told.getMessage(), told.remedy(), Failure.GAZETTEER_UNUSABLE.anchor());
    } else if (failure instanceof BadCorrections told) {
      console.err().println(told.getMessage());
    } else if (failure instanceof StoreException told) {
      console
          .err()
          .printf("%s   (errors.md#%s)%n", told.getMessage(), Failure.STORE_UNUSABLE.anchor());
    } else {
      LOG.error("this should not have happened", failure);
      console
          .err()
          .printf(
              "%s%n  -> this is a fault of the program: report it   (errors.md#%s)%n",
              failure, Failure.PROGRAM_FAULT.anchor());
    }
    return ExitStatus.FAILED;
  }
}
