package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.corenlp.NamedArticle.Name;
import org.isnad.text.Span;

/**
 * A tab-separated file of names that were annotated in articles: {@code article}, {@code start} and
 * {@code end} in its text (UTF-16 units), {@code kind} (PERS, LOC, ORG), {@code use} of the article
 * (train, test).
 */
final class AnnotatedNames {
  private static final List<String> COLUMNS = List.of("article", "start", "end", "kind", "use");
  private static final List<String> KINDS = List.of("PERS", "LOC", "ORG");
  private static final String TRAIN = "train";
  private static final List<String> USES = List.of(TRAIN, "test");

  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(false)
          .setIgnoreSurroundingSpaces(false)
          .get();

  /** A name and the line of the file that tells of it. */
  record Row(long line, Name name, String use) {}

  private final Path file;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private AnnotatedNames(Path file) {
    this.file = file;
  }

  /**
   * Reads the whole file.
   *
   * @throws CommandFailed with every fault, each with its line
   */
  static AnnotatedNames read(Path file) {
    AnnotatedNames names = new AnnotatedNames(file);
    try (CSVParser cells = CSVParser.parse(Files.readString(file), FORMAT)) {
      if (!cells.getHeaderNames().containsAll(COLUMNS)) {
        throw unusable("%s:1: columns %s".formatted(file, cells.getHeaderNames()));
      }
      cells.forEach(names::add);
    } catch (IOException e) {
      throw unusable("cannot read %s: %s".formatted(file, e));
    }
    if (!names.faults.isEmpty()) {
      throw unusable(String.join("\n", names.faults));
    }
    return names;
  }

  Path file() {
    return file;
  }

  /** How many articles the file tells of. */
  int articles() {
    return rows.size();
  }

  /** The names of the article with this id; none if the file does not tell of it. */
  List<Row> of(String article) {
    return rows.getOrDefault(article, List.of());
  }

  /** Whether the article is learnt from, not measured with. */
  boolean teaches(String article) {
    return of(article).stream().anyMatch(row -> row.use().equals(TRAIN));
  }

  private void add(CSVRecord cells) {
    long line = cells.getRecordNumber() + 1;
    Optional<String> fault = fault(cells);
    if (fault.isEmpty()) {
      Row row = row(line, cells);
      List<Row> others = rows.computeIfAbsent(cells.get("article"), none -> new ArrayList<>());
      fault = others.stream().flatMap(other -> clash(row, other)).findFirst();
      others.add(row);
    }
    fault.ifPresent(found -> faults.add("%s:%d: %s".formatted(file, line, found)));
  }

  private static Optional<String> fault(CSVRecord cells) {
    if (!cells.isConsistent()) {
      return Optional.of("%d cells, not one for each column".formatted(cells.size()));
    }
    if (cells.get("article").isBlank()) {
      return Optional.of("no article, give its id");
    }
    String start = cells.get("start");
    String end = cells.get("end");
    boolean offsets = Stream.of(start, end).allMatch(cell -> cell.matches("[0-9]{1,9}"));
    if (!offsets || Integer.parseInt(start) >= Integer.parseInt(end)) {
      return Optional.of(
          "name \"%s\" to \"%s\", give offsets, the first below the second".formatted(start, end));
    }
    return outside("kind", cells, KINDS).or(() -> outside("use", cells, USES));
  }

  private static Optional<String> outside(String column, CSVRecord cells, List<String> allowed) {
    String cell = cells.get(column);
    return allowed.contains(cell)
        ? Optional.empty()
        : Optional.of(
            "%s \"%s\", give one of %s".formatted(column, cell, String.join(", ", allowed)));
  }

  private static Stream<String> clash(Row row, Row other) {
    if (!row.use().equals(other.use())) {
      return Stream.of(
          "use \"%s\", but \"%s\" in line %d: give all names of an article the same"
              .formatted(row.use(), other.use(), other.line()));
    }
    Span span = other.name().span();
    return row.name().span().overlaps(span)
        ? Stream.of(
            "name %d to %d overlaps %d to %d of line %d, give the longer one alone"
                .formatted(
                    row.name().span().start(),
                    row.name().span().end(),
                    span.start(),
                    span.end(),
                    other.line()))
        : Stream.empty();
  }

  private static Row row(long line, CSVRecord cells) {
    Span span = new Span(Integer.parseInt(cells.get("start")), Integer.parseInt(cells.get("end")));
    NameKind kind = NameKind.of(cells.get("kind")).orElseThrow();
    return new Row(line, new Name(span, kind), cells.get("use"));
  }

  static CommandFailed unusable(String found) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        found,
        "give a UTF-8 file with the tab-separated columns %s, and the articles that it was made of"
            .formatted(String.join(", ", COLUMNS)));
  }
}
