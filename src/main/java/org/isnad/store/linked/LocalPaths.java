package org.isnad.store.linked;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.graph.Iris;

/**
 * Where the things of a store are found on the server that runs: {@code
 * https://w3id.org/isnad/actor/Q858} at {@code /actor/Q858}, whatever the base of the data.
 */
public final class LocalPaths {
  /** What the paths of things begin with. */
  static final List<String> KINDS =
      List.of(
          "actor",
          "article",
          "build",
          "correction",
          "corrections",
          "event",
          "model",
          "place",
          "software",
          "source");

  private static final String SAFE = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private final String base;

  /**
   * @param base what the IRIs of the data start with
   */
  public LocalPaths(String base) {
    this.base = base;
  }

  String base() {
    return base;
  }

  /** The IRI of what stands at a path, which begins with no slash and is not encoded. */
  public String iri(String path) {
    return base + path;
  }

  /** The path of a thing of this store, without a slash before it, not encoded. */
  public Optional<String> path(String iri) {
    if (!iri.startsWith(base)) {
      return Optional.empty();
    }
    String path = iri.substring(base.length());
    String kind = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    return KINDS.contains(kind) ? Optional.of(path) : Optional.empty();
  }

  /** The address of a thing, ready for a link: on this server if it is described here. */
  public String address(String iri) {
    if (iri.startsWith(Iris.ONTOLOGY)) {
      return "/ontology#" + encode(iri.substring(Iris.ONTOLOGY.length()));
    }
    if (iri.startsWith(base + "dataset#")) {
      return "/dataset#" + encode(iri.substring(base.length() + "dataset#".length()));
    }
    return path(iri).map(path -> "/" + encode(path)).orElse(iri);
  }

  /** With all but plain letters, digits and {@code - . _ ~ /} percent-encoded. */
  public static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return out.toString();
  }

  /** The path that was encoded; empty if it is no UTF-8 or badly encoded. */
  static Optional<String> decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() * 3);
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c != '%') {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
      int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.put((byte) (high * 16 + low));
      i += 2;
    }
    bytes.flip();
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
