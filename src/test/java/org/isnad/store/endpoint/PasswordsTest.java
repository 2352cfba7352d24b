package org.isnad.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  /** Of «كلمة سر», as Python's hashlib has it. */
  private static final String HASH =
      "pbkdf2:1000:c2FsdA==:FCKDxPlvVuJMQvAlIvJpz8EjXhFc1ccj1R84XVDpS08=";

  private final Path file;

  PasswordsTest(@TempDir Path folder) {
    file = folder.resolve("passwords");
  }

  @Test
  void knowsUsersByTheirPasswords() throws IOException {
    Passwords passwords = read("# who may write\n\nsalma:كلمة:سر\nbaher:" + HASH + "\n");

    assertThat(passwords.fits("salma", "كلمة:سر")).isTrue();
    assertThat(passwords.fits("baher", "كلمة سر")).isTrue();
    assertThat(passwords.fits("baher", HASH)).isFalse();
    assertThat(passwords.fits("salma", "كلمة")).isFalse();
    assertThat(passwords.fits("salma", "")).isFalse();
    assertThat(passwords.fits("nobody", "كلمة سر")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret",
        "salma:",
        ":secret",
        "salma:pbkdf2:1000:c2FsdA==",
        "salma:pbkdf2:0:c2FsdA==:FCKDxPlvVuJMQvAlIvJpz8EjXhFc1ccj1R84XVDpS08=",
        "salma:pbkdf2:many:c2FsdA==:FCKDxPlvVuJMQvAlIvJpz8EjXhFc1ccj1R84XVDpS08=",
        "salma:pbkdf2:1000:c2FsdA==:secret"
      })
  void namesTheLineThatIsNone(String line) {
    assertThatThrownBy(() -> read("# first\n" + line))
        .isInstanceOf(UnusablePasswords.class)
        .hasMessageContaining("passwords:2")
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesAFileThatNamesNobodyOrOneTwice() {
    assertThatThrownBy(() -> read("# nobody\n")).hasMessageContaining("names nobody");
    assertThatThrownBy(() -> read("a:b\na:c\n")).hasMessageContaining("passwords:2");
    assertThatThrownBy(() -> Passwords.read(file.resolveSibling("none")))
        .hasMessageContaining("none");
  }

  @Test
  void takesAsLongForStrangersAsForWhoeverTakesLongest() throws IOException {
    assertThat(read("baher:" + HASH).iterationsForNobody()).isEqualTo(1000);
    assertThat(read("a:b\nbaher:" + HASH.replace("1000", "20000")).iterationsForNobody())
        .isEqualTo(20_000);
  }

  @Test
  void seesWhetherOthersCanReadIt() throws IOException {
    Passwords passwords = read("a:b");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(passwords.isReadableByOthers()).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(passwords.isReadableByOthers()).isFalse();
  }

  private Passwords read(String text) throws IOException {
    Files.writeString(file, text);
    return Passwords.read(file);
  }
}
