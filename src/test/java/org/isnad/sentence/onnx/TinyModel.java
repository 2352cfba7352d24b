package org.isnad.sentence.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with a model that knows by heart which label each piece has: one {@code Gather} of a
 * table of pieces and labels. Parts can be changed to what they should not be.
 */
public final class TinyModel {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final List<String> labels;
  private final Map<String, String> pieces = new LinkedHashMap<>();
  private List<String> inputs = List.of("input_ids", "attention_mask", "token_type_ids");
  private List<String> outputs = List.of("logits");

  public TinyModel(String... labels) {
    this.labels = List.of(labels);
    List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]").forEach(piece -> pieces.put(piece, labels[0]));
  }

  /** A piece of the vocabulary and its label. */
  public TinyModel knows(String piece, String label) {
    pieces.put(piece, label);
    return this;
  }

  TinyModel withInputs(String... names) {
    inputs = List.of(names);
    return this;
  }

  TinyModel withOutputs(String... names) {
    outputs = List.of(names);
    return this;
  }

  /** Writes the folder's files, where they are missing. */
  public Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("model.onnx"), network());
      Files.writeString(folder.resolve("vocab.txt"), String.join("\n", pieces.keySet()) + "\n");
      Files.writeString(folder.resolve("config.json"), config());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private String config() {
    List<String> numbered = new ArrayList<>();
    for (String label : labels) {
      numbered.add("\"%d\": \"%s\"".formatted(numbered.size(), label));
    }
    return "{\"model_type\": \"bert\", \"id2label\": {%s}}".formatted(String.join(", ", numbered));
  }

  private byte[] network() {
    Protobuf graph = new Protobuf();
    for (String output : outputs) {
      graph.message(
          1,
          new Protobuf().text(1, "table").text(1, "input_ids").text(2, output).text(4, "Gather"));
    }
    graph.text(2, "tiny").message(5, table());
    inputs.forEach(name -> graph.message(11, value(name, INT64, "batch", "sequence")));
    outputs.forEach(name -> graph.message(12, value(name, FLOAT, "batch", "sequence", "labels")));
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, 13))
        .toBytes();
  }

  private Protobuf table() {
    ByteBuffer scores =
        ByteBuffer.allocate(pieces.size() * labels.size() * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    pieces.values().forEach(own -> labels.forEach(l -> scores.putFloat(l.equals(own) ? 1 : 0)));
    return new Protobuf()
        .number(1, pieces.size())
        .number(1, labels.size())
        .number(2, FLOAT)
        .text(8, "table")
        .bytes(9, scores.array());
  }

  private static Protobuf value(String name, int type, String... dimensions) {
    Protobuf shape = new Protobuf();
    for (String dimension : dimensions) {
      shape.message(1, new Protobuf().text(2, dimension));
    }
    Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
