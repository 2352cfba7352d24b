package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class PassageScoresTest extends FolderScores {
  PassageScoresTest(@TempDir Path scratch) throws IOException {
    super(Path.of("src/test/resources/passages"), Path.of("README.md"), scratch);
  }
}
