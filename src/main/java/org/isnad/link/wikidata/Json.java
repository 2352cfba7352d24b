package org.isnad.link.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads what a stranger sends as JSON, and no more of it than is reasonable. */
final class Json {
  /** Fifty items with all their statements have a tenth of it. */
  static final int MOST_BYTES = 32 << 20;

  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 1 << 20;
  private static final int LONGEST_NUMBER = 64;
  private static final long MOST_TOKENS = 8L << 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxDocumentLength(MOST_BYTES)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Our own files: their longest string is a whole answer. */
  private static final JsonMapper KEPT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(MOST_BYTES).build())
                  .build())
          .build();

  private Json() {}

  /**
   * The object that was sent.
   *
   * @throws IOException if it is none, or unreasonably long or deep
   */
  static JsonNode object(byte[] body) throws IOException {
    return checked(MAPPER.readTree(body));
  }

  /** A file that was written by {@link #write}. */
  static JsonNode kept(byte[] file) throws IOException {
    return checked(KEPT.readTree(file));
  }

  static ObjectNode newObject() {
    return MAPPER.createObjectNode();
  }

  static byte[] write(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static JsonNode checked(JsonNode node) throws IOException {
    if (node == null || !node.isObject()) {
      throw new IOException("no JSON object");
    }
    return node;
  }
}
