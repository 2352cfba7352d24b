package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.corenlp.NamedArticle.Name;
import org.isnad.text.Span;

/**
 * A {@link SpanTable} of names that were annotated in articles, with {@code kind} (PERS, LOC, ORG)
 * and {@code use} of the article (train, test). A blank line is a fault.
 */
final class AnnotatedNames {
  private static final List<String> COLUMNS = List.of("article", "start", "end", "kind", "use");
  private static final List<String> KINDS = List.of("PERS", "LOC", "ORG");
  private static final String TRAIN = "train";
  private static final List<String> USES = List.of(TRAIN, "test");

  /** A name and the line of the file that tells of it. */
  record Row(long line, Name name, String use) {}

  private final Path file;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

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
    SpanTable.read(file, COLUMNS, names::add);
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

  /** Takes a row and says what is wrong with it. */
  private Optional<String> add(SpanTable.Row cells) {
    Optional<String> fault = fault(cells);
    if (fault.isPresent()) {
      return fault;
    }
    Row row = row(cells);
    List<Row> others = rows.computeIfAbsent(cells.get("article"), none -> new ArrayList<>());
    Optional<String> clash = others.stream().flatMap(other -> clash(row, other)).findFirst();
    others.add(row);
    return clash;
  }

  private static Optional<String> fault(SpanTable.Row cells) {
    return cells
        .fault()
        .or(() -> nameless(cells))
        .or(() -> cells.outside("kind", KINDS))
        .or(() -> cells.outside("use", USES));
  }

  private static Optional<String> nameless(SpanTable.Row cells) {
    return cells.get("article").isBlank()
        ? Optional.of("no article, give its id")
        : Optional.empty();
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

  private static Row row(SpanTable.Row cells) {
    NameKind kind = NameKind.of(cells.get("kind")).orElseThrow();
    return new Row(cells.line(), new Name(cells.span(), kind), cells.get("use"));
  }

  static CommandFailed unusable(String found) {
    return SpanTable.unusable(found, COLUMNS);
  }
}
