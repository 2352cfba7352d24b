package org.isnad.sentence.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a folder says of its network, in the layout of Hugging Face.
 *
 * @param network the file of the network itself
 * @param opening number of the piece that every sentence begins with
 * @param closing number of the piece that every sentence ends with
 * @param longest how many pieces the network takes at once, these two among them
 */
record ModelFolder(
    Path network, Labels labels, WordPieces pieces, long opening, long closing, int longest) {
  static final String NETWORK = "model.onnx";
  static final String VOCABULARY = "vocab.txt";
  static final String CONFIG = "config.json";
  static final String TOKENIZER = "tokenizer_config.json";

  private static final int LONGEST = 512;
  private static final int SHORTEST = 3;
  private static final String EXPORTED =
      "give a folder with model.onnx, vocab.txt and config.json, as `optimum-cli export onnx --task"
          + " token-classification` writes it";

  static ModelFolder read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableModel("%s: there is no such folder".formatted(folder), EXPORTED);
    }
    List<String> missing =
        Stream.of(NETWORK, VOCABULARY, CONFIG)
            .filter(name -> !Files.isRegularFile(folder.resolve(name)))
            .toList();
    if (!missing.isEmpty()) {
      throw new UnusableModel(
          "%s: the folder has no %s".formatted(folder, String.join(", no ", missing)),
          EXPORTED + "; only models with a WordPiece vocabulary (BERT) can be used");
    }
    Path configFile = folder.resolve(CONFIG);
    Path tokenizerFile = folder.resolve(TOKENIZER);
    JsonNode config = json(configFile);
    JsonNode tokenizer =
        Files.exists(tokenizerFile) ? json(tokenizerFile) : JsonNodeFactory.instance.objectNode();
    Vocabulary vocabulary = Vocabulary.read(folder.resolve(VOCABULARY), tokenizer);
    return new ModelFolder(
        folder.resolve(NETWORK),
        labels(configFile, config.path("id2label")),
        vocabulary.pieces(),
        vocabulary.special("cls_token", "[CLS]"),
        vocabulary.special("sep_token", "[SEP]"),
        longest(configFile, config.path("max_position_embeddings")));
  }

  private static JsonNode json(Path file) {
    try {
      JsonNode read = new ObjectMapper().readTree(Files.readAllBytes(file));
      if (read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException e) {
      throw new UnusableModel(
          "%s: no JSON: %s".formatted(file, e.getOriginalMessage()), EXPORTED, e);
    } catch (IOException e) {
      throw new UnusableModel("%s: reading failed: %s".formatted(file, e), EXPORTED, e);
    }
    throw new UnusableModel("%s: no JSON object".formatted(file), EXPORTED);
  }

  private static Labels labels(Path file, JsonNode id2label) {
    List<String> written = new ArrayList<>();
    while (id2label.path(String.valueOf(written.size())).isTextual()) {
      written.add(id2label.path(String.valueOf(written.size())).textValue());
    }
    if (written.isEmpty() || written.size() != id2label.size()) {
      throw new UnusableModel(
          "%s: \"id2label\" is %s".formatted(file, shown(id2label)),
          "give each number from 0 on its label: {\"0\": \"O\", \"1\": \"B-PERS\", …}");
    }
    Labels labels = Labels.of(written);
    if (!labels.tellNames()) {
      throw new UnusableModel(
          "%s: \"id2label\" has no label for persons, places or organizations: %s"
              .formatted(file, String.join(", ", written)),
          "give a model that tells names, with labels such as B-PERS, I-PER, B-LOC, B-GPE, B-ORG");
    }
    return labels;
  }

  private static int longest(Path file, JsonNode positions) {
    if (positions.isMissingNode()) {
      return LONGEST;
    }
    if (!positions.canConvertToInt() || positions.intValue() < SHORTEST) {
      throw new UnusableModel(
          "%s: \"max_position_embeddings\" is %s".formatted(file, shown(positions)),
          "give how many pieces the network takes at once, as 512");
    }
    return Math.min(LONGEST, positions.intValue());
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "missing" : value.toString();
  }
}
