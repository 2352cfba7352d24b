package org.isnad.store.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may write. The file has a line {@code user:password} for each, or {@code
 * user:pbkdf2:iterations:salt:hash} (PBKDF2 with HMAC-SHA-256, salt and hash in Base64), so that
 * whoever reads the file does not know the passwords; {@code #} begins a comment.
 */
public final class Passwords {
  private final Path file;
  private final Map<String, Secret> secrets;
  private final Secret nobodys;

  private Passwords(Path file, Map<String, Secret> secrets) {
    this.file = file;
    this.secrets = Map.copyOf(secrets);
    this.nobodys =
        Secret.ofNobody(secrets.values().stream().mapToInt(Secret::iterations).max().orElse(1));
  }

  /**
   * Reads the file.
   *
   * @throws UnusablePasswords if it cannot be read, holds nothing, or has a line that is no such
   */
  public static Passwords read(Path file) {
    Map<String, Secret> secrets = new HashMap<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnusablePasswords("%s cannot be read: %s".formatted(file, e));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, "%s:%d".formatted(file, i + 1), secrets);
      }
    }
    if (secrets.isEmpty()) {
      throw new UnusablePasswords("%s names nobody".formatted(file));
    }
    return new Passwords(file, secrets);
  }

  /** Whether other users of this machine may read the file; false where files do not say. */
  public boolean isReadableByOthers() {
    try {
      Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
      return allowed.contains(PosixFilePermission.OTHERS_READ)
          || allowed.contains(PosixFilePermission.GROUP_READ);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** How much work it is to turn away a user who does not exist. */
  int iterationsForNobody() {
    return nobodys.iterations();
  }

  /**
   * Takes as long for a user who does not exist as for whoever takes longest. One at a time, for
   * hashing is work.
   */
  synchronized boolean fits(String user, String password) {
    return secrets.getOrDefault(user, nobodys).fits(password);
  }

  private static void add(String line, String where, Map<String, Secret> secrets) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon == line.length() - 1) {
      // What stands there may be a password: it is not shown.
      throw new UnusablePasswords("%s: no user and password with a colon between".formatted(where));
    }
    try {
      Secret before = secrets.put(line.substring(0, colon), Secret.of(line.substring(colon + 1)));
      if (before != null) {
        throw new UnusablePasswords("%s: a user who was named before".formatted(where));
      }
    } catch (IllegalArgumentException e) {
      throw new UnusablePasswords(
          "%s: no hash of the form pbkdf2:iterations:salt:hash".formatted(where));
    }
  }
}
