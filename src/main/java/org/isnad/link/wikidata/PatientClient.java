package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.link.wikidata.Findings.Cause;
import org.isnad.link.wikidata.Findings.Trouble;

/**
 * Asks one thing after the other: what is kept first, then the service, as often and as long as its
 * manners allow. Once the service is dead, blocks us or has us wait too long, it is left alone for
 * the rest of the run and only kept answers are given, however old.
 */
final class PatientClient {
  private static final int ATTEMPTS = 4;

  /** So many failures one after the other, and the service counts as dead. */
  private static final int PATIENCE = 3;

  private final Transport transport;
  private final AnswerFiles files;
  private final Manners manners;
  private final Pauses pauses;
  private final Clock clock;
  private final List<Trouble> troubles = new ArrayList<>();
  private boolean over;
  private int failuresInARow;
  private int sent;
  private int kept;

  /** What one attempt came to. */
  private sealed interface Attempt {
    record Done(Answer answer) implements Attempt {}

    /**
     * Worth trying again, after that long.
     *
     * @param dead whether nobody is there, so that once more is enough
     */
    record Later(String why, Duration pause, boolean dead) implements Attempt {}

    /** Not worth trying again. */
    record Bad(String why) implements Attempt {}

    /** The service works, but has no such page. */
    record NotThere(String why) implements Attempt {}

    /** The service wants nothing more from us. */
    record GoAway(String why) implements Attempt {}
  }

  PatientClient(Manners manners, AnswerFiles files, Pauses pauses, Clock clock) {
    this.transport = new Transport(manners);
    this.files = files;
    this.manners = manners;
    this.pauses = pauses;
    this.clock = clock;
    this.over = manners.requests() == 0;
  }

  List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  int sent() {
    return sent;
  }

  int kept() {
    return kept;
  }

  /**
   * The answer to a question.
   *
   * @throws NoAnswer if there is none to be had
   */
  Answer ask(Request request) throws NoAnswer {
    Optional<Answer> old = files.find(request);
    if (old.isPresent() && (over || isFresh(old.get()))) {
      kept++;
      return old.get();
    }
    if (over) {
      throw new NoAnswer("not asked");
    }
    try {
      return askService(request);
    } catch (NoAnswer e) {
      if (old.isPresent()) {
        kept++;
        return old.get();
      }
      throw e;
    }
  }

  private boolean isFresh(Answer answer) {
    return Duration.between(answer.date(), clock.instant()).compareTo(manners.maxAge()) <= 0;
  }

  private Answer askService(Request request) throws NoAnswer {
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Attempt result = attempt(request, attempt);
        if (result instanceof Attempt.Done done) {
          failuresInARow = 0;
          return done.answer();
        }
        if (result instanceof Attempt.GoAway goAway) {
          throw end(Cause.UNREACHABLE, told(request, goAway.why()));
        }
        if (result instanceof Attempt.Bad bad) {
          throw failed(Cause.UNUSABLE_ANSWER, told(request, bad.why()));
        }
        if (result instanceof Attempt.NotThere notThere) {
          failuresInARow = 0;
          throw new NoAnswer(notThere.why());
        }
        if (result instanceof Attempt.Later later) {
          waitFor(later, attempt, request);
        }
      }
      throw new IllegalStateException("the last attempt must have failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw end(Cause.UNREACHABLE, told(request, "interrupted"));
    }
  }

  private void waitFor(Attempt.Later later, int attempt, Request request)
      throws NoAnswer, InterruptedException {
    if (later.dead() && attempt > 0) {
      throw end(Cause.UNREACHABLE, told(request, later.why()));
    }
    if (attempt == ATTEMPTS - 1) {
      throw failed(Cause.UNREACHABLE, told(request, later.why()));
    }
    if (later.pause().compareTo(manners.longestWait()) > 0) {
      String why = "%s, and asks to wait %s".formatted(later.why(), later.pause());
      throw end(Cause.UNREACHABLE, told(request, why));
    }
    pauses.pause(later.pause());
  }

  private Attempt attempt(Request request, int attempt) throws NoAnswer, InterruptedException {
    if (sent >= manners.requests()) {
      throw end(Cause.REQUESTS_USED_UP, "%d requests were sent, no more".formatted(sent));
    }
    if (sent > 0) {
      pauses.pause(manners.pause());
    }
    sent++;
    Instant now = clock.instant();
    Transport.Result result = transport.send(request);
    if (result instanceof Transport.Result.Got got) {
      return judge(request, got, attempt, now);
    }
    Transport.Result.Nothing nothing = (Transport.Result.Nothing) result;
    Duration pause = RetryTimes.wait("", attempt, now);
    return switch (nothing.hope()) {
      case FAIR -> new Attempt.Later(nothing.why(), pause, false);
      case SLIGHT -> new Attempt.Later(nothing.why(), pause, true);
      case NONE -> new Attempt.Bad(nothing.why());
    };
  }

  private Attempt judge(Request request, Transport.Result.Got got, int attempt, Instant now) {
    String status = "it answers %d".formatted(got.status());
    if (got.status() == 429 || got.status() >= 500) {
      return new Attempt.Later(status, RetryTimes.wait(got.retryAfter(), attempt, now), false);
    }
    if (got.status() == 401 || got.status() == 403) {
      return new Attempt.GoAway(status);
    }
    if (got.status() == 404 || got.status() == 410) {
      return new Attempt.NotThere(status);
    }
    if (got.status() != 200) {
      return new Attempt.Bad(status);
    }
    try {
      JsonNode json = Json.object(got.body());
      String error = json.path("error").path("code").asText(json.has("error") ? "unknown" : "");
      if (error.isEmpty() && !json.path(request.expected()).isContainerNode()) {
        return new Attempt.Bad("its answer has no \"%s\"".formatted(request.expected()));
      }
      if (error.isEmpty()) {
        files.keep(request, got.body(), now);
        return new Attempt.Done(new Answer(json, now));
      }
      String why = "it answers with the error \"%s\"".formatted(Plain.text(error));
      return error.matches("maxlag|ratelimited|readonly|internal_api_error.*")
          ? new Attempt.Later(why, RetryTimes.wait(got.retryAfter(), attempt, now), false)
          : new Attempt.Bad(why);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return new Attempt.Bad("its answer is no usable JSON: " + Plain.text(message));
    }
  }

  private NoAnswer failed(Cause cause, String why) {
    failuresInARow++;
    if (failuresInARow >= PATIENCE) {
      return end(cause, why);
    }
    troubles.add(new Trouble(cause, why));
    return new NoAnswer(why);
  }

  private NoAnswer end(Cause cause, String why) {
    over = true;
    troubles.add(new Trouble(cause, why));
    return new NoAnswer(why);
  }

  private static String told(Request request, String why) {
    return "%s, asked for %s: %s"
        .formatted(request.address().getHost(), Plain.text(request.told()), why);
  }
}
