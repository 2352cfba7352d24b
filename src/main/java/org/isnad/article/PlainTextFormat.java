package org.isnad.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One article a file, named {@code ID.txt}, in UTF-8: its title line first. Line ends, marks and
 * composed or decomposed letters stay as they are, since every offset counts them; only a byte
 * order mark is dropped. Date and outlet come from {@code articles.tsv} beside the file.
 */
public final class PlainTextFormat implements ArticleFormat {
  private static final String ENDING = ".txt";

  private final Published fallback;
  private final Map<Path, PublicationTable> tables = new HashMap<>();

  /**
   * @param fallback the date of articles that no table dates
   */
  public PlainTextFormat(Published fallback) {
    this.fallback = fallback;
  }

  @Override
  public boolean accepts(Path file) {
    return nameOf(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  @Override
  public void read(Path file, Consumer<Reading> sink) throws IOException {
    String name = nameOf(file);
    String id = name.substring(0, name.length() - ENDING.length());
    if (id.isBlank() || id.indexOf('\uFFFD') >= 0) {
      skip(
          sink,
          Problem.in(
              file,
              Fault.UNREADABLE_NAME,
              "the file name gives no article id",
              "rename the file, or run where file names are UTF-8 (LC_ALL=C.UTF-8)"));
      return;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(Limits.ARTICLE_BYTES + 1);
    }
    if (bytes.length > Limits.ARTICLE_BYTES) {
      String found = "the file has %d bytes".formatted(Files.size(file));
      skip(sink, Problem.in(file, Fault.TOO_LARGE, found, Limits.REMEDY));
      return;
    }
    StrictText decoded = StrictText.of(bytes);
    if (decoded instanceof StrictText.NotUtf8 bad) {
      skip(sink, notUtf8(new Where.AtLine(file, bad.line()), bad.found()));
    } else if (decoded instanceof StrictText.Text good) {
      accept(file, id, good.text(), sink);
    }
  }

  static Problem notUtf8(Where where, String found) {
    return new Problem(
        where,
        Fault.BAD_UTF_8,
        found,
        "save the file as UTF-8, for example: iconv -f WINDOWS-1256 -t UTF-8");
  }

  private void accept(Path file, String id, String text, Consumer<Reading> sink)
      throws IOException {
    if (Limits.wordless(text)) {
      skip(
          sink,
          Problem.in(
              file, Fault.EMPTY_ARTICLE, "the file has no words", "put the article's text in it"));
      return;
    }
    PublicationTable.Row row =
        tableBeside(file, sink)
            .row(id)
            .orElse(new PublicationTable.Row(Published.unknown(), "", ""));
    Published published = row.published().day().isPresent() ? row.published() : fallback;
    if (published.day().isEmpty()) {
      sink.accept(
          new Reading.Noticed(
              Problem.in(
                  file,
                  Fault.NO_DATE,
                  "the day of publication is unknown, so «yesterday» stays undated",
                  "add a row for %s to articles.tsv, or give --published".formatted(id))));
    }
    sink.accept(
        new Reading.Read(
            new Where.InFile(file), new Article(id, text, published, row.origin(), row.url())));
  }

  private PublicationTable tableBeside(Path file, Consumer<Reading> sink) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path beside = folder == null ? file.toAbsolutePath() : folder;
    PublicationTable table = tables.get(beside);
    if (table == null) {
      Path written = file.getParent();
      table = PublicationTable.beside(written == null ? Path.of("") : written, sink);
      tables.put(beside, table);
    }
    return table;
  }

  private static void skip(Consumer<Reading> sink, Problem problem) {
    sink.accept(new Reading.Skipped(problem));
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
