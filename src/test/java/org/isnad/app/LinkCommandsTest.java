package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCommandsTest {
  private final Path folder;
  private final Path articles;
  private final Path store;
  private final Path corrections;

  LinkCommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.articles = folder.resolve("articles");
    this.store = folder.resolve("data/store");
    this.corrections = folder.resolve("data/corrections.tsv");
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(articles);
    Files.writeString(articles.resolve("a.txt"), "التقى نزار الفرجاني مع ليلى القاسمي في باريس");
    Files.writeString(articles.resolve("b.txt"), "التقى نزار فرجاني مع سعاد في تونس");
    Files.writeString(articles.resolve("c.txt"), "التقى ليلى القاسمي مع سعاد في تونس");
    Files.writeString(
        articles.resolve("articles.tsv"),
        "article\tpublished\tsource\turl\na\t2021-03-04\tمنبر\thttps://news.example/a\n");
    build();
  }

  private CommandLineRun build() {
    return CommandLineRun.of("build", articles, "--store", store, "--published", "2021-03-05");
  }

  private CommandLineRun link(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "link";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--store";
    all[args.length + 2] = store;
    return CommandLineRun.of(all);
  }

  private CommandLineRun set(String name, String item, Object... more) {
    Object[] args = new Object[more.length + 7];
    args[0] = "set";
    args[1] = name;
    args[2] = item;
    args[3] = "--why";
    args[4] = "his ministry";
    args[5] = "--who";
    args[6] = "سلمى";
    System.arraycopy(more, 0, args, 7, more.length);
    return link(args);
  }

  private String export() {
    return CommandLineRun.of("export", "--store", store).out();
  }

  /** What a store built anew with these corrections holds. */
  private String fresh() {
    Path other = folder.resolve("fresh/store");
    CommandLineRun run =
        CommandLineRun.of(
            "build",
            articles,
            "--store",
            other,
            "--published",
            "2021-03-05",
            "--corrections",
            corrections);
    assertThat(run.status()).as(run.err()).isZero();
    return CommandLineRun.of("export", "--store", other).out();
  }

  @Test
  void aDecisionWinsOverTheNextBuildAndShowsWhereItDid() {
    CommandLineRun run = set("نزار الفرجاني", "https://www.wikidata.org/wiki/Q5");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("corrections.tsv: set \"نزار الفرجاني\" Q5");

    assertThat(build().status()).isZero();
    assertThat(export()).contains("/actor/Q5>").doesNotContain("actor/نزار_فرجاني");
    CommandLineRun shown =
        CommandLineRun.of("query", "corrections", "--store", store, "--format", "csv");
    assertThat(shown.out().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("نزار الفرجاني,set,http://www.wikidata.org/entity/Q5,سلمى,")
        .contains("his ministry")
        .endsWith("NoItemFound,2,2");
    assertThat(CommandLineRun.of("validate", "--store", store).out()).isEqualTo("0 findings\n");
  }

  @Test
  void applyReadsAgainWhatADecisionIsAboutAndEndsAsAFreshBuild() {
    set("نزار الفرجاني", "Q5");
    assertThat(link("apply").out()).isEqualTo("1 corrections, 2 articles read again\n");
    assertThat(export()).isEqualTo(fresh());
    assertThat(link("apply").out()).isEqualTo("1 corrections, 0 articles read again\n");

    set("باريس", "none", "--kind", "place", "--article", "a");
    set("نزار الفرجاني", "Q6");
    assertThat(link("apply").out()).isEqualTo("2 corrections, 2 articles read again\n");
    assertThat(export()).isEqualTo(fresh()).doesNotContain("place/Q90>", "actor/Q5>");
  }

  @Test
  void aDecisionThatIsTakenBackLeavesNoTrace() throws IOException {
    String before = export();
    set("نزار الفرجاني", "Q5");
    link("apply");
    List<String> lines = Files.readAllLines(corrections);
    Files.write(corrections, lines.subList(0, 1));

    assertThat(link("apply").out()).isEqualTo("0 corrections, 2 articles read again\n");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void aStoreKeepsItsDecisionsThoughTheFileIsLostAndArticlesComeAndGo() throws IOException {
    set("نزار الفرجاني", "Q5");
    link("apply");
    String before = export();
    Files.delete(corrections);

    CommandLineRun.of("retract", "a", "--store", store);
    assertThat(export()).contains("his ministry");
    build();

    assertThat(export()).isEqualTo(before);
  }

  @Test
  void extractKnowsDecisionsToo() {
    set("نزار الفرجاني", "Q5");
    CommandLineRun run =
        CommandLineRun.of(
            "extract", articles, "--corrections", corrections, "--published", "2021-03-05");
    assertThat(run.out()).contains("\"qid\":\"Q5\"");
    assertThat(
            CommandLineRun.of(
                    "extract",
                    articles,
                    "--corrections",
                    corrections,
                    "--format",
                    "trig",
                    "--published",
                    "2021-03-05")
                .out())
        .contains("AppliedCorrection", "his ministry");
  }

  @Test
  void onlyWhatIsOfferedCanBeAccepted() {
    CommandLineRun known = link("accept", "باريس", "Q90", "--kind", "place", "--why", "obvious");
    assertThat(known.status()).as(known.err()).isZero();
    CommandLineRun other = link("accept", "باريس", "Q91", "--kind", "place", "--why", "obvious");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("Q91 is neither linked to \"باريس\"", "#bad-decision");
    CommandLineRun rejected =
        link("reject", "باريس", "Q90", "--kind", "place", "--why", "of Texas");
    assertThat(rejected.out()).contains("takes the place of: accept \"باريس\" Q90");
    link("apply");
    assertThat(export()).doesNotContain("place/Q90>");
  }

  @Test
  void whomNoArticleNamesCannotBeDecidedAbout() {
    CommandLineRun run = set("نزار العامري", "Q5");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no article names the actor \"نزار العامري\"");
    assertThat(corrections).doesNotExist();
    assertThat(set("نزار الفرجاني", "paris").err()).contains("\"paris\" is no Q-id");
    assertThat(set("نزار الفرجاني", "Q5", "--article", "c").err()).contains("no article \"c\"");
  }

  @Test
  void aBuildTellsEveryFaultOfTheFileAndDoesNothing() throws IOException {
    String before = export();
    Files.writeString(
        corrections,
        """
        name\tdecision\titem\twho\tdate\twhy
        نزار\tgive\tQ5\tx\t2025-01-01\ty
        سعاد\tset\tQ\tx\t2025-01-01\ty
        """);
    CommandLineRun run = build();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("corrections.tsv:2: \"give\"", "corrections.tsv:3: \"Q\"", "#bad-correction");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void reportsWhoHasNoItemTheMostFrequentFirst() {
    CommandLineRun run = link("report");
    assertThat(run.out().lines().toList())
        .startsWith(
            "name,kind,type,status,articles,candidates,offices,states,sentence,article,scope,target,item",
            "تونس,place,place,none,2,,,,التقى نزار فرجاني مع سعاد في تونس,b,,place/تونس,")
        .contains(
            "ليلى القاسمي,actor,person,none,2,,,,التقى نزار الفرجاني مع ليلى القاسمي في"
                + " باريس,a,,actor/ليلي_قاسمي,",
            "سعاد,actor,person,none,1,,,,التقى نزار فرجاني مع سعاد في تونس,b,b,,")
        .hasSize(6);
    assertThat(link("report", "--at-least", 2).out().lines()).hasSize(4);
  }

  @Test
  void whatComesBackFromOpenRefineBecomesDecisions() throws IOException {
    Path csv = folder.resolve("back.csv");
    Files.writeString(
        csv,
        """
        \uFEFFtarget,name,kind,scope,Wikidata,sentence
        actor/نزار_فرجاني,نزار الفرجاني,actor,,https://www.wikidata.org/wiki/Q5,"two
        lines, here"
        ,سعاد,actor,b,Q6,
        place/تونس,تونس,place,,http://www.wikidata.org/entity/Q948,
        actor/ليلى_قاسمي,ليلى القاسمي,actor,,,
        """);
    CommandLineRun run = link("import", csv, "--why", "OpenRefine");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 decisions added, 0 known");
    assertThat(link("import", csv).out()).contains("0 decisions added, 3 known");

    link("apply");
    assertThat(export())
        .contains("/actor/Q5>", "/actor/Q6>", "/place/Q948>", "article/c/actor/سعاد>")
        .doesNotContain("article/b/actor/سعاد>");
  }

  @Test
  void tellsEveryFaultOfAnImportAndTakesNothing() throws IOException {
    Path csv = folder.resolve("back.csv");
    Files.writeString(
        csv, "name,qid,note\nنزار,Q5,\"a\nb\"\nسعاد,Paris,\nليلى,Q7,\n,Q8,\nنزار,Q9,\n");
    CommandLineRun run = link("import", csv);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "back.csv:4: \"Paris\" is no Q-id",
            "back.csv:6: an item, but no name",
            "back.csv:7: line 2 says Q5 of \"نزار\"");
    assertThat(corrections).doesNotExist();
    Files.writeString(csv, "who,what\nx,y\n");
    assertThat(link("import", csv).err())
        .contains("back.csv:1: no column \"name\"", "back.csv:1: no column of items");
    assertThat(link("import", csv, "--name-column", "who", "--item-column", "what").err())
        .contains("back.csv:2: \"y\" is no Q-id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"link", "link set", "link set x Q1", "link accept x --why y", "link import"})
  void exitsWithTwoWhenTheCommandLineIsWrong(String line) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
