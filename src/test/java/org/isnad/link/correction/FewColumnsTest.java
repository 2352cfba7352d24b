package org.isnad.link.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that leaves out the columns that may be missing. */
class FewColumnsTest {
  private static final String HEADER = "name\tdecision\titem\twho\tdate\twhy\n";

  private static Correction correction(Target target) {
    return new Correction(
        target, Decision.SET, "Q90", "سلمى", LocalDate.of(2025, 8, 1), "seen on a map");
  }

  @Test
  void aPlaceOfOneArticleStaysOne(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("corrections.tsv");
    Files.writeString(path, HEADER);
    Target place = Target.of(Target.Kind.PLACE, "تل الزهور", "art1");

    new CorrectionsFile(path).add(List.of(correction(place)));

    assertThat(new CorrectionsFile(path).read().all())
        .singleElement()
        .extracting(Correction::target)
        .isEqualTo(place);
  }

  @Test
  void whatNoNameCanSayIsRefusedAndTheFileLeftAsItIs(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("corrections.tsv");
    Files.writeString(path, HEADER);
    Target local = Target.of(Target.Kind.PLACE, "x-tell-al-zuhur", "");

    assertThatThrownBy(() -> new CorrectionsFile(path).add(List.of(correction(local))))
        .isInstanceOf(BadCorrections.class)
        .hasMessageContaining("no column kind");
    assertThat(Files.readString(path)).isEqualTo(HEADER);
  }
}
