package org.isnad.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.article.ErrorCode;
import org.isnad.article.Problem;
import org.isnad.article.Where;

/** Facts on disk: a file with one object a line, or a folder with one {@code *.json} an article. */
public final class FactsFile {
  /** What can be wrong with such a file. */
  public enum Fault implements ErrorCode {
    BAD_FACTS;

    @Override
    public String anchor() {
      return "bad-facts";
    }
  }

  private FactsFile() {}

  /**
   * The facts by article id, in the order of the file or of the file names; of two objects for one
   * article the last counts. Objects that cannot be read go to the sink and are left out.
   *
   * @throws IOException if the path cannot be read as UTF-8 text
   */
  public static Map<String, Facts> load(Path path, Consumer<Problem> problems) throws IOException {
    Map<String, Facts> facts = new LinkedHashMap<>();
    for (Written written : objects(path)) {
      try {
        Facts read = FactsJson.read(written.json);
        facts.put(read.article(), read);
      } catch (MalformedFactsException e) {
        problems.accept(
            new Problem(
                written.where,
                Fault.BAD_FACTS,
                String.valueOf(e.getMessage()),
                "write facts as the extract command does with --format json"));
      }
    }
    return facts;
  }

  private record Written(Where where, String json) {}

  private static List<Written> objects(Path path) throws IOException {
    List<Written> all = new ArrayList<>();
    if (!Files.isDirectory(path)) {
      List<String> lines = Files.readAllLines(path);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          all.add(new Written(new Where.AtLine(path, i + 1), lines.get(i)));
        }
      }
      return all;
    }
    try (Stream<Path> entries = Files.list(path)) {
      for (Path file : entries.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        all.add(new Written(new Where.InFile(file), Files.readString(file)));
      }
    }
    return all;
  }
}
