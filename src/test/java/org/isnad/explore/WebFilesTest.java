package org.isnad.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the pages: all listed, all there, those of others as they were taken over. */
class WebFilesTest {
  private static final Path WEB = Path.of("src/main/resources/web");
  private static final Path VENDOR = WEB.resolve("vendor");
  private static final Path LICENCES = Path.of("src/site/markdown/licences.md");

  /** Not of the explorer: the pages of linked data have their own ways. */
  private static final Set<String> SERVED_OTHERWISE = Set.of("web/linked.css", "web/files.tsv");

  @Test
  void everyFileIsListedAndNothingElse() {
    Set<String> listed =
        rows(WEB.resolve("files.tsv"))
            .map(cells -> cells[1])
            .filter(resource -> resource.startsWith("web/"))
            .collect(Collectors.toSet());

    assertThat(listed).isEqualTo(ownFiles());
  }

  @Test
  void everyListedFileIsThere() {
    WebFiles files = WebFiles.bundled();

    assertThat(rows(WEB.resolve("files.tsv")))
        .allSatisfy(cells -> assertThat(files.file(cells[0])).as(cells[1]).isPresent());
  }

  @Test
  void filesOfOthersAreAsTheyWereTakenOver() {
    assertThat(rows(VENDOR.resolve("vendored.tsv")))
        .isNotEmpty()
        .allSatisfy(
            cells -> assertThat(sha256(VENDOR.resolve(cells[0]))).as(cells[0]).isEqualTo(cells[5]));
  }

  @Test
  void everyFileOfOthersIsRecordedWithItsLicence() throws IOException {
    Set<String> recorded =
        rows(VENDOR.resolve("vendored.tsv")).map(cells -> cells[0]).collect(Collectors.toSet());
    String page = Files.readString(LICENCES);

    assertThat(recorded)
        .isEqualTo(
            files(VENDOR).stream()
                .map(file -> VENDOR.relativize(file).toString())
                .filter(file -> !file.equals("vendored.tsv"))
                .collect(Collectors.toSet()));
    assertThat(rows(VENDOR.resolve("vendored.tsv")))
        .allSatisfy(cells -> assertThat(page).contains(cells[1], cells[2]));
  }

  @Test
  void everyLibraryOfAWebJarIsRecordedWithItsLicence() throws IOException {
    String page = Files.readString(LICENCES);

    assertThat(rows(WEB.resolve("files.tsv")).filter(cells -> cells[1].startsWith("META-INF")))
        .isNotEmpty()
        .allSatisfy(
            cells -> {
              String[] parts = cells[1].split("/", -1);
              assertThat(page).contains("`" + parts[3] + "` | " + parts[4]);
            });
  }

  private static Set<String> ownFiles() {
    return files(WEB).stream()
        .map(file -> "web/" + WEB.relativize(file))
        .filter(file -> !SERVED_OTHERWISE.contains(file))
        .filter(file -> !file.endsWith(".ttl") && !file.endsWith(".tsv"))
        .collect(Collectors.toSet());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String[]> rows(Path table) {
    try {
      return Files.readString(table, UTF_8).lines().skip(1).map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
