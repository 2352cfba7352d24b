package org.isnad.store.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Stands before the endpoint: turns away what is no query or too long, gives each query its turn,
 * and sends its answer when it is whole.
 */
final class QueryGate implements Filter, AutoCloseable {
  private final ClientAddress addresses;
  private final QueryForm form;
  private final Set<String> passed;
  private final Lanes lanes;
  private final QueryCounts counts;
  private final Attendance attendance =
      new Attendance(Limits.MOST_PRESENT, Limits.MOST_PRESENT_OF_ONE);

  /**
   * @param queries the path that answers queries
   * @param passed paths that have a gate of their own
   */
  QueryGate(Limits limits, ClientAddress addresses, String queries, Set<String> passed) {
    this.addresses = addresses;
    this.form = new QueryForm(queries, limits.longestQuery());
    this.passed = passed;
    this.lanes = new Lanes(limits);
    this.counts = new QueryCounts(lanes);
  }

  /** What became of the queries so far. */
  QueryCounts counts() {
    return counts;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (passed.contains(http.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    String client = addresses.of(http);
    if (!attendance.arrive(client)) {
      counts.busy();
      Refusal.busy("Too many of your queries are being answered; ask again in a moment.")
          .send(http, answer);
      return;
    }
    try {
      form.check(http, answer);
      answer(client, http, answer, chain);
    } catch (Refusal refusal) {
      counts.refused();
      refusal.send(http, answer);
    } finally {
      attendance.leave(client);
    }
  }

  Lanes lanes() {
    return lanes;
  }

  @Override
  public void close() {
    lanes.close();
  }

  private void answer(
      String client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Turn turn;
    try {
      turn = lanes.begin(client);
    } catch (Refusal busy) {
      counts.busy();
      busy.send(request, response);
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Refusal.busy("The server is being stopped.").send(request, response);
      return;
    }
    Spool spool = new Spool(turn);
    try {
      try (turn) {
        new Visit(turn, spool).goWith(request);
        chain.doFilter(asGet(request), new SpooledResponse(response, spool));
      }
      counts.ended(turn);
      send(turn, spool, request, response);
    } finally {
      spool.discard();
    }
  }

  private static void send(
      Turn turn, Spool spool, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (turn.refusal().isPresent()) {
      turn.refusal().get().send(request, response);
      return;
    }
    if (turn.isCut()) {
      response.setHeader("X-Isnad-Truncated", "true");
    }
    if (spool.bytes() > 0) {
      response.setContentLengthLong(spool.bytes());
      spool.sendTo(response.getOutputStream());
    }
  }

  /** The server sends the head alone by itself. */
  private static HttpServletRequest asGet(HttpServletRequest request) {
    if (!request.getMethod().equals("HEAD")) {
      return request;
    }
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
