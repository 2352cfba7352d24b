package org.isnad.explore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One page to be looked at, of {@code src/test/resources/explore/pages.tsv}.
 *
 * @param name also that of its pictures
 * @param first a selector of what is seen of it, before {@code shows} replaces it; empty if nothing
 *     is
 * @param shows a selector of what is there when all is drawn; empty if the heading is enough
 * @param tells words that stand on it in either language; empty if none do
 */
record PageCase(String name, String address, String first, String shows, String tells) {
  private static final List<String> IDS = List.of("meeting", "barrack", "article");
  private static final Path LIST = Path.of("src/test/resources/explore/pages.tsv");

  static List<PageCase> all() {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.skip(1).map(PageCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With {@code {meeting}}, {@code {barrack}} and {@code {article}} as a store has them. */
  String address(UnaryOperator<String> ids) {
    String whole = address;
    for (String one : IDS) {
      whole =
          whole.contains("{" + one + "}") ? whole.replace("{" + one + "}", ids.apply(one)) : whole;
    }
    return whole;
  }

  /** A selector of what somebody who opens the page waits for. */
  String opens() {
    return Stream.of(first, shows, "h1").filter(one -> !one.isEmpty()).findFirst().orElseThrow();
  }

  private static PageCase of(String line) {
    String[] cells = line.split("\t", -1);
    return new PageCase(cells[0], cells[1], cells[2], cells[3], cells[4]);
  }

  @Override
  public String toString() {
    return name;
  }
}
