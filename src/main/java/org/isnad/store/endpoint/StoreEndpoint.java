package org.isnad.store.endpoint;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A data set at an address: queries at {@code /sparql} below it, for everybody; with passwords also
 * updates at {@code /update} and whole graphs at {@code /data}.
 */
public final class StoreEndpoint implements AutoCloseable {
  /** Below the address of the data set. */
  public static final String QUERIES = "/sparql";

  private static final String UPDATES = "/update";
  private static final String GRAPHS = "/data";

  private final String address;
  private final ClientAddress addresses;
  private final Optional<Passwords> passwords;
  private final QueryGate gate;

  /**
   * @param address {@code /isnad}
   * @param passwords of those who may write; without them nothing that writes is there
   */
  public StoreEndpoint(
      String address, Limits limits, ClientAddress addresses, Optional<Passwords> passwords) {
    this.address = address;
    this.addresses = addresses;
    this.passwords = passwords;
    Set<String> writing =
        passwords.isPresent() ? Set.of(address + UPDATES, address + GRAPHS) : Set.of();
    this.gate = new QueryGate(limits, addresses, address + QUERIES, writing);
  }

  /**
   * Adds it to a server.
   *
   * @param written is told after every write
   */
  public void addTo(FusekiServer.Builder server, DatasetGraph data, Runnable written) {
    DataService.Builder services =
        DataService.newBuilder(data).addEndpoint(endpoint(Operation.Query, QUERIES));
    server
        .registerOperation(Operation.Query, new QueryService())
        .addFilter(address + QUERIES, new OpenToOrigins())
        .addFilter(address + "/*", gate);
    if (passwords.isPresent()) {
      WriteGate writers = new WriteGate(passwords.get(), gate, addresses, written);
      services
          .addEndpoint(endpoint(Operation.Update, UPDATES))
          .addEndpoint(endpoint(Operation.GSP_RW, GRAPHS));
      server
          .registerOperation(Operation.Update, new UpdateService())
          .addFilter(address + UPDATES, writers)
          .addFilter(address + GRAPHS, writers);
    }
    server.add(address, services.build());
  }

  /** Shows what became of the queries. */
  public void countIn(MeterRegistry registry) {
    gate.counts().register(registry);
  }

  @Override
  public void close() {
    gate.close();
  }

  private static Endpoint endpoint(Operation operation, String path) {
    return Endpoint.create().operation(operation).endpointName(path.substring(1)).build();
  }
}
