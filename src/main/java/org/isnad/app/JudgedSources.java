package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.claim.Claim;
import org.isnad.text.Span;

/**
 * A {@link SpanTable} of claims that the program read, each by a sentence that tells it, its {@code
 * kind} (meeting, killed…), {@code min} of a figure, and where readers found those named who say
 * so: {@code sources}, as offsets «12-20 40-52», empty if the article itself says so.
 */
final class JudgedSources {
  private static final List<String> COLUMNS =
      List.of("article", "start", "end", "kind", "min", "sources");
  private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{0,18}").asMatchPredicate();
  private static final Predicate<String> SPANS =
      Pattern.compile("([0-9]{1,9}-[0-9]{1,9}( [0-9]{1,9}-[0-9]{1,9})*)?").asMatchPredicate();

  private static final Predicate<String> SOURCES = SPANS.and(JudgedSources::areSpans);

  /**
   * Who says one claim.
   *
   * @param min the figure's lower bound; empty of an encounter
   */
  record Row(String article, Span sentence, String kind, String min, List<Span> sources) {
    /** Whether a claim that is read now may be this one. */
    boolean is(Claim claim) {
      boolean told = claim.evidence().stream().anyMatch(e -> e.span().overlaps(sentence));
      if (claim instanceof Claim.Casualty figure) {
        String least = String.valueOf(figure.count().min());
        return told && figure.harm().word().equals(kind) && least.equals(min);
      }
      return told
          && claim instanceof Claim.Encounter encounter
          && encounter.kind().word().equals(kind);
    }

    /**
     * The names of those who say so, in the article with this text.
     *
     * @throws CommandFailed if one of them ends behind it
     */
    List<String> names(String text) {
      for (Span source : sources) {
        if (source.end() > text.length()) {
          throw SpanTable.unusable(
              "%s: source %d-%d ends behind the article"
                  .formatted(article, source.start(), source.end()),
              COLUMNS);
        }
      }
      return sources.stream().map(span -> span.of(text)).toList();
    }
  }

  private JudgedSources() {}

  /**
   * Reads the whole file.
   *
   * @throws CommandFailed with every fault, each with its line
   */
  static List<Row> read(Path file) {
    List<Row> rows = new ArrayList<>();
    SpanTable.read(
        file,
        COLUMNS,
        cells -> {
          Optional<String> fault =
              cells
                  .fault()
                  .or(() -> cells.unlike("min", NUMBER, "a whole number or nothing"))
                  .or(() -> cells.unlike("sources", SOURCES, "offsets such as 12-20 40-52"));
          if (fault.isEmpty()) {
            rows.add(row(cells));
          }
          return fault;
        });
    return rows;
  }

  private static Row row(SpanTable.Row cells) {
    return new Row(
        cells.get("article"),
        cells.span(),
        cells.get("kind"),
        cells.get("min"),
        spans(cells.get("sources")));
  }

  /** Whether each starts before it ends. */
  private static boolean areSpans(String cell) {
    return ends(cell).allMatch(ends -> Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]));
  }

  private static Stream<String[]> ends(String cell) {
    return Stream.of(cell.split(" ", -1))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split("-", -1));
  }

  private static List<Span> spans(String cell) {
    return ends(cell)
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }
}
