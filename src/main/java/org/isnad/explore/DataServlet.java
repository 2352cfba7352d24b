package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.NothingThere;
import org.isnad.store.HttpText;
import org.isnad.store.StoreException;
import org.isnad.store.TookTooLong;

/**
 * What pages ask for, as JSON: {@code /explore/data/events.json?kind=meeting}. So many are answered
 * at once; who finds no turn, or comes while the store is read for the first time, waits a little
 * and is then asked to come again.
 */
final class DataServlet extends HttpServlet {
  /** How long somebody waits. */
  record Patience(int atOnce, Duration forTurn, Duration forFirstReading) {
    static Patience usual() {
      return new Patience(16, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }
  }

  private static final long serialVersionUID = 1L;
  private static final int SECONDS_TO_COME_AGAIN = 5;
  private static final String JSON = ".json";

  private final transient Explorer explorer;
  private final transient Patience patience;
  private final transient Semaphore turns;

  DataServlet(Explorer explorer, Patience patience) {
    this.explorer = explorer;
    this.patience = patience;
    this.turns = new Semaphore(patience.atOnce(), true);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!hasTurn()) {
      comeAgain(response, "Too much is asked for at once; try again in a few seconds.");
      return;
    }
    Optional<Body> body;
    try {
      body = body(request, response);
    } finally {
      turns.release();
    }
    if (body.isPresent()) {
      send(request, response, body.get());
    }
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(patience.forTurn().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What to send; nothing if it is said already why not. */
  private Optional<Body> body(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<Answers> answers = explorer.answers(patience.forFirstReading());
      if (answers.isEmpty()) {
        comeAgain(response, "The store is being read; try again in a few seconds.");
        return Optional.empty();
      }
      String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
      String name = path.endsWith(JSON) ? path.substring(0, path.length() - JSON.length()) : path;
      Optional<Body> body =
          answers.get().body(name, HttpText.parameters(request), wantsItFresh(request));
      if (body.isEmpty()) {
        HttpText.send(response, 404, "There is no such data.");
      }
      return body;
    } catch (BadParameter | StoreException e) {
      HttpText.send(response, 400, String.valueOf(e.getMessage()));
    } catch (NothingThere e) {
      HttpText.send(response, 404, String.valueOf(e.getMessage()));
    } catch (TookTooLong e) {
      comeAgain(response, String.valueOf(e.getMessage()));
    } catch (StoreReading.Ended | CancellationException e) {
      comeAgain(response, "The server is being stopped.");
    }
    return Optional.empty();
  }

  /** As browsers do when somebody reloads a page with force. */
  private static boolean wantsItFresh(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Cache-Control")).contains("no-cache");
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Body body)
      throws IOException {
    response.setHeader("Vary", "Accept-Encoding");
    boolean isZipped = Gzip.isAccepted(request) && body.plain().length >= Gzip.LEAST;
    if (isZipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    HttpText.send(
        response, 200, "application/json; charset=utf-8", isZipped ? body.zipped() : body.plain());
  }

  private static void comeAgain(HttpServletResponse response, String why) throws IOException {
    response.setHeader("Retry-After", Integer.toString(SECONDS_TO_COME_AGAIN));
    HttpText.send(response, 503, why);
  }
}
