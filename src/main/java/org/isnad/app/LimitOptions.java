package org.isnad.app;

import java.time.Duration;
import org.isnad.store.endpoint.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much one query may take. */
final class LimitOptions {
  private static final int MEGABYTE = 1_000_000;
  private static final Limits STANDARD = Limits.standard();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Work of a processor that one query may use (default: ${DEFAULT-VALUE}).")
  private double seconds = STANDARD.timeLimit().toSeconds();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description =
          "Rows or triples of one answer; longer ones are cut and say so (default:"
              + " ${DEFAULT-VALUE}).")
  private long rows = STANDARD.mostRows();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description =
          "Megabytes of one answer; longer ones are cut and say so (default: ${DEFAULT-VALUE}).")
  private long megabytes = STANDARD.mostBytes() / MEGABYTE;

  @Option(
      names = "--max-query",
      paramLabel = "BYTES",
      description = "Bytes of one query; longer ones are refused (default: ${DEFAULT-VALUE}).")
  private int longest = STANDARD.longestQuery();

  @Option(
      names = "--concurrent",
      paramLabel = "N",
      description =
          "Queries that begin at once; the others wait their turn (default: twice as many as"
              + " there are processors, at least 4).")
  private int concurrent = STANDARD.concurrent();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * @throws ParameterException if a limit is not above zero
   */
  Limits limits() {
    try {
      Duration time = Duration.ofMillis(Math.round(seconds * 1000));
      return new Limits(
          time, concurrent, longest, rows, Math.multiplyExact(megabytes, (long) MEGABYTE));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ParameterException(
          command.commandLine(),
          "--time-limit, --max-rows, --max-size, --max-query and --concurrent must be above zero");
    }
  }
}
