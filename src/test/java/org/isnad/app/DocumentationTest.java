package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ErrorCode;
import org.isnad.article.Fault;
import org.isnad.evaluate.FactsFile;
import org.isnad.link.correction.CorrectionsFile;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class DocumentationTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Pattern ANCHOR = Pattern.compile("errors\\.md#([a-z0-9-]+)");
  private static final Pattern HEADING = Pattern.compile("(?m)^### (\\S+)$");

  @Test
  void everyErrorHasItsCauseAndItsRemedy() throws IOException {
    String page = Files.readString(PAGES.resolve("errors.md"));
    Set<String> explained = new TreeSet<>();
    HEADING.matcher(page).results().forEach(heading -> explained.add(heading.group(1)));
    assertThat(explained).isEqualTo(codes());
    String[] sections = HEADING.split(page, 0);
    assertThat(Stream.of(sections).skip(1))
        .allSatisfy(
            section -> assertThat(section).contains("**Message**", "**Cause**", "**Remedy**"));
  }

  @Test
  void everyCommandAndOptionIsExplained() throws IOException {
    String page = Files.readString(PAGES.resolve("cli.md"));
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    CommandLine program =
        Program.commandLine(new Console(nowhere, nowhere, false), new TestingStages());
    List<CommandLine> commands = new ArrayList<>();
    collect(program, commands);
    for (CommandLine command : commands) {
      String name = command.getCommandSpec().qualifiedName(" ");
      assertThat(page).contains("## " + name);
      String section = section(page, name) + section(page, "Articles on the command line");
      for (ArgSpec argument : command.getCommandSpec().args()) {
        if (argument instanceof OptionSpec help && (help.usageHelp() || help.versionHelp())) {
          continue;
        }
        String shown =
            argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        assertThat(section).as(name).contains(shown);
      }
    }
  }

  private static void collect(CommandLine command, List<CommandLine> all) {
    all.add(command);
    command.getSubcommands().values().forEach(subcommand -> collect(subcommand, all));
  }

  private static String section(String page, String heading) {
    int start = page.indexOf("## " + heading);
    int end = page.indexOf("\n## ", start);
    return end < 0 ? page.substring(start) : page.substring(start, end);
  }

  /** The codes of the program and those that messages in the source name themselves. */
  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    Stream.of(
            Fault.values(),
            Failure.values(),
            FactsFile.Fault.values(),
            CorrectionsFile.Fault.values())
        .flatMap(Stream::of)
        .map(code -> ((ErrorCode) code).anchor())
        .forEach(codes::add);
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        ANCHOR.matcher(Files.readString(source)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    return codes;
  }
}
