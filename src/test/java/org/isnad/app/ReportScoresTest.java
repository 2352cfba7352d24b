package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ReportScoresTest extends FolderScores {
  ReportScoresTest(@TempDir Path scratch) throws IOException {
    super(
        Path.of("src/test/resources/reports"), Path.of("src/site/markdown/evaluation.md"), scratch);
  }
}
