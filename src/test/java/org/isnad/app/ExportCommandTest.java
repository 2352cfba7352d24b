package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
  @TempDir private static Path folder = Path.of("");

  private static Path store = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "التقى سالم مع ليلى في باريس");
    store = folder.resolve("store");
    assertThat(CommandLineRun.of("build", article, "--store", store).status()).isEqualTo(0);
  }

  @Test
  void printsSortedQuadsOfTheWholeStoreWithoutOptions() {
    CommandLineRun run = CommandLineRun.of("export", "--store", store);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out().lines()).isSorted().allMatch(line -> line.endsWith(" ."));
    assertThat(CommandLineRun.of("export", "--store", store, "--format", "nquads").out())
        .isEqualTo(run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format trig|PREFIX isnad:",
        "--format turtle --actor article/a/actor/سالم|rdfs:label",
        "--format jsonld --article a|@graph",
        "--what events|event,type,status",
        "--what events-cameo --status held --bom|event,date,date_start",
        "--format gexf --kind meeting,call|<gexf ",
        "--format graphml --what states|<graphml ",
        "--format RIS|TY  - NEWS",
        "--format bibtex --actor سالم|@article{a",
        "--query explore/counts|kind,count",
        "--what network --from 2025-01-01|source,target",
      })
  void writesWhatIsAskedFor(String options, String contains) {
    CommandLineRun run = run(options);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains(contains);
  }

  @Test
  void writesIntoAFile() throws IOException {
    Path file = folder.resolve("deep/network.gexf");

    CommandLineRun run =
        CommandLineRun.of("export", "--store", store, "--format", "gexf", "--out", file);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).contains("label=\"سالم\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format turtle --what events|RDF is none",
        "--format trig --from 2025-01-01|--from goes with --what",
        "--format turtle --actor a --event b|one thing at a time",
        "--format csv|needs a table: --what events",
        "--format word|is no format; use one of: nquads",
        "--what dinner|there is no table",
        "--what links --format gexf|it comes as csv",
        "--what events --from soon|write YYYY-MM-DD",
        "--what events --kind dinner|there are: call",
        "--what events --query counts|leave one out",
        "--query counts --format gexf|answered as csv",
        "--query counts --from 2025-01-01|--param NAME=VALUE",
        "--what events --param a=b|--param goes with --query",
        "--format gexf --bom|--bom goes with --format csv",
        "--what links --actor Q858|given whole",
      })
  void refusesWhatMakesNoSense(String options, String message) {
    CommandLineRun run = run(options);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysThatTheStoreDoesNotKnowAnActor() {
    CommandLineRun run = run("--format turtle --actor Q99999999");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("the store says nothing of <", "actor/Q99999999>");
  }

  private static CommandLineRun run(String options) {
    String[] words = ("export --store " + store + " " + options).split(" ");
    return CommandLineRun.of((Object[]) words);
  }
}
