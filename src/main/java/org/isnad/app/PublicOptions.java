package org.isnad.app;

import java.nio.file.Path;
import org.isnad.store.ServerSettings;
import org.isnad.store.endpoint.Passwords;
import org.isnad.store.endpoint.UnusablePasswords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a server needs that others than its owner use. */
final class PublicOptions {
  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "Let those write whom this file names, user:password on a line; without it nobody can.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--insecure-write",
      description = "Take passwords from other machines without TLS before the server.")
  private boolean insecureWrite;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Write a line for every request to the end of this file.")
  private @Nullable Path accessLog;

  @Option(
      names = "--behind-proxy",
      description = "Believe X-Forwarded-For: a proxy of yours stands before the server.")
  private boolean behindProxy;

  @Option(names = "--open-metrics", description = "Show /$/metrics to other machines too.")
  private boolean openMetrics;

  boolean letsWrite() {
    return passwordFile != null;
  }

  /**
   * The settings with these options.
   *
   * @throws CommandFailed if passwords would be sent in the clear, or the file is unusable
   */
  ServerSettings applyTo(ServerSettings settings, boolean isLocal, Console console) {
    ServerSettings all = settings;
    if (passwordFile != null) {
      all = all.writtenBy(passwords(passwordFile, isLocal, console));
    }
    if (accessLog != null) {
      all = all.loggingTo(accessLog);
    }
    if (behindProxy) {
      all = all.behindProxy();
    }
    return openMetrics ? all.withOpenMetrics() : all;
  }

  private Passwords passwords(Path file, boolean isLocal, Console console) {
    if (!isLocal && !insecureWrite) {
      throw new CommandFailed(
          Failure.PASSWORDS_IN_THE_CLEAR,
          "with --host and --password-file, passwords would cross the network in the clear",
          "leave --host out and put a proxy with TLS before the server, or say --insecure-write");
    }
    try {
      Passwords passwords = Passwords.read(file);
      if (passwords.isReadableByOthers()) {
        console
            .err()
            .printf(
                "Warning: other users of this machine can read %s%n  -> chmod 600 %s%n",
                file, file);
      }
      return passwords;
    } catch (UnusablePasswords e) {
      throw new CommandFailed(
          Failure.PASSWORDS_UNUSABLE,
          String.valueOf(e.getMessage()),
          "write user:password on a line, or user:pbkdf2:iterations:salt:hash");
    }
  }
}
