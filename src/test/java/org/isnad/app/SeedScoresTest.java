package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedScoresTest {
  private static final Path FOLDER = Path.of("src/test/resources/seeds");

  @Test
  void noKindOfFactScoresBelowWhatItDid(@TempDir Path scratch) throws IOException {
    MeasuredScores scores = MeasuredScores.of(Path.of("seeds"), FOLDER.resolve("gold"), scratch);
    assertThat(scores.below(FOLDER.resolve("scores.yml")))
        .as("F1 of %s", scores.byKind())
        .isEmpty();
  }
}
