package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is measured on the annotated articles of a folder. Run with {@code -Dscores.update=true}, it
 * writes that down instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FolderScores {
  private final WrittenScores written;
  private final MeasuredScores measured;

  /**
   * @param page shows the table
   */
  FolderScores(Path folder, Path page, Path scratch) throws IOException {
    written = new WrittenScores(getClass().getSimpleName(), folder.resolve("scores.yml"), page);
    measured = MeasuredScores.of(folder.resolve("articles"), folder.resolve("gold"), scratch);
  }

  @BeforeAll
  void writeDownIfAsked() throws IOException {
    if (Boolean.getBoolean("scores.update")) {
      written.write(measured);
    }
  }

  @Test
  void noKindOfFactScoresBelowWhatItDid() throws IOException {
    assertThat(measured.below(written.leastScores())).as(written.toUpdate()).isEmpty();
  }

  @Test
  void thePageShowsWhatIsMeasured() throws IOException {
    assertThat(written.shown()).as(written.toUpdate()).isEqualTo(measured.table());
  }
}
