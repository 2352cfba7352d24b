package org.isnad.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A tab-separated data file with a header row.
 *
 * @param file its name, for messages
 */
record Table(String file, List<String> columns, List<Row> rows) {
  /**
   * One line.
   *
   * @param line counted from 1, the header being line 1
   */
  record Row(Header header, int line, List<String> cells) {
    /** The cell in a column; empty if the line is too short. */
    String get(String column) {
      int at = header.columns().indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(
            "%s has no column \"%s\"".formatted(header.file(), column));
      }
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  /** The first line. */
  record Header(String file, List<String> columns) {}

  /** A file of the gazetteer in the jar. */
  static Table ofResource(String file) {
    String path = "/gazetteer/" + file;
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("%s is not in the jar".formatted(path));
      }
      return of(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file, none left out. */
  static Table of(String file, BufferedReader reader) {
    List<String> lines = reader.lines().toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("%s:1: no header row".formatted(file));
    }
    Header header = new Header(file, List.of(lines.get(0).split("\t", -1)));
    List<Row> rows = new java.util.ArrayList<>(lines.size() - 1);
    for (int i = 1; i < lines.size(); i++) {
      rows.add(new Row(header, i + 1, List.of(lines.get(i).split("\t", -1))));
    }
    return new Table(file, header.columns(), List.copyOf(rows));
  }
}
