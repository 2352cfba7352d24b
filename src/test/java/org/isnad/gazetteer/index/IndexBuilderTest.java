package org.isnad.gazetteer.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Location;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.dump.Dump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps made of the built-in gazetteer, and what comes of them. */
class IndexBuilderTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private final Path folder;

  IndexBuilderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ItemIndex open(String name) {
    return ItemIndex.open(folder.resolve(name), GAZETTEER::office);
  }

  @Test
  void givesBackWhatTheBuiltInGazetteerHolds() throws IOException {
    Path dump = TestingDump.of(GAZETTEER).writeTo(folder.resolve("dump.json.gz"));
    Told told = new Told();
    IndexBuilder.in(folder.resolve("index")).build(dump, told);
    assertThat(told.leftOut()).isEmpty();
    try (ItemIndex index = open("index")) {
      for (Item item : GAZETTEER.items()) {
        if (item.qid().isPresent()) {
          assertSame(item, index.item(item.id()).orElseThrow());
          assertThat(index.byName(item.label())).extracting(Item::id).contains(item.id());
        }
      }
    }
  }

  private static void assertSame(Item item, Item found) {
    assertThat(found.kind()).as(item.id()).isEqualTo(item.kind());
    assertThat(found.names()).extracting(Item.Name::text).isEqualTo(distinctNames(item));
    assertThat(found.english()).isEqualTo(item.english().strip());
    assertThat(found.country()).isEqualTo(item.country().startsWith("x-") ? "" : item.country());
    assertThat(found.within()).isEqualTo(item.within());
    assertThat(found.location()).isEqualTo(item.location());
    List<Holding> held =
        item.holdings().stream().filter(holding -> !holding.of().startsWith("x-")).toList();
    assertThat(found.holdings()).hasSameSizeAs(held);
    for (int i = 0; i < held.size(); i++) {
      Holding holding = found.holdings().get(i);
      assertThat(holding.of()).isEqualTo(held.get(i).of());
      assertThat(holding.term().from()).isEqualTo(held.get(i).term().from());
      assertThat(holding.term().to()).isEqualTo(held.get(i).term().to());
      if (TestingDump.OFFICES.containsKey(held.get(i).office().word())) {
        assertThat(holding.office()).isEqualTo(held.get(i).office());
      }
    }
  }

  private static List<String> distinctNames(Item item) {
    return item.names().stream().map(name -> name.text().strip()).distinct().toList();
  }

  @Test
  void keepsWhatNewsOfDiplomacyNamesAndNothingElse() throws IOException {
    TestingDump dump =
        new TestingDump()
            .add(named("Q101", "لاعب كرة").with("P31", "Q5").with("P106", "Q937857"))
            .add(named("Q102", "سياسية بلا منصب").with("P31", "Q5").with("P106", "Q103"))
            .add(TestingDump.item("Q103").with("P279", "Q82955"))
            .add(named("Q104", "ورقة علمية").with("P31", "Q13442814"))
            .add(named("Q105", "بلدة").with("P31", "Q106").with("P17", "Q79").at(30, 31))
            .add(TestingDump.item("Q106").with("P279", "Q107"))
            .add(TestingDump.item("Q107").with("P279", "Q486972"))
            .add(TestingDump.item("Q108").named("en", List.of("Town")).with("P31", "Q106"))
            .add(TestingDump.item("Q109").with("P279", "Q7330070").with("P1001", "Q79"))
            .add(
                named("Q110", "وزير")
                    .with("P31", "Q5")
                    .held("Q109", "2014-06", "2018")
                    .linkedFrom(3));
    build(dump, "index");
    try (ItemIndex index = open("index")) {
      assertThat(index.size()).isEqualTo(4);
      assertThat(index.item("Q102")).isPresent();
      assertThat(index.item("Q109")).as("an office is no item").isEmpty();
      Item town = index.item("Q105").orElseThrow();
      assertThat(town.type()).isEqualTo("city");
      assertThat(town.location()).isEqualTo(new Location.Point(30, 31));
      assertThat(index.sitelinks("Q110")).isEqualTo(3);
      assertThat(index.holders(Office.FOREIGN_MINISTER, "Q79"))
          .extracting(Item::id)
          .containsExactly("Q110");
    }
  }

  @Test
  void leavesOutGarbledLinesAndSaysWhichTheyAre() throws IOException {
    TestingDump dump =
        new TestingDump()
            .add(politician("Q101", "أحمد الأول"))
            .line("{\"type\":\"item\",\"id\":\"Q102\",\"labels\":{\"ar\":{\"langu")
            .line("{\"type\":\"item\",\"labels\":{\"ar\":[[[}]},")
            .line("مرحبا")
            .line("")
            .line(
                "{\"type\":\"property\",\"id\":\"P1\",\"labels\":{\"ar\":{\"value\":\"خاصية\"}}},")
            .add(politician("Q103", "أحمد الثاني"));
    Told told = new Told();
    Path file = dump.writeTo(folder.resolve("dump.json.gz"));
    IndexBuilder.Built built = IndexBuilder.in(folder.resolve("index")).build(file, told);
    assertThat(told.leftOut())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("3: the line is no JSON object"),
            two -> assertThat(two).startsWith("4: the JSON is garbled"),
            three -> assertThat(three).startsWith("5: the line is no JSON object"));
    assertThat(built).isEqualTo(new IndexBuilder.Built(dump.lines(), 2, 3));
  }

  @Test
  void keepsWhatStandsBeforeTheBreakOfAFileThatIsCutShort() throws IOException {
    TestingDump dump = new TestingDump();
    for (int i = 0; i < 2000; i++) {
      dump.add(politician("Q" + (1000 + i), "اسم " + Integer.toString(i * 7919, 36)));
    }
    Path whole = dump.writeTo(folder.resolve("whole.json.gz"));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.json.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Told told = new Told();
    IndexBuilder.Built built = IndexBuilder.in(folder.resolve("index")).build(cut, told);
    assertThat(told.leftOut()).last().asString().contains("breaks off");
    assertThat(built.kept()).isBetween(500L, 1999L);
  }

  @Test
  void readsBzip2AndPlainText() throws IOException {
    TestingDump dump = new TestingDump().add(politician("Q101", "أحمد الأول"));
    Path plain = Files.writeString(folder.resolve("dump.json"), dump.text());
    Path zipped = folder.resolve("dump.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(zipped))) {
      out.write(dump.text().getBytes(UTF_8));
    }
    for (Path file : List.of(plain, zipped)) {
      Path index = folder.resolve("index-" + file.getFileName());
      assertThat(IndexBuilder.in(index).build(file, new Told()).kept()).isEqualTo(1);
    }
  }

  @Test
  void goesOnAfterAnyInterruptionAndEndsWithTheSame() throws IOException {
    Path file = TestingDump.of(GAZETTEER).writeTo(folder.resolve("dump.json.gz"));
    IndexBuilder.Built straight =
        IndexBuilder.in(folder.resolve("straight")).build(file, new Told());
    IndexBuilder builder = IndexBuilder.in(folder.resolve("index"), 700);
    for (int stops = 0; stops < 3; stops++) {
      long last = 1500 + 1000L * stops;
      assertThatThrownBy(() -> builder.build(file, new Stopping(last))).isInstanceOf(Stopped.class);
      assertThatThrownBy(() -> open("index"))
          .isInstanceOf(UnusableIndex.class)
          .hasMessageContaining("not finished");
    }
    assertThat(builder.build(file, new Told())).isEqualTo(straight);
    assertThat(builder.build(file, new Told())).as("a finished one stays").isEqualTo(straight);
    try (ItemIndex index = open("index");
        ItemIndex other = open("straight")) {
      for (Item item : GAZETTEER.items()) {
        assertThat(index.entriesByName(item.label())).isEqualTo(other.entriesByName(item.label()));
      }
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Stops the reading of the items as a signal would, at no checkpoint. */
  private record Stopping(long line) implements Dump.Watcher {
    @Override
    public void at(Dump.Step step, long at, long bytes, long ofBytes) {
      if (step == Dump.Step.ITEMS && at >= line) {
        throw new Stopped();
      }
    }

    @Override
    public void leftOut(long at, String why) {}
  }

  @Test
  void goesOnAfterItsProcessWasKilled() throws Exception {
    TestingDump dump = new TestingDump();
    for (int i = 0; i < 60_000; i++) {
      dump.add(politician("Q" + (1000 + i), "اسم " + Integer.toString(i * 7919, 36)));
    }
    Path file = dump.writeTo(folder.resolve("dump.json.gz"));
    Process process = startBuilding(file);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    Path entries = IndexBuilder.entries(folder.resolve("index"));
    while (!hasThreeCheckpoints(entries) && process.isAlive()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    IndexBuilder.Built built =
        IndexBuilder.in(folder.resolve("index"), 5000).build(file, new Told());
    assertThat(built).isEqualTo(new IndexBuilder.Built(60_002, 60_000, 0));
    try (ItemIndex index = open("index")) {
      assertThat(index.size()).isEqualTo(60_000);
    }
  }

  private static boolean hasThreeCheckpoints(Path entries) throws IOException {
    if (!Files.isDirectory(entries)) {
      return false;
    }
    try (Stream<Path> files = Files.list(entries)) {
      return files.anyMatch(file -> file.getFileName().toString().matches("segments_[3-9a-z]"));
    }
  }

  private Process startBuilding(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Building.class.getName(),
            file.toString(),
            folder.resolve("index").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The process that is killed. */
  static final class Building {
    public static void main(String[] arguments) throws IOException {
      IndexBuilder.in(Path.of(arguments[1]), 5000).build(Path.of(arguments[0]), new Told());
    }
  }

  @Test
  void isNotMixedWithAnotherDump() throws IOException {
    build(new TestingDump().add(politician("Q101", "أحمد الأول")), "index");
    assertThatThrownBy(
            () -> build(new TestingDump().add(politician("Q102", "أحمد الثاني")), "index"))
        .isInstanceOf(UnusableIndex.class)
        .hasMessageContaining("another dump");
    assertThatThrownBy(() -> open("nowhere"))
        .isInstanceOf(UnusableIndex.class)
        .hasMessageContaining("holds no gazetteer");
  }

  @Test
  void givesNoneOfNamesThatTooManyBear() throws IOException {
    TestingDump dump = new TestingDump();
    for (int i = 0; i <= ItemIndex.MOST; i++) {
      dump.add(politician("Q" + (1000 + i), "محمد أحمد"));
    }
    build(dump.add(politician("Q100", "محمد أحمد علي")), "index");
    try (ItemIndex index = open("index")) {
      assertThat(index.byName("محمد أحمد")).isEmpty();
      assertThat(index.bySurname("علي")).extracting(Item::id).containsExactly("Q100");
    }
  }

  private void build(TestingDump dump, String name) throws IOException {
    Path file = dump.writeTo(folder.resolve("dump.json.gz"));
    IndexBuilder.in(folder.resolve(name)).build(file, new Told());
  }

  private static TestingDump.Writing named(String id, String name) {
    return TestingDump.item(id).named("ar", List.of(name));
  }

  private static TestingDump.Writing politician(String id, String name) {
    return named(id, name).with("P31", "Q5").with("P106", "Q82955");
  }
}
