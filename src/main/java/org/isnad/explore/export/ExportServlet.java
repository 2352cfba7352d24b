package org.isnad.explore.export;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.store.HttpText;
import org.isnad.store.TookTooLong;

/**
 * Answers with a file, or with a sentence that says why not. A file is made whole before it is
 * sent, so that none is cut off in the middle.
 */
final class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Pattern FILE = Pattern.compile("/([a-z-]{1,40})\\.([a-z]{1,10})");
  private static final String FOR_SPREADSHEETS = "bom";
  private static final int MOST_BYTES = 48 << 20;
  private static final int MOST_EDGES = 100_000;
  private static final int AT_ONCE = 2;

  /** Those that are being made or sent. */
  private static final int MOST_PRESENT = 16;

  private final transient StoreRows rows;
  private final Semaphore running = new Semaphore(AT_ONCE);
  private final Semaphore present = new Semaphore(MOST_PRESENT);

  ExportServlet(StoreRows rows) {
    this.rows = rows;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!METHODS.contains(request.getMethod())) {
      HttpText.otherMethod(request, response, "GET, HEAD", "This can be read and nothing else.");
      return;
    }
    try {
      answer(request, response);
    } catch (BadSelection e) {
      HttpText.send(response, 400, String.valueOf(e.getMessage()));
    } catch (TooLarge e) {
      HttpText.send(response, 422, String.valueOf(e.getMessage()));
    } catch (TookTooLong e) {
      comeAgain(
          response,
          "This was not found within %s seconds; narrow it by %s, or write it with the command line: isnad export"
              .formatted(rows.longest().toMillis() / 1000.0, String.join(", ", Conditions.NAMES)));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
    if (!file.matches() || ExportFormat.named(file.group(2)).isEmpty()) {
      HttpText.send(
          response,
          404,
          "Files are called TABLE.FORMAT, as events.csv or network.gexf. Tables: "
              + ExportTable.words()
              + ". Formats: csv, gexf, graphml, ris, bib.");
      return;
    }
    Exporter.Wish wish =
        new Exporter.Wish(
            ExportTable.named(file.group(1)),
            ExportFormat.named(file.group(2)).orElseThrow(),
            Conditions.of(conditions(request)),
            "1".equals(request.getParameter(FOR_SPREADSHEETS)));
    if (!present.tryAcquire()) {
      busy(response);
      return;
    }
    try (BoundedFile made = new BoundedFile(MOST_BYTES)) {
      if (make(wish, made)) {
        send(wish, made, response);
      } else {
        busy(response);
      }
    } finally {
      present.release();
    }
  }

  /** Whether it was made; not if others are being made. */
  private boolean make(Exporter.Wish wish, BoundedFile file) throws IOException {
    if (!running.tryAcquire()) {
      return false;
    }
    try {
      new Exporter(rows, written -> {}, MOST_EDGES).write(wish, file);
      return true;
    } finally {
      running.release();
    }
  }

  /** However slowly it is read: by now nobody waits for that. */
  private static void send(Exporter.Wish wish, BoundedFile made, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s\"".formatted(wish.fileName()));
    response.setContentType(wish.format().mediaType());
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLengthLong(made.length());
    made.sendTo(response.getOutputStream());
  }

  private static void busy(HttpServletResponse response) throws IOException {
    comeAgain(response, "Other files are being made; ask again in a moment.");
  }

  private static void comeAgain(HttpServletResponse response, String why) throws IOException {
    response.setHeader("Retry-After", "10");
    HttpText.send(response, 503, why);
  }

  private static Map<String, List<String>> conditions(HttpServletRequest request) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              List<String> filled =
                  Arrays.stream(values).filter(value -> !value.isBlank()).toList();
              if (!name.equals(FOR_SPREADSHEETS) && !filled.isEmpty()) {
                given.put(name, filled);
              }
            });
    return given;
  }
}
