package org.isnad.link.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.isnad.text.Sha256;

/**
 * Answers kept on disk, one file each under the SHA-256 of its question, with question and date. A
 * file that is damaged or was tampered with counts as missing.
 */
final class AnswerFiles {
  private final Path folder;

  AnswerFiles(Path folder) {
    this.folder = folder;
  }

  /** The answer that was kept last. */
  Optional<Answer> find(Request request) {
    Path file = file(request);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > 2L * Json.MOST_BYTES) {
        return Optional.empty();
      }
      JsonNode kept = Json.kept(Files.readAllBytes(file));
      byte[] body = kept.path("answer").asText("").getBytes(UTF_8);
      boolean whole =
          kept.path("query").asText("").equals(request.whole())
              && kept.path("sha256").asText("").equals(Sha256.hex(body));
      return whole
          ? Optional.of(new Answer(Json.object(body), Instant.parse(kept.path("date").asText(""))))
          : Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps an answer in place of the one before.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void keep(Request request, byte[] body, Instant date) {
    String text = new String(body, UTF_8);
    ObjectNode kept = Json.newObject();
    kept.put("query", request.whole());
    kept.put("date", date.toString());
    kept.put("sha256", Sha256.hex(text.getBytes(UTF_8)));
    kept.put("answer", text);
    Path file = file(request);
    try {
      Files.createDirectories(file.getParent());
      Path written = Files.createTempFile(file.getParent(), "answer", ".part");
      try {
        Files.write(written, Json.write(kept));
        move(written, file);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path file(Request request) {
    String hash = Sha256.hex(request.whole().getBytes(UTF_8));
    return folder.resolve(hash.substring(0, 2)).resolve(hash + ".json");
  }
}
