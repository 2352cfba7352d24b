package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reports and their gold, which are written by hand: is each fact one that can be right? */
class ReportGoldTest {
  private static final WrittenGold WRITTEN = WrittenGold.of(Path.of("src/test/resources/reports"));
  private static final int REPORTS = 80;

  @Test
  void everyReportHasGoldAndADayOfPublication() throws IOException {
    assertThat(WRITTEN.texts()).hasSize(REPORTS).isEqualTo(WRITTEN.byArticle().keySet());
    assertThat(WRITTEN.daysInTheTable()).isEqualTo(WRITTEN.days());
  }

  @TestFactory
  Stream<DynamicTest> goldCanBeTrue() {
    return WRITTEN.checks();
  }
}
