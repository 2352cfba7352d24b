package org.isnad.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent: JSON, and zipped once if somebody wants that. */
final class Body {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final byte[] plain;
  private byte @Nullable [] zipped;

  private Body(byte[] plain) {
    this.plain = plain;
  }

  static Body of(Object answer) {
    try {
      return new Body(JSON.writeValueAsBytes(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the answer cannot be written as JSON", e);
    }
  }

  byte[] plain() {
    return plain;
  }

  synchronized byte[] zipped() {
    byte[] known = zipped == null ? Gzip.quickly(plain) : zipped;
    zipped = known;
    return known;
  }
}
