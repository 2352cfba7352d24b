package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.evaluate.Facts;
import org.isnad.evaluate.FactsFile;

/** Facts that a command was given. */
final class FactsInput {
  private FactsInput() {}

  /** By article; what cannot be read as facts is told of and left out. */
  static Map<String, Facts> load(Path path, ProblemLog problems) {
    try {
      return FactsFile.load(path, problems::skipped);
    } catch (IOException e) {
      throw new CommandFailed(
          Failure.FILE_UNUSABLE,
          "%s cannot be read as facts: %s".formatted(path, e),
          "name a UTF-8 file with one facts object a line, or a folder of *.json");
    }
  }
}
