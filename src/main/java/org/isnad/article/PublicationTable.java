package org.isnad.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The {@code articles.tsv} beside a folder's articles: who published each one and when. Columns go
 * by their header; {@code article} is needed, {@code published}, {@code outlet} (or {@code source})
 * and {@code url} are read, all others ignored.
 */
final class PublicationTable {
  static final String FILE_NAME = "articles.tsv";

  /** What the table says of one article; an empty string where it says nothing. */
  record Row(Published published, String origin, String url) {}

  private final Map<String, Row> rows = new HashMap<>();
  private final Path file;
  private final Consumer<Reading> sink;

  private PublicationTable(Path file, Consumer<Reading> sink) {
    this.file = file;
    this.sink = sink;
  }

  /** The table in this folder, with no rows if there is none; its faults go to the sink. */
  static PublicationTable beside(Path folder, Consumer<Reading> sink) throws IOException {
    PublicationTable table = new PublicationTable(folder.resolve(FILE_NAME), sink);
    if (Files.isRegularFile(table.file)) {
      table.load(Files.readAllBytes(table.file));
    }
    return table;
  }

  /** The row of an article, however its id is composed (file names come as NFC or NFD). */
  Optional<Row> row(String id) {
    return Optional.ofNullable(rows.get(key(id)));
  }

  private void load(byte[] bytes) {
    StrictText decoded = StrictText.of(bytes);
    if (decoded instanceof StrictText.NotUtf8 bad) {
      skip(bad.line(), Fault.BAD_UTF_8, bad.found(), "save the table as UTF-8");
    } else if (decoded instanceof StrictText.Text good) {
      load(good.text().lines().toList());
    }
  }

  private void load(List<String> lines) {
    Map<String, Integer> columns = new HashMap<>();
    String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
    for (int i = 0; i < header.length; i++) {
      columns.putIfAbsent(header[i].strip(), i);
    }
    if (!columns.containsKey("article")) {
      skip(
          1,
          Fault.BAD_TABLE,
          "the header row has no column \"article\"",
          "name the columns article, published and, if known, outlet, url, with tabs between");
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        addRow(columns, lines.get(i).split("\t", -1), i + 1);
      }
    }
  }

  private void addRow(Map<String, Integer> columns, String[] cells, int line) {
    String id = cell(columns, cells, "article");
    if (id.isEmpty()) {
      skip(line, Fault.BAD_TABLE, "the row names no article", "put the file name without ending");
      return;
    }
    String outlet = cell(columns, cells, "outlet");
    Row row =
        new Row(
            published(cell(columns, cells, "published"), line),
            outlet.isEmpty() ? cell(columns, cells, "source") : outlet,
            cell(columns, cells, "url"));
    if (rows.putIfAbsent(key(id), row) != null) {
      skip(
          line,
          Fault.BAD_TABLE,
          "article \"%s\" has a row already".formatted(id),
          "keep one row an article; the first one counts");
    }
  }

  private Published published(String written, int line) {
    if (written.isEmpty()) {
      return Published.unknown();
    }
    Optional<Published> day = PublicationDay.of(written);
    if (day.isEmpty()) {
      skip(line, Fault.BAD_DATE, "\"%s\" is no date".formatted(written), PublicationDay.REMEDY);
    }
    return day.orElse(Published.unknown());
  }

  private void skip(int line, Fault fault, String found, String remedy) {
    sink.accept(
        new Reading.Skipped(new Problem(new Where.AtLine(file, line), fault, found, remedy)));
  }

  private static String cell(Map<String, Integer> columns, String[] cells, String column) {
    int index = columns.getOrDefault(column, Integer.MAX_VALUE);
    return index < cells.length ? cells[index].strip() : "";
  }

  private static String key(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }
}
