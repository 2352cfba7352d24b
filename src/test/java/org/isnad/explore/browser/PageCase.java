package org.isnad.explore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page to be looked at, of {@code src/test/resources/explore/pages.tsv}.
 *
 * @param name also that of its pictures
 * @param shows a selector of what is there when all is drawn; empty if the heading is enough
 * @param tells words that stand on it in either language; empty if none do
 */
record PageCase(String name, String address, String shows, String tells) {
  private static final Path LIST = Path.of("src/test/resources/explore/pages.tsv");

  static List<PageCase> all() {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.skip(1).map(PageCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With {@code {meeting}} and {@code {barrack}} as the store has them. */
  String address(ServedExplorer seeds) {
    return address
        .replace("{meeting}", seeds.id("meeting"))
        .replace("{barrack}", seeds.id("barrack"));
  }

  private static PageCase of(String line) {
    String[] cells = line.split("\t", -1);
    return new PageCase(cells[0], cells[1], cells[2], cells[3]);
  }

  @Override
  public String toString() {
    return name;
  }
}
