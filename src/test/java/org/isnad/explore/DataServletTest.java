package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.isnad.explore.DataServlet.Patience;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.ServerSettings;
import org.isnad.store.SparqlServer;
import org.isnad.store.WebService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DataServletTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();
  private static final String OVERVIEW = "/data/overview.json";

  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayRead = new CountDownLatch(1);

  /** Does not begin to read before it may. */
  private final ReadingWatch slow =
      new ReadingWatch() {
        @Override
        public void begun(Part part) {
          begun.countDown();
          try {
            mayRead.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }

        @Override
        public void done(Part part, String figures) {}

        @Override
        public void failed(Part part, RuntimeException why) {}
      };

  @Test
  void asksToComeAgainWhileTheStoreIsReadForTheFirstTime() throws Exception {
    Patience hasty = new Patience(16, Duration.ofMillis(50), Duration.ofMillis(50));
    try (ClaimStore store = SmallStore.filled();
        Explorer explorer = slowly(store);
        SparqlServer server = serving(store, explorer, hasty)) {
      HttpResponse<String> answer = get(server);

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("being read").contains("try again");

      mayRead.countDown();
      while (get(server).statusCode() == 503) {
        Thread.sleep(5);
      }
      assertThat(get(server).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void turnsAwayWhoIsTooMany() throws Exception {
    Patience one = new Patience(1, Duration.ofMillis(50), Duration.ofSeconds(30));
    try (ClaimStore store = SmallStore.filled();
        Explorer explorer = slowly(store);
        SparqlServer server = serving(store, explorer, one)) {
      CompletableFuture<HttpResponse<String>> waiting =
          client.sendAsync(request(server), BodyHandlers.ofString());
      begun.await();
      HttpResponse<String> turnedAway = get(server);

      assertThat(turnedAway.statusCode()).isEqualTo(503);
      assertThat(turnedAway.body()).contains("Too much is asked for at once");
      mayRead.countDown();
      assertThat(waiting.join().statusCode()).isEqualTo(200);
      assertThat(get(server).statusCode()).isEqualTo(200);
    }
  }

  private Explorer slowly(ClaimStore store) {
    return Explorer.of(store, LIBRARY, ExplorerSettings.still().watchedBy(slow));
  }

  private static SparqlServer serving(ClaimStore store, Explorer explorer, Patience patience) {
    WebService data =
        new WebService() {
          @Override
          public Map<String, HttpServlet> servlets() {
            return Map.of("/data/*", new DataServlet(explorer, patience));
          }

          @Override
          public Set<String> openPaths() {
            return Set.of();
          }
        };
    return SparqlServer.start(store, LIBRARY, ServerSettings.local(0), List.of(data));
  }

  private static HttpRequest request(SparqlServer server) {
    String home = server.home().toString().replaceFirst("/$", "");
    return HttpRequest.newBuilder(URI.create(home + OVERVIEW)).build();
  }

  private HttpResponse<String> get(SparqlServer server) throws Exception {
    return client.send(request(server), BodyHandlers.ofString());
  }
}
