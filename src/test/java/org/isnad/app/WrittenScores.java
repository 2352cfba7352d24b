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
 * Where the figures of the passages are written down: the floors, and the table between two
 * comments of the README.
 */
record WrittenScores(Path leastScores, Path readme) {
  private static final Pattern TABLE =
      Pattern.compile("(?<=<!-- scores:begin -->\n).*?(?=<!-- scores:end -->)", Pattern.DOTALL);
  private static final String HEADER =
      """
      # F1 on the passages of this folder, kind by kind, as measured, rounded down; the build fails below.
      # To write it anew, and the table of the README: mvn -q test -Dtest=PassageScoresTest -Dscores.update=true
      """;

  /** The lines of the README's table. */
  List<String> shown() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(readme));
    if (!table.find()) {
      throw new IllegalStateException("no table between the comments in " + readme);
    }
    return table.group().lines().toList();
  }

  void write(MeasuredScores measured) throws IOException {
    Files.writeString(leastScores, HEADER + floors(measured));
    String table = String.join("\n", measured.table()) + "\n";
    Files.writeString(
        readme,
        TABLE.matcher(Files.readString(readme)).replaceFirst(Matcher.quoteReplacement(table)));
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
