package org.isnad.store;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.store.endpoint.ClientAddress;
import org.isnad.store.endpoint.ContentPolicy;
import org.isnad.store.endpoint.Limits;
import org.isnad.store.endpoint.Passwords;
import org.jspecify.annotations.Nullable;

/** Where the server listens, what it lets one query take, and what beside queries it allows. */
public final class ServerSettings {
  private final String host;
  private final int port;
  private Limits limits = Limits.standard();
  private ContentPolicy policy = ContentPolicy.strict();
  private @Nullable Passwords passwords;
  private @Nullable Path accessLog;
  private boolean behindProxy;
  private boolean openMetrics;

  private ServerSettings(String host, int port) {
    if (port < 0 || port > 65535) {
      throw new StoreException("%d is no port\n  -> use 0 to 65535".formatted(port));
    }
    this.host = host;
    this.port = port;
  }

  /** This machine alone, with the standard limits, read only; port 0 takes any free one. */
  public static ServerSettings local(int port) {
    return new ServerSettings("localhost", port);
  }

  /** The same, listening elsewhere: {@code 0.0.0.0} lets everybody in. */
  public ServerSettings at(String otherHost) {
    ServerSettings other = new ServerSettings(otherHost, port);
    other.limits = limits;
    other.policy = policy;
    other.passwords = passwords;
    other.accessLog = accessLog;
    other.behindProxy = behindProxy;
    other.openMetrics = openMetrics;
    return other;
  }

  /** The same with other limits. */
  public ServerSettings with(Limits others) {
    ServerSettings other = at(host);
    other.limits = others;
    return other;
  }

  /** The same with another policy for what pages may load. */
  public ServerSettings with(ContentPolicy another) {
    ServerSettings other = at(host);
    other.policy = another;
    return other;
  }

  /** The same, letting those write who have a password. */
  public ServerSettings writtenBy(Passwords writers) {
    ServerSettings other = at(host);
    other.passwords = writers;
    return other;
  }

  /** The same, with a line in this file for every request. */
  public ServerSettings loggingTo(Path file) {
    ServerSettings other = at(host);
    other.accessLog = file;
    return other;
  }

  /** The same, believing a proxy that says for whom it asks. */
  public ServerSettings behindProxy() {
    ServerSettings other = at(host);
    other.behindProxy = true;
    return other;
  }

  /** The same, with metrics for other machines too. */
  public ServerSettings withOpenMetrics() {
    ServerSettings other = at(host);
    other.openMetrics = true;
    return other;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  Limits limits() {
    return limits;
  }

  ContentPolicy policy() {
    return policy;
  }

  Optional<Passwords> passwords() {
    return Optional.ofNullable(passwords);
  }

  Optional<Path> accessLog() {
    return Optional.ofNullable(accessLog);
  }

  ClientAddress addresses() {
    return new ClientAddress(behindProxy);
  }

  boolean hasOpenMetrics() {
    return openMetrics;
  }
}
