package org.isnad.store.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Stands before what writes: lets in whoever has a password, and tells the store when something was
 * written.
 */
final class WriteGate implements Filter {
  /** What a Turtle file of a hundred thousand meetings takes. */
  private static final long LONGEST_UPLOAD = 200_000_000;

  /** Forms that need nothing from elsewhere to be read, as JSON-LD and RDF/XML may. */
  private static final Set<String> FORMS =
      Set.of("text/turtle", "application/n-triples", "application/trig", "application/n-quads");

  private static final Set<String> METHODS = Set.of("POST", "PUT", "DELETE");

  /** How long a writer waits for the one before. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int MOST_PRESENT = 16;
  private static final int MOST_PRESENT_OF_ONE = 8;

  private final Semaphore writer = new Semaphore(1, true);
  private final Attendance attendance = new Attendance(MOST_PRESENT, MOST_PRESENT_OF_ONE);
  private final Passwords passwords;
  private final Lanes lanes;
  private final ClientAddress addresses;
  private final Runnable written;

  /**
   * @param queries whose turns updates take too
   * @param written is told after every write that may have changed something
   */
  WriteGate(Passwords passwords, QueryGate queries, ClientAddress addresses, Runnable written) {
    this.passwords = passwords;
    this.lanes = queries.lanes();
    this.addresses = addresses;
    this.written = written;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String client = addresses.of(http);
    if (!attendance.arrive(client)) {
      Refusal.busy("Too many write at once; ask again in a moment.").send(http, answer);
      return;
    }
    try {
      checkForm(http, answer);
      checkOrigin(http);
      checkPassword(http, answer);
      write(client, http, answer, chain);
    } catch (Refusal refusal) {
      refusal.send(http, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Refusal.busy("The server is being stopped.").send(http, answer);
    } finally {
      attendance.leave(client);
    }
  }

  /** One at a time, as the store has it anyway: so nobody waits for it within a turn. */
  private void write(
      String client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException, InterruptedException {
    if (!writer.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw Refusal.busy("Others write at the moment; ask again later.");
    }
    try {
      if (isUpdate(request)) {
        update(client, request, response, chain);
      } else {
        upload(request, response, chain);
      }
    } finally {
      writer.release();
    }
  }

  /** Updates are queries too, and take their turn. */
  private void update(
      String client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException, InterruptedException {
    Turn turn = lanes.begin(client);
    Spool spool = new Spool(turn);
    try {
      try (turn) {
        new Visit(turn, spool).goWith(request);
        chain.doFilter(request, new SpooledResponse(response, spool));
      } finally {
        if (turn.isSettled()) {
          written.run();
        }
      }
      if (turn.refusal().isPresent()) {
        throw turn.refusal().get();
      }
      spool.sendTo(response.getOutputStream());
    } finally {
      spool.discard();
    }
  }

  /**
   * Whole graphs take as long as they take. What fails in the end may yet have been written; nobody
   * hears that it was before the store has.
   */
  private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isRefused = false;
    Spool words = Spool.ofWords();
    try {
      try {
        chain.doFilter(request, new SpooledResponse(response, words));
        isRefused = response.getStatus() >= 400;
      } finally {
        if (!isRefused) {
          written.run();
        }
      }
      words.sendTo(response.getOutputStream());
    } finally {
      words.discard();
    }
  }

  private static boolean isUpdate(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/update");
  }

  private static void checkForm(HttpServletRequest request, HttpServletResponse response) {
    boolean isUpdate = isUpdate(request);
    String method = request.getMethod();
    if (isUpdate ? !method.equals("POST") : !METHODS.contains(method)) {
      response.setHeader("Allow", isUpdate ? "POST" : String.join(", ", METHODS));
      throw new Refusal(405, "This takes what is to be written; ask the endpoint for queries.");
    }
    QueryForm.checkEncoding(request);
    long length = request.getContentLengthLong();
    if (length < 0 && !method.equals("DELETE")) {
      throw new Refusal(411, "Say how long it is (Content-Length).");
    }
    if (length > LONGEST_UPLOAD) {
      throw new Refusal(413, "Send no more than %,d bytes at once.".formatted(LONGEST_UPLOAD));
    }
    if (!isUpdate && !method.equals("POST") && !namesGraph(request)) {
      throw new Refusal(
          400, "Say which graph, ?graph=IRI or ?default; this would replace the whole store.");
    }
    if (!isUpdate && !method.equals("DELETE") && !FORMS.contains(QueryForm.type(request))) {
      throw new Refusal(415, "Send one of " + String.join(", ", FORMS.stream().sorted().toList()));
    }
  }

  private static boolean namesGraph(HttpServletRequest request) {
    return request.getParameter("graph") != null || request.getParameter("default") != null;
  }

  /** A page of another origin may send a form with the password that the browser remembers. */
  private static void checkOrigin(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    if (origin != null && !authority(origin).equalsIgnoreCase(String.valueOf(host))) {
      throw new Refusal(403, "Pages of other origins cannot write.");
    }
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void checkPassword(HttpServletRequest request, HttpServletResponse response) {
    String given = request.getHeader("Authorization");
    if (given == null || !isKnown(given)) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"isnad\", charset=\"UTF-8\"");
      throw new Refusal(401, "Writing needs a user and a password.");
    }
  }

  private boolean isKnown(String authorization) {
    if (!authorization.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      return false;
    }
    try {
      byte[] both = Base64.getDecoder().decode(authorization.substring(6).strip());
      String text = new String(both, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon > 0 && passwords.fits(text.substring(0, colon), text.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
