package org.isnad.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.store.endpoint.Limits;

/**
 * Some clients that send every query of {@code store/hostile}, and one beside them who asks for ten
 * meetings every fifth of a second.
 *
 * @param hostile what became of each hostile query
 * @param patience milliseconds that the other client waited for each of its answers, ascending
 * @param unanswered how many of its questions got no answer
 */
record HostileClients(List<Outcome> hostile, List<Long> patience, long unanswered) {
  private static final Path QUERIES = Path.of("src/test/resources/store/hostile");
  private static final String SIMPLE =
      "SELECT ?event ?label { ?event a <https://w3id.org/isnad/ontology#Meeting> ;"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label } LIMIT 10";
  private static final String JSON = "application/sparql-results+json, text/turtle;q=0.5";
  private static final int MEETINGS = 6_000;

  /**
   * @param took milliseconds
   * @param said first of the body, if it is no answer
   */
  record Outcome(String query, int status, long took, boolean isCut, String said) {}

  /** Lets them at a store of its own. */
  static HostileClients at(Limits limits, int clients) throws Exception {
    try (ServedStore served =
        ServedStore.with(SyntheticNews.store(MEETINGS), ServerSettings.local(0).with(limits))) {
      served.query(SIMPLE, JSON);
      return against(served, clients);
    }
  }

  /** Prints what becomes of them under the standard limits: the figures of endpoint.md. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int clients = args.length > 0 ? Integer.parseInt(args[0]) : 4;
    HostileClients seen = at(Limits.standard(), clients);
    for (Outcome each : seen.hostile()) {
      out.printf(
          "%7d ms  %d%s  %-28s %s%n",
          each.took(),
          each.status(),
          each.isCut() ? " cut" : "    ",
          each.query(),
          each.said().strip());
    }
    out.printf(
        "%d hostile clients; the other had %d answers: median %d ms, 95 %% within %d ms, longest %d"
            + " ms; %d unanswered%n",
        clients,
        seen.patience().size(),
        seen.waited(0.5),
        seen.waited(0.95),
        seen.waited(1),
        seen.unanswered());
  }

  /** Milliseconds within which that share of the answers came. */
  long waited(double share) {
    int index = (int) Math.ceil(share * patience.size()) - 1;
    return patience.get(Math.max(0, index));
  }

  private static HostileClients against(ServedStore served, int clients) throws Exception {
    ExecutorService hostile = Executors.newFixedThreadPool(clients);
    ExecutorService other = Executors.newCachedThreadPool();
    try {
      List<Future<Outcome>> outcomes = new ArrayList<>();
      for (Path query : queries()) {
        outcomes.add(hostile.submit(() -> ask(served, query)));
      }
      List<Future<Long>> answers = new ArrayList<>();
      while (!outcomes.stream().allMatch(Future::isDone)) {
        answers.add(other.submit(() -> askForTen(served)));
        TimeUnit.MILLISECONDS.sleep(200);
      }
      return new HostileClients(all(outcomes), answered(answers), unanswered(answers));
    } finally {
      hostile.shutdownNow();
      other.shutdownNow();
    }
  }

  private static List<Path> queries() {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome ask(ServedStore served, Path query) throws Exception {
    long start = System.nanoTime();
    var answer = served.query(Files.readString(query), JSON);
    boolean isCut = answer.headers().firstValue("X-Isnad-Truncated").isPresent();
    return new Outcome(
        query.getFileName().toString(),
        answer.statusCode(),
        since(start),
        isCut,
        answer.statusCode() == 200 ? "" : answer.body());
  }

  /** Milliseconds; negative if there was no answer. */
  private static long askForTen(ServedStore served) throws Exception {
    long start = System.nanoTime();
    return served.query(SIMPLE, JSON).statusCode() == 200 ? since(start) : -1;
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static List<Long> answered(List<Future<Long>> answers) throws Exception {
    return all(answers).stream().filter(took -> took >= 0).sorted().toList();
  }

  private static long unanswered(List<Future<Long>> answers) throws Exception {
    return all(answers).stream().filter(took -> took < 0).count();
  }

  private static <T> List<T> all(List<Future<T>> futures) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
