package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.isnad.store.ClaimStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FederatedQueryTest {
  private static final String ONE_EVENT =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      <https://w3id.org/isnad/event/e> a isnad:Event ; isnad:place <https://w3id.org/isnad/place/Q90> .
      <https://w3id.org/isnad/place/Q90> rdfs:label "باريس"@ar ; skos:exactMatch wd:Q90 .
      """;

  private final Path store;

  FederatedQueryTest(@TempDir Path folder) {
    store = folder.resolve("store");
  }

  @BeforeEach
  void fillTheStore() {
    try (ClaimStore claims = ClaimStore.open(store)) {
      var unused = claims.replaceDerived(RDFParser.fromString(ONE_EVENT, Lang.TURTLE).toGraph());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { { SELECT ?s { SERVICE <http://localhost:9/sparql> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:9/sparql> { ?s ?q ?r } } }"
      })
  void seesOtherServersInPartsOfAQueryToo(String query, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("q.rq"), query);
    CommandLineRun run = CommandLineRun.of("query", file, "--store", store);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("http://localhost:9/sparql", "errors.md#asks-elsewhere");
  }

  @Test
  void asksNobodyElseUnlessAllowed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(200);
      String address = "http://localhost:" + other.getLocalPort() + "/sparql";
      CommandLineRun run =
          CommandLineRun.of("query", "wikidata/places", "--store", store, "--wikidata", address);

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .contains("https://query.wikidata.org/sparql", "--online", "errors.md#asks-elsewhere");
      assertThatThrownBy(other::accept).isInstanceOf(IOException.class);
    }
  }

  @Test
  void asksTheEndpointThatIsNamed() {
    Dataset slice = DatasetFactory.create();
    RDFDataMgr.read(
        slice, FederatedQueryTest.class.getResourceAsStream("/store/wikidata.ttl"), Lang.TURTLE);
    FusekiServer wikidata =
        FusekiServer.create().port(0).loopback(true).add("/sparql", slice).build().start();
    try {
      CommandLineRun run = ask("http://localhost:" + wikidata.getPort() + "/sparql");

      assertThat(run.out()).contains("باريس", "Point(2.35 48.86)", "فرنسا");
      assertThat(run.status()).isEqualTo(0);
    } finally {
      wikidata.stop();
    }
  }

  @Test
  void saysWhoDoesNotAnswer() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    CommandLineRun run = ask("http://localhost:" + closed + "/sparql");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("http://localhost:" + closed, "does not answer", "errors.md#service-failed");
  }

  private CommandLineRun ask(String endpoint) {
    return CommandLineRun.of(
        "query",
        "wikidata/places",
        "--online",
        "--wikidata",
        endpoint,
        "--store",
        store,
        "--format",
        "csv");
  }
}
