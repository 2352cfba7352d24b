package org.isnad.explore.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedFileTest {
  @Test
  void handsOnAllThatWasWritten() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (BoundedFile file = new BoundedFile(100)) {
      file.write("كلمة".getBytes(UTF_8));
      file.write('.');
      file.sendTo(read);

      assertThat(file.length()).isEqualTo(read.size());
    }
    assertThat(read.toString(UTF_8)).isEqualTo("كلمة.");
  }

  @Test
  void refusesWhatIsTooLong() throws IOException {
    try (BoundedFile file = new BoundedFile(3)) {
      assertThatThrownBy(() -> file.write(new byte[4]))
          .isInstanceOf(TooLarge.class)
          .hasMessageContaining("isnad export");
    }
  }
}
