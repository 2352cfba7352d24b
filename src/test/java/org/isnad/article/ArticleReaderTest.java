package org.isnad.article;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private final Path folder;

  ArticleReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTextFilesInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "اجتماع ثان");
    write("a.txt", "اجتماع أول");
    assertThat(articles(folder)).extracting(Article::id).containsExactly("a", "b");
  }

  @Test
  void dropsTheByteOrderMarkAndKeepsLineEndsMarksAndDecomposedLetters() throws IOException {
    String text = "لقاء\u064B\r\nا\u0654حمد\r\n";
    write("a.txt", "\uFEFF" + text);
    assertThat(articles(folder).get(0).text()).isEqualTo(text);
  }

  @Test
  void takesDateOutletAndAddressFromTheTableBeside() throws IOException {
    write("a.txt", "نص");
    write(
        "articles.tsv",
        "article\tpublished\tlicence\toutlet\turl\r\na\t2021-03-04\tx\tالنهار\thttp://n.example/1\r\n");
    Article article = articles(folder).get(0);
    assertThat(article.published()).isEqualTo(new Published.On(LocalDate.of(2021, 3, 4)));
    assertThat(article.origin()).isEqualTo("النهار");
    assertThat(article.url()).isEqualTo("http://n.example/1");
  }

  @Test
  void findsTheRowOfAFileWhoseNameIsDecomposed() throws IOException {
    write("\u0627\u0654.txt", "نص");
    write("articles.tsv", "article\tpublished\tsource\n\u0623\t2021-03-04\tوكالة\n");
    Article article = articles(folder).get(0);
    assertThat(article.published().day()).contains(LocalDate.of(2021, 3, 4));
    assertThat(article.origin()).isEqualTo("وكالة");
    assertThat(article.id()).isEqualTo("\u0627\u0654");
  }

  @Test
  void prefersTheTableToTheFallbackDate() throws IOException {
    write("a.txt", "نص");
    write("b.txt", "نص");
    write("articles.tsv", "article\tpublished\na\t2021-03-04\n");
    List<Reading> readings = new ArrayList<>();
    ArticleReader.of(new Published.On(LocalDate.of(2020, 1, 1)))
        .read(List.of(folder), readings::add);
    assertThat(readings)
        .map(reading -> ((Reading.Read) reading).article().published().day().orElseThrow())
        .containsExactly(LocalDate.of(2021, 3, 4), LocalDate.of(2020, 1, 1));
  }

  @Test
  void readsAnArticleWithoutDateAndSaysSo() throws IOException {
    write("a.txt", "نص");
    List<Reading> readings = read(folder);
    assertThat(readings).hasSize(2);
    assertThat(((Reading.Noticed) readings.get(0)).problem().code()).isEqualTo(Fault.NO_DATE);
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void skipsWhatIsNoUtf8AndReadsTheRest() throws IOException {
    Files.write(folder.resolve("a.txt"), "سطر\nاجتماع".getBytes(Charset.forName("windows-1256")));
    Files.write(folder.resolve("b.txt"), "لقاء".getBytes(UTF_16));
    write("c.txt", "لقاء");
    List<Reading> readings = read(folder);
    assertThat(faults(readings)).containsExactly(Fault.BAD_UTF_8, Fault.BAD_UTF_8);
    assertThat(skipped(readings).get(0).found()).isEqualTo("byte 0xD3 at offset 0 is no UTF-8");
    assertThat(skipped(readings).get(1).found()).contains("UTF-16");
    assertThat(articles(folder)).extracting(Article::id).containsExactly("c");
  }

  @Test
  void namesTheLineOfTheBadByte() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("سطر\nسطر\n".getBytes(UTF_8));
    bytes.write(0xC3);
    Files.write(folder.resolve("a.txt"), bytes.toByteArray());
    assertThat(skipped(read(folder)).get(0).where())
        .isEqualTo(new Where.AtLine(folder.resolve("a.txt"), 3));
  }

  @Test
  void skipsEmptyFilesAndFilesWithoutAWord() throws IOException {
    write("a.txt", "");
    write("b.txt", "\uFEFF");
    write("c.txt", " \r\n\u00A0\u200F …\n");
    assertThat(faults(read(folder)))
        .containsExactly(Fault.EMPTY_ARTICLE, Fault.EMPTY_ARTICLE, Fault.EMPTY_ARTICLE);
  }

  @Test
  void skipsAFileOfFiftyMegabytesWithoutReadingIt() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(50L * 1024 * 1024);
    }
    Problem problem = skipped(read(folder)).get(0);
    assertThat(problem.code()).isEqualTo(Fault.TOO_LARGE);
    assertThat(problem.found()).contains("52428800 bytes");
  }

  @Test
  void readsAnArticleOfJustTheLimit() throws IOException {
    byte[] bytes = new byte[Limits.ARTICLE_BYTES];
    Arrays.fill(bytes, (byte) 'x');
    Files.write(folder.resolve("a.txt"), bytes);
    assertThat(articles(folder)).hasSize(1);
  }

  @Test
  void skipsAMalformedDateButNotItsArticle() throws IOException {
    write("a.txt", "نص");
    write("articles.tsv", "article\tpublished\na\t25/07/2025\nb\t2021-02-30\n");
    List<Reading> readings = read(folder);
    assertThat(faults(readings)).containsExactly(Fault.BAD_DATE, Fault.BAD_DATE);
    assertThat(skipped(readings).get(0).message())
        .contains("articles.tsv:2: \"25/07/2025\" is no date")
        .contains("-> write the day of publication as YYYY-MM-DD")
        .contains("(errors.md#bad-date)");
    assertThat(articles(folder)).hasSize(1);
  }

  @Test
  void reportsEveryFaultOfTheTableAtOnce() throws IOException {
    write("a.txt", "نص");
    write("articles.tsv", "article\tpublished\n\t2021-01-01\na\t2021-01-01\na\t2021-01-02\n");
    assertThat(skipped(read(folder)))
        .extracting(problem -> problem.where().toString().replaceAll(".*:", ""))
        .containsExactly("2", "4");
    write("articles.tsv", "id\tdate\na\t2021-01-01\n");
    assertThat(faults(read(folder))).containsExactly(Fault.BAD_TABLE);
  }

  @Test
  void saysThatAPathDoesNotExistAndGoesOn() throws IOException {
    write("a.txt", "نص");
    List<Reading> readings = read(folder.resolve("none"), folder);
    assertThat(faults(readings)).containsExactly(Fault.PATH_NOT_FOUND);
    assertThat(readings).anyMatch(Reading.Read.class::isInstance);
  }

  @Test
  void saysThatAFolderHoldsNoArticles() throws IOException {
    write("notes.md", "نص");
    assertThat(faults(read(folder))).containsExactly(Fault.NO_ARTICLES);
  }

  @Test
  void saysThatAFileIsOfNoKnownFormat() throws IOException {
    write("notes.md", "نص");
    assertThat(faults(read(folder.resolve("notes.md")))).containsExactly(Fault.UNKNOWN_FORMAT);
  }

  @Test
  void skipsTheSecondArticleWithAnId() throws IOException {
    write("one/a.txt", "الأول");
    write("two/a.txt", "الثاني");
    List<Reading> readings = read(folder);
    assertThat(faults(readings)).containsExactly(Fault.DUPLICATE_ID);
    assertThat(skipped(readings).get(0).found()).contains("one");
    assertThat(articles(folder)).extracting(Article::text).containsExactly("الأول");
  }

  @Test
  void endsAtLinksThatLeadBack() throws IOException {
    write("one/a.txt", "نص");
    Files.createSymbolicLink(folder.resolve("one/back"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    List<Reading> readings = read(folder);
    assertThat(faults(readings)).containsExactly(Fault.UNREADABLE_FILE);
    assertThat(readings)
        .filteredOn(Reading.Noticed.class::isInstance)
        .extracting(reading -> ((Reading.Noticed) reading).problem().code())
        .contains(Fault.LINK_LOOP);
    assertThat(articles(folder)).hasSize(1);
  }

  @Test
  void takesOddFileNamesAsIds() throws IOException {
    for (String id : List.of("a b", "قمة «بغداد» #1", "x.y.z", "%41?&<>", "emoji 🕊", "A.TXT")) {
      write(id + ".txt", "نص");
    }
    write("Upper.TXT", "نص");
    assertThat(articles(folder))
        .extracting(Article::id)
        .containsExactlyInAnyOrder(
            "a b", "قمة «بغداد» #1", "x.y.z", "%41?&<>", "emoji 🕊", "A.TXT", "Upper");
  }

  @Test
  void passesOverHiddenFilesAndSkipsNamesThatAreNoText() throws IOException {
    write(".hidden.txt", "نص");
    write("._a.txt", "نص");
    write(".git/b.txt", "نص");
    Files.writeString(Path.of(URI.create(folder.toUri() + "%FF.txt")), "نص");
    assertThat(faults(read(folder))).containsExactly(Fault.UNREADABLE_NAME);
    assertThat(faults(read(folder.resolve(".hidden.txt")))).isEmpty();
  }

  @Test
  void skipsAFolderNamedLikeAnArticle() throws IOException {
    write("a.txt/b.txt", "نص");
    assertThat(articles(folder)).extracting(Article::id).containsExactly("b");
  }

  @Test
  void readsJsonLinesAlsoWhenZipped() throws IOException {
    String rows =
        """
        \uFEFF{"id":"n1","title":"عنوان","text":"نص","published":"2021-03-04","source":"النهار","url":"http://n"}

        {"id":2,"text":"بلا عنوان","published":"2021-03-04T10:00:00Z","title":null}
        """;
    write("a.jsonl", rows);
    try (var zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
      zipped.write(rows.replace("n1", "z1").replace("2,", "3,").getBytes(UTF_8));
    }
    List<Article> articles = articles(folder);
    assertThat(articles).extracting(Article::id).containsExactly("n1", "2", "z1", "3");
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("عنوان\n\nنص", "بلا عنوان", "عنوان\n\nنص", "بلا عنوان");
    assertThat(articles).allMatch(article -> article.published().day().isPresent());
    assertThat(articles.get(0).origin()).isEqualTo("النهار");
  }

  @Test
  void skipsBadRowsAndReadsTheRest() throws IOException {
    write(
        "a.jsonl",
        """
        {"id":"1","text":"نص",
        ["a"]
        {"id":"1","text":"نص"} {"id":"2"}
        {"id":"1","id":"2","text":"نص"}
        {"text":"نص"}
        {"id":"3"}
        {"id":"4","text":7}
        {"id":"5","text":"\\ud800 نص"}
        {"id":"6","text":"نص","published":"أمس"}
        {"id":"6","text":"نص مكرر"}
        """);
    List<Reading> readings = read(folder);
    assertThat(faults(readings))
        .containsExactly(
            Fault.BAD_ROW,
            Fault.BAD_ROW,
            Fault.BAD_ROW,
            Fault.BAD_ROW,
            Fault.ROW_WITHOUT_ID,
            Fault.ROW_WITHOUT_TEXT,
            Fault.ROW_WITHOUT_TEXT,
            Fault.BAD_ROW,
            Fault.BAD_DATE,
            Fault.DUPLICATE_ID);
    assertThat(skipped(readings).get(9).where())
        .isEqualTo(new Where.AtLine(folder.resolve("a.jsonl"), 10));
    assertThat(articles(folder)).extracting(Article::id).containsExactly("6");
  }

  @Test
  void skipsARowThatIsNoUtf8AndOneThatIsTooLong() throws IOException {
    try (var out = Files.newOutputStream(folder.resolve("a.jsonl"))) {
      out.write("{\"id\":\"1\",\"text\":\"".getBytes(UTF_8));
      out.write(0xE3);
      out.write("\"}\n{\"id\":\"2\",\"text\":\"".getBytes(UTF_8));
      byte[] filler = new byte[1 << 20];
      Arrays.fill(filler, (byte) 'x');
      for (int i = 0; i < 50; i++) {
        out.write(filler);
      }
      out.write("\"}\n{\"id\":\"3\",\"text\":\"".getBytes(UTF_8));
      out.write(filler);
      out.write(filler);
      out.write("x\"}\n{\"id\":\"4\",\"text\":\"نص\"}".getBytes(UTF_8));
    }
    assertThat(faults(read(folder)))
        .containsExactly(Fault.BAD_UTF_8, Fault.TOO_LARGE, Fault.TOO_LARGE);
    assertThat(articles(folder)).extracting(Article::id).containsExactly("4");
  }

  @Test
  void keepsWhatItReadBeforeAFileBreaksOff() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zipped = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 5000; i++) {
        zipped.write("{\"id\":\"%d\",\"text\":\"نص %d\"}%n".formatted(i, i * 7919).getBytes(UTF_8));
      }
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Files.write(folder.resolve("a.jsonl.gz"), half);
    Files.write(folder.resolve("b.jsonl.gz"), new byte[] {1, 2, 3});
    assertThat(faults(read(folder))).containsExactly(Fault.UNREADABLE_FILE, Fault.UNREADABLE_FILE);
    assertThat(articles(folder)).hasSizeGreaterThan(100);
  }

  private List<Reading> read(Path... inputs) {
    List<Reading> readings = new ArrayList<>();
    ArticleReader.of(Published.unknown()).read(List.of(inputs), readings::add);
    return readings;
  }

  private List<Article> articles(Path input) {
    return read(input).stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).article())
        .toList();
  }

  private static List<Problem> skipped(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Skipped.class::isInstance)
        .map(reading -> ((Reading.Skipped) reading).problem())
        .toList();
  }

  private static List<ErrorCode> faults(List<Reading> readings) {
    return skipped(readings).stream().map(Problem::code).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
