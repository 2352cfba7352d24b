package org.isnad.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the figures of some annotated articles are written down: the floors, and the table between
 * two comments of a page.
 *
 * @param test the class that measures them
 */
record WrittenScores(String test, Path leastScores, Path page) {
  private static final Pattern TABLE =
      Pattern.compile("(?<=<!-- scores:begin -->\n).*?(?=<!-- scores:end -->)", Pattern.DOTALL);
  private static final String HEADER =
      """
      # F1 on the articles of this folder, kind by kind, as measured, rounded down; the build fails below.
      # To write it anew, and the table of %s: %s
      """;

  /** The command that writes them anew. */
  String toUpdate() {
    return "mvn -q test -Dtest=%s -Dscores.update=true".formatted(test);
  }

  /** The lines of the page's table. */
  List<String> shown() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(page));
    if (!table.find()) {
      throw new IllegalStateException("no table between the comments in " + page);
    }
    return table.group().lines().toList();
  }

  void write(MeasuredScores measured) throws IOException {
    String header = HEADER.formatted(page.getFileName(), toUpdate());
    Files.writeString(leastScores, header + floors(measured));
    String table = String.join("\n", measured.table()) + "\n";
    Files.writeString(
        page, TABLE.matcher(Files.readString(page)).replaceFirst(Matcher.quoteReplacement(table)));
  }

  private static String floors(MeasuredScores measured) {
    StringBuilder lines = new StringBuilder();
    Iterator<Map.Entry<String, JsonNode>> kinds = measured.byKind().fields();
    while (kinds.hasNext()) {
      Map.Entry<String, JsonNode> kind = kinds.next();
      BigDecimal f1 = kind.getValue().path("f1").decimalValue();
      lines.append(kind.getKey()).append(": ").append(f1.setScale(2, RoundingMode.DOWN));
      lines.append('\n');
    }
    return lines.toString();
  }
}
