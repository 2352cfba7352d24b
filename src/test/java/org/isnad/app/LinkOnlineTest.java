package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.link.wikidata.StandInItem;
import org.isnad.link.wikidata.StandInService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkOnlineTest {
  private final StandInService service = new StandInService();
  private final Path folder;
  private final Path store;
  private final Path out;
  private final Path corrections;

  LinkOnlineTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store");
    this.out = folder.resolve("proposals.tsv");
    this.corrections = folder.resolve("corrections.tsv");
  }

  @BeforeEach
  void buildStore() throws IOException {
    Path article = folder.resolve("articles/a.txt");
    Files.createDirectories(article.getParent());
    Files.writeString(
        article, "التقى سليم الطاهري مع ليلى في السماقية ثم التقى ليلى مع نبيل الغريب في باريس");
    CommandLineRun run =
        CommandLineRun.of("build", article, "--store", store, "--published", "2021-03-04");
    assertThat(run.status()).isEqualTo(0);
    service.with(
        StandInItem.person("Q9000001", "سليم الطاهري").english("Salim Tahiri").is("P27", "Q142"),
        StandInItem.of("Q9000003", "السماقية").is("P17", "Q142").lies(45, 5));
  }

  @AfterEach
  void stopService() {
    service.close();
  }

  private CommandLineRun online(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("link", "online", "--store", store, "--api", service.api(), "--pause", 0));
    words.addAll(List.of("--cache", folder.resolve("answers"), "--corrections", corrections));
    words.addAll(List.of(more));
    return CommandLineRun.of(words.toArray());
  }

  @Test
  void proposesItemsForWhatHasNone() throws IOException {
    CommandLineRun run = online("--out", out);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("3 asked about, 0 without an answer; 2 proposals, 1 of them sure");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(0))
        .isEqualTo("name\tkind\tqid\tscore\tverdict\tevidence\tsource\tquery\tdate");
    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("سليم الطاهري\tperson\tQ9000001\t0.65\tcheck\tname: label"))
        .anyMatch(line -> line.startsWith("السماقية\tplace\tQ9000003\t0.75\tsure\tname: label"));
    assertThat(service.asked()).noneMatch(asked -> asked.contains("باريس"));
    assertThat(service.userAgents()).allMatch(agent -> agent.startsWith("isnad/"));
  }

  @Test
  void leavesTheStoreAsItIs() {
    String before = CommandLineRun.of("export", "--store", store).out();
    online("--out", out, "--apply");
    assertThat(CommandLineRun.of("export", "--store", store).out()).isEqualTo(before);
  }

  @Test
  void isAlsoCalledAsAnOption() {
    CommandLineRun run =
        CommandLineRun.of(
            "link",
            "--online",
            "--store",
            store,
            "--api",
            service.api(),
            "--max-requests",
            0,
            "--cache",
            folder.resolve("answers"));
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).contains("3 asked about, 3 without an answer");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void aDeadNetworkIsAWarningAndLeavesTheProposalsOfBefore() throws IOException {
    Files.writeString(out, "of before");
    service.close();
    CommandLineRun run = online("--out", out, "--apply");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err())
        .contains("nothing is changed", "(errors.md#service-unreachable)", "3 without an answer");
    assertThat(out).hasContent("of before");
    assertThat(corrections).doesNotExist();
  }

  @Test
  void appliesOnlyWhatIsSureAndOnlyOnce() throws IOException {
    assertThat(online("--apply").err()).contains("1 corrections added");
    List<String> lines = Files.readAllLines(corrections);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .startsWith("place\tالسماقية\t\tset\tQ9000003\tisnad link online\t")
        .contains(
            "name: label «السماقية»", service.api().toString(), "wbsearchentities «السماقية»");
    assertThat(online("--apply").err()).contains("0 corrections added");
    assertThat(Files.readAllLines(corrections)).isEqualTo(lines);
  }

  @Test
  void whatAHumanDecidedStays() throws IOException {
    String human =
        "kind\tname\tdecision\titem\twho\tdate\twhy\nplace\tالسماقيّة\tset\tnone\tme\t2026-01-01\tinvented\n";
    Files.writeString(corrections, human);
    assertThat(online("--apply").err()).contains("0 corrections added");
    assertThat(corrections).hasContent(human);
  }

  @Test
  void wantsAnAddressAndAStore() {
    assertThat(online("--api", "ftp://x.example/").status()).isEqualTo(2);
    assertThat(online("--reconcile", "nowhere").err()).contains("no address of a service");
    assertThat(CommandLineRun.of("link", "online", "--store", folder.resolve("none")).status())
        .isEqualTo(1);
    assertThat(CommandLineRun.of("link").status()).isEqualTo(2);
  }
}
