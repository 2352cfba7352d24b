package org.isnad.sentence.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableModelTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderThatIsNotThere() {
    assertThat(refused(folder.resolve("none"))).contains("none: there is no such folder");
  }

  @Test
  void whateverTheFolderLacksIsNamedAtOnce() throws IOException {
    tiny().writeTo(folder);
    Files.delete(folder.resolve("model.onnx"));
    Files.delete(folder.resolve("vocab.txt"));
    assertThat(refused(folder))
        .contains("the folder has no model.onnx, no vocab.txt", "optimum-cli", "WordPiece");
  }

  @Test
  void aConfigThatIsNoJson() throws IOException {
    tiny().writeTo(folder);
    Files.writeString(folder.resolve("config.json"), "id2label: O");
    assertThat(refused(folder)).contains("config.json: no JSON");
  }

  @Test
  void labelsThatAreMissingOrHaveGaps() throws IOException {
    tiny().writeTo(folder);
    Files.writeString(folder.resolve("config.json"), "{}");
    assertThat(refused(folder)).contains("\"id2label\" is missing", "{\"0\": \"O\"");
    Files.writeString(
        folder.resolve("config.json"), "{\"id2label\": {\"0\": \"O\", \"2\": \"B-LOC\"}}");
    assertThat(refused(folder)).contains("\"id2label\" is {\"0\":\"O\",\"2\":\"B-LOC\"}");
  }

  @Test
  void labelsOfAnotherTask() {
    new TinyModel("NOUN", "VERB").writeTo(folder);
    assertThat(refused(folder))
        .contains("no label for persons, places or organizations: NOUN, VERB", "B-PERS");
  }

  @Test
  void aVocabularyWithoutThePieceForTheUnknown() throws IOException {
    tiny().writeTo(folder);
    Files.writeString(folder.resolve("vocab.txt"), "[CLS]\n[SEP]\n");
    assertThat(refused(folder)).contains("vocab.txt: none of its 2 lines is \"[UNK]\"");
  }

  @Test
  void tooFewPlaces() throws IOException {
    tiny().writeTo(folder);
    Files.writeString(
        folder.resolve("config.json"),
        "{\"id2label\": {\"0\": \"O\", \"1\": \"B-LOC\"}, \"max_position_embeddings\": 2}");
    assertThat(refused(folder)).contains("\"max_position_embeddings\" is 2");
  }

  @Test
  void aFileThatIsNoNetwork() throws IOException {
    tiny().writeTo(folder);
    Files.writeString(folder.resolve("model.onnx"), "version https://git-lfs.github.com/spec/v1");
    assertThat(refused(folder)).contains("model.onnx: ONNX Runtime cannot run it", "optimum-cli");
  }

  @Test
  void aNetworkThatTakesSomethingElse() {
    tiny().withInputs("input_ids", "pixel_values").writeTo(folder);
    assertThat(refused(folder))
        .contains("model.onnx: the network takes [input_ids, pixel_values]", "attention_mask");
  }

  @Test
  void aNetworkThatGivesSeveralThings() {
    tiny().withOutputs("start", "end").writeTo(folder);
    assertThat(refused(folder)).contains("the network gives [end, start]", "logits");
  }

  @Test
  void aNetworkWithOtherLabelsThanItsConfig() throws IOException {
    tiny().writeTo(folder);
    Files.writeString(
        folder.resolve("config.json"), "{\"id2label\": {\"0\": \"O\", \"1\": \"B-LOC\"}}");
    assertThat(refused(folder))
        .contains("for 2 pieces the network gives 2 rows of 3 scores, but config.json has 2");
  }

  @Test
  void aProgramWithoutOnnxRuntime() {
    UnusableModel refused =
        catchThrowableOfType(
            UnusableModel.class, () -> OnnxRuntime.in(ClassLoader.getPlatformClassLoader()));
    assertThat(refused).hasMessageContaining("is not with the program");
    assertThat(refused.remedy()).contains("-Ponnx");
  }

  private static TinyModel tiny() {
    return new TinyModel("O", "B-PERS", "I-PERS").knows("غدران", "B-PERS");
  }

  private static String refused(Path folder) {
    UnusableModel refused =
        catchThrowableOfType(UnusableModel.class, () -> TransformerTagger.load(folder));
    return refused.getMessage() + " -> " + refused.remedy();
  }
}
