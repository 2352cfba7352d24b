package org.isnad.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.StoreException;
import org.isnad.text.Sha256;

/**
 * The files of the pages, read once from the class path: those that {@code /web/files.tsv} lists,
 * by the path at which they are served. Own files lie under {@code web/}, libraries under {@code
 * lib/} come from the jars of WebJars.
 */
final class WebFiles {
  private static final String LIST = "/web/files.tsv";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final Map<String, WebFile> files;

  /** A file, ready to be sent. */
  static final class WebFile {
    private final String type;
    private final String tag;
    private final byte[] body;
    private final byte[] zipped;

    private WebFile(String type, byte[] body, byte[] zipped) {
      this.type = type;
      this.tag = WebFiles.tag(body);
      this.body = body;
      this.zipped = zipped;
    }

    String type() {
      return type;
    }

    /** Changes with the content; in quotes, as HTTP wants it. */
    String tag() {
      return tag;
    }

    byte[] body() {
      return body;
    }

    /** The body as gzip; the body itself where that would not pay. */
    byte[] zipped() {
      return zipped;
    }
  }

  private WebFiles(Map<String, WebFile> files) {
    this.files = files;
  }

  /**
   * The files that come with the program.
   *
   * @throws StoreException if one that is listed is missing
   */
  static WebFiles bundled() {
    Map<String, WebFile> files = new LinkedHashMap<>();
    new String(read(LIST), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cells -> files.put(cells[0], file(cells[0], read("/" + cells[1]))));
    return new WebFiles(files);
  }

  /**
   * @param path without a slash before it
   */
  Optional<WebFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static WebFile file(String path, byte[] body) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.get(ending);
    if (type == null) {
      throw new StoreException("%s lists %s, of no known type".formatted(LIST, path));
    }
    boolean pays = !ending.equals("woff2") && !ending.equals("png");
    return new WebFile(type, body, pays ? Gzip.of(body) : body);
  }

  private static byte[] read(String resource) {
    try (InputStream in = WebFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new StoreException("the class path has no file " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tag(byte[] body) {
    return "\"" + Sha256.hex(body).substring(0, 24) + "\"";
  }
}
