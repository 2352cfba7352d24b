package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dscores.update=true}, it writes down what it measures instead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassageScoresTest {
  private static final Path FOLDER = Path.of("src/test/resources/passages");
  private static final WrittenScores WRITTEN =
      new WrittenScores(FOLDER.resolve("scores.yml"), Path.of("README.md"));
  private static final String TO_UPDATE =
      "to write down what was measured: "
          + "mvn -q test -Dtest=PassageScoresTest -Dscores.update=true";

  private final MeasuredScores measured;

  PassageScoresTest(@TempDir Path scratch) throws IOException {
    measured = MeasuredScores.of(FOLDER.resolve("articles"), FOLDER.resolve("gold"), scratch);
  }

  @BeforeAll
  void writeDownIfAsked() throws IOException {
    if (Boolean.getBoolean("scores.update")) {
      WRITTEN.write(measured);
    }
  }

  @Test
  void noKindOfFactScoresBelowWhatItDid() throws IOException {
    assertThat(measured.below(WRITTEN.leastScores())).as(TO_UPDATE).isEmpty();
  }

  @Test
  void theReadmeShowsWhatIsMeasured() throws IOException {
    assertThat(WRITTEN.shown()).as(TO_UPDATE).isEqualTo(measured.table());
  }
}
