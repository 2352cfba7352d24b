package org.isnad.store.endpoint;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as it stands in a file: what of it fits is compared in constant time. */
final class Secret {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final String MARK = "pbkdf2:";
  private static final int MOST_ITERATIONS = 10_000_000;
  private static final int FEW_ITERATIONS = 10_000;
  private static final int FEWEST_BYTES = 16;

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private Secret(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * @param written a password, or {@code pbkdf2:iterations:salt:hash}
   * @throws IllegalArgumentException if it begins like a hash and is none
   */
  static Secret of(String written) {
    if (!written.startsWith(MARK)) {
      byte[] salt = random(FEWEST_BYTES);
      return new Secret(
          FEW_ITERATIONS, salt, hash(written, salt, FEW_ITERATIONS, 2 * FEWEST_BYTES));
    }
    String[] parts = written.split(":", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("a hash has four parts, not " + parts.length);
    }
    int iterations = Integer.parseInt(parts[1]);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] hash = Base64.getDecoder().decode(parts[3]);
    if (iterations < 1
        || iterations > MOST_ITERATIONS
        || salt.length == 0
        || hash.length < FEWEST_BYTES) {
      throw new IllegalArgumentException(
          "a hash of %d bytes and %d iterations".formatted(hash.length, iterations));
    }
    return new Secret(iterations, salt, hash);
  }

  /** One that nobody knows. */
  static Secret ofNobody(int iterations) {
    return new Secret(iterations, random(FEWEST_BYTES), random(2 * FEWEST_BYTES));
  }

  int iterations() {
    return iterations;
  }

  boolean fits(String password) {
    return !password.isEmpty()
        && MessageDigest.isEqual(hash, hash(password, salt, iterations, hash.length));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] hash(String password, byte[] salt, int iterations, int length) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, 8 * length);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
