package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.onnx.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesModelTest {
  private static final String TEXT =
      "التقى وزير الخارجية المصري سامح شكري أمس كرسي خشب قرب غدران هلبوص.";

  @TempDir private Path folder = Path.of("");

  @Test
  void aSuppliedModelFindsWhomNoRuleKnows() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path model =
        new TinyModel("O", "B-PERS", "I-PERS")
            .knows("كرسي", "B-PERS")
            .knows("خشب", "I-PERS")
            .writeTo(folder.resolve("ner"));
    Stages stages = new SeedStages(Gazetteer.load());
    assertThat(run(stages, "extract", article.toString())).doesNotContain("\"كرسي خشب\"");
    assertThat(run(stages, "extract", article.toString(), "--names-model", model.toString()))
        .contains("\"كرسي خشب\"", "سامح شكري");
  }

  @Test
  void withoutTheOptionNoModelIsLoaded() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), TEXT);
    assertThat(CommandLineRun.of("extract", article, "--published", "2025-07-25").status())
        .isEqualTo(ExitStatus.OK);
  }

  @Test
  void aFolderWithoutModelStopsTheProgramBeforeItReads() {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate-names", "--annotated", "test.txt", "--names-model", folder.resolve("none"));
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("none: there is no such folder", "-> ", "(errors.md#names-model-unusable)");
  }

  private static String run(Stages stages, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    assertThat(Program.run(new Console(printed, nowhere, false), stages, words))
        .isEqualTo(ExitStatus.OK);
    return out.toString(UTF_8);
  }
}
