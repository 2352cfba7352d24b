package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A tab-separated table that comes with the program. The first line names its columns; every other
 * line has as many cells. No comments, no empty lines.
 */
public record Table(List<String> columns, List<List<String>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table of the class path.
   *
   * @param path for example {@code /lexicon/numbers.tsv}; {@code .tsv.gz} is unzipped
   */
  public static Table read(String path) {
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without its table " + path);
      }
      InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(in) : in;
      return parse(path, new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + path, e);
    }
  }

  private static Table parse(String path, BufferedReader lines) {
    List<List<String>> cells = lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
    if (cells.isEmpty()) {
      throw new IllegalStateException("table " + path + " has no header line");
    }
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).size() != cells.get(0).size()) {
        faults.add(
            "%s:%d: %d cells, not %d"
                .formatted(path, i + 1, cells.get(i).size(), cells.get(0).size()));
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return new Table(cells.get(0), cells.subList(1, cells.size()));
  }

  /** The cell of a row in the column with this name. */
  public String cell(List<String> row, String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column \"%s\" among %s".formatted(column, columns));
    }
    return row.get(index);
  }
}
