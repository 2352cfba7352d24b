package org.isnad.gazetteer;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for faults in the files of the gazetteer and reports them all at once, each as {@code
 * file:line: what is wrong} with what would be right.
 */
public final class GazetteerCheck {
  private static final List<String> ITEM_FILES =
      List.of("countries.tsv", "places.tsv", "organizations.tsv", "persons.tsv");
  private static final List<String> FILES =
      List.of(
          "countries.tsv",
          "places.tsv",
          "organizations.tsv",
          "persons.tsv",
          "aliases.tsv",
          "holdings.tsv",
          "demonyms.tsv",
          "stands-for.tsv",
          "preferred.tsv",
          "office-titles.tsv",
          "ordinary-words.tsv");

  private final Function<String, Table> files;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();

  private GazetteerCheck(Function<String, Table> files) {
    this.files = files;
  }

  /** The faults of the files in the jar; empty if there are none. */
  public static List<String> faults() {
    return faults(Table::ofResource);
  }

  static List<String> faults(Function<String, Table> files) {
    GazetteerCheck check = new GazetteerCheck(files);
    ITEM_FILES.forEach(check::collectIds);
    FILES.forEach(check::checkFile);
    return List.copyOf(check.faults);
  }

  private void collectIds(String file) {
    for (Table.Row row : files.apply(file).rows()) {
      String id = row.get("id");
      String before = ids.putIfAbsent(id, "%s:%d".formatted(file, row.line()));
      if (before != null) {
        report(row, "%s is already at %s", id, before);
      }
    }
  }

  private void checkFile(String file) {
    Table table = files.apply(file);
    Set<List<String>> seen = new HashSet<>();
    String before = "";
    for (Table.Row row : table.rows()) {
      if (row.cells().size() != table.columns().size()) {
        report(row, "%d cells, not %d", row.cells().size(), table.columns().size());
        continue;
      }
      if (!seen.add(row.cells())) {
        report(row, "the same line stands above");
      }
      String key = String.join("\t", row.cells());
      if (CellChecks.inOrder(before, key) > 0) {
        report(row, "not in order; sort the lines by their bytes, the header left on top");
      }
      before = key;
      for (int i = 0; i < table.columns().size(); i++) {
        checkCell(row, table.columns().get(i), row.cells().get(i));
      }
    }
  }

  private void checkCell(Table.Row row, String column, String value) {
    if (!value.equals(value.strip())) {
      report(row, "\"%s\" has white space around it", value);
    }
    CellChecks.fault(row.header().file(), column, value)
        .ifPresent(fault -> report(row, "%s", fault));
    boolean refers = CellChecks.REFERENCES.contains(column) || isReferringId(row, column);
    if (refers && !value.isEmpty() && !ids.containsKey(value)) {
      report(row, "%s \"%s\" is no item; add it to %s first", column, value, itemFiles());
    }
  }

  private static boolean isReferringId(Table.Row row, String column) {
    return column.equals("id") && !ITEM_FILES.contains(row.header().file());
  }

  private static String itemFiles() {
    return ITEM_FILES.stream().collect(Collectors.joining(", "));
  }

  @FormatMethod
  private void report(Table.Row row, @FormatString String what, Object... values) {
    String where = "%s:%d: ".formatted(row.header().file(), row.line());
    faults.add(where + String.format(what, values));
  }
}
