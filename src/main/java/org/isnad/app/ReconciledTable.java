package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.article.Problem;
import org.isnad.article.Where;
import org.isnad.link.correction.BadCorrections;
import org.isnad.link.correction.CorrectionsFile;
import org.isnad.link.correction.Target;

/**
 * A CSV file that comes back from OpenRefine or a spreadsheet, with items in one of its columns.
 */
final class ReconciledTable {
  private static final List<String> ITEM_COLUMNS =
      List.of("item", "qid", "q-id", "wikidata", "wikidata id", "wikidata-id", "entity", "id");

  private final Path file;
  private final String nameColumn;
  private final String itemColumn;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  /** What one row says. */
  record Answer(int line, Target target, String item) {}

  /**
   * @param nameColumn header of the column of names
   * @param itemColumn header of the column of items; empty for any that usually has this meaning
   */
  ReconciledTable(Path file, String nameColumn, String itemColumn) {
    this.file = file;
    this.nameColumn = nameColumn;
    this.itemColumn = itemColumn;
  }

  /**
   * What its rows answer; a row without an item answers nothing.
   *
   * @param kind of rows that do not say theirs
   * @throws BadCorrections with every fault, each with its line
   */
  List<Answer> read(Target.Kind kind) throws IOException {
    String text = Files.readString(file);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get();
    try (CSVParser rows = CSVParser.parse(plain, format)) {
      List<String> header = List.of();
      int end = 0;
      for (CSVRecord row : rows) {
        int line = end + 1;
        end = (int) Math.max(rows.getCurrentLineNumber(), line);
        if (line == 1) {
          header =
              row.toList().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
          checkHeader(header);
        } else if (isComplete(header)) {
          read(line, cells(header, row), kind);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new BadCorrections(problems);
    }
    return List.copyOf(answers.values());
  }

  private void checkHeader(List<String> header) {
    if (!header.contains(nameColumn.toLowerCase(Locale.ROOT))) {
      fault(1, "no column \"%s\"".formatted(nameColumn), "name it with --name-column");
    }
    if (itemColumns().stream().noneMatch(header::contains)) {
      fault(
          1,
          "no column of items (%s)".formatted(String.join(", ", itemColumns())),
          "name it with --item-column");
    }
  }

  private boolean isComplete(List<String> header) {
    return header.contains(nameColumn.toLowerCase(Locale.ROOT))
        && itemColumns().stream().anyMatch(header::contains);
  }

  private List<String> itemColumns() {
    return itemColumn.isEmpty() ? ITEM_COLUMNS : List.of(itemColumn.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> cells(List<String> header, CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      cells.putIfAbsent(header.get(i), row.get(i).strip());
    }
    return cells;
  }

  private void read(int line, Map<String, String> row, Target.Kind otherwise) {
    Optional<String> cell =
        itemColumns().stream()
            .map(column -> row.getOrDefault(column, ""))
            .filter(words -> !words.isEmpty())
            .findFirst();
    if (cell.isEmpty()) {
      return;
    }
    Optional<String> item = ItemCell.item(cell.get());
    if (item.isEmpty()) {
      fault(
          line,
          "\"%s\" is no Q-id and no address on Wikidata".formatted(cell.get()),
          "put one like Q90, or none, or leave the cell empty");
      return;
    }
    try {
      add(new Answer(line, target(row, otherwise), item.get()));
    } catch (IllegalArgumentException e) {
      fault(line, String.valueOf(e.getMessage()), "name it as the articles do");
    }
  }

  private Target target(Map<String, String> row, Target.Kind otherwise) {
    Target.Kind kind =
        switch (row.getOrDefault("kind", "")) {
          case "actor" -> Target.Kind.ACTOR;
          case "place" -> Target.Kind.PLACE;
          default -> otherwise;
        };
    String name = row.getOrDefault(nameColumn.toLowerCase(Locale.ROOT), "");
    String scope = row.getOrDefault("scope", "");
    String local = row.getOrDefault("target", "");
    String meant = scope.isEmpty() && !local.isEmpty() ? local : name;
    if (meant.isBlank()) {
      throw new IllegalArgumentException("an item, but no name");
    }
    return Target.of(kind, meant, scope);
  }

  private void add(Answer answer) {
    Answer earlier = answers.putIfAbsent(answer.target().key(), answer);
    if (earlier != null && !earlier.item().equals(answer.item())) {
      fault(
          answer.line(),
          "line %d says %s of \"%s\""
              .formatted(earlier.line(), earlier.item(), answer.target().name()),
          "keep one of the two");
    }
  }

  private void fault(int line, String found, String remedy) {
    problems.add(
        new Problem(
            new Where.AtLine(file, line), CorrectionsFile.Fault.BAD_CORRECTION, found, remedy));
  }
}
