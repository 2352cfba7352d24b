package org.isnad.sentence.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces of words that a network knows, numbered by their lines, and how words are cut. */
final class Vocabulary {
  private static final String FROM_THE_MODEL = "give the vocabulary that belongs to the model";

  private final Path file;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final JsonNode settings;

  private Vocabulary(Path file, List<String> lines, JsonNode settings) {
    this.file = file;
    this.settings = settings;
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(lines.get(i).strip(), i);
    }
  }

  /**
   * @param settings of the tokenizer, as {@code tokenizer_config.json} has them; may lack any
   */
  static Vocabulary read(Path file, JsonNode settings) {
    try {
      return new Vocabulary(file, Files.readAllLines(file), settings);
    } catch (IOException e) {
      throw new UnusableModel(
          "%s: reading failed: %s".formatted(file, e), FROM_THE_MODEL + ", in UTF-8", e);
    }
  }

  /** The number of a piece that stands for no letters; the settings may call it otherwise. */
  int special(String setting, String usual) {
    JsonNode named = settings.path(setting);
    String piece = named.isObject() ? named.path("content").asText() : named.asText(usual);
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new UnusableModel(
          "%s: none of its %d lines is \"%s\"".formatted(file, numbers.size(), piece),
          FROM_THE_MODEL + ", one piece on a line");
    }
    return number;
  }

  WordPieces pieces() {
    boolean lowerCase = settings.path("do_lower_case").asBoolean(false);
    JsonNode strip = settings.path("strip_accents");
    WordPieces.Marks marks =
        strip.isBoolean()
            ? strip.booleanValue() ? WordPieces.Marks.REMOVED : WordPieces.Marks.KEPT
            : lowerCase ? WordPieces.Marks.REMOVED : WordPieces.Marks.WITHOUT_VOWELS;
    return new WordPieces(numbers, special("unk_token", "[UNK]"), lowerCase, marks);
  }
}
