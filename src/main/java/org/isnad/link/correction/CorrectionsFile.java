package org.isnad.link.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.article.ErrorCode;
import org.isnad.article.Problem;

/**
 * The file in which decisions about links last: tab-separated, UTF-8, a header row, one decision a
 * line. Columns go by their header; {@code kind} ({@code actor} if missing) and {@code article} may
 * be left out.
 */
public record CorrectionsFile(Path path) {
  static final List<String> COLUMNS =
      List.of("kind", "name", "article", "decision", "item", "who", "date", "why");

  /** What can be wrong with the file. */
  public enum Fault implements ErrorCode {
    BAD_CORRECTION;

    @Override
    public String anchor() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * All decisions of the file.
   *
   * @throws BadCorrections with every fault, each with its line
   */
  public Corrections read() throws IOException {
    return new Corrections(rows().corrections());
  }

  /**
   * Writes decisions at the end, and takes out those that contradict them.
   *
   * @return what was taken out
   * @throws BadCorrections if the file has faults; then it stays as it is
   */
  public List<Correction> add(List<Correction> corrections) throws IOException {
    CorrectionRows rows =
        Files.exists(path) ? rows() : new CorrectionRows(path, List.of(String.join("\t", COLUMNS)));
    List<Correction> overruled = rows.contradicting(corrections);
    write(rows.with(corrections));
    return overruled;
  }

  private CorrectionRows rows() throws IOException {
    List<Problem> problems = new ArrayList<>();
    CorrectionRows rows = new CorrectionRows(path, lines(problems));
    problems.addAll(rows.problems());
    if (!problems.isEmpty()) {
      throw new BadCorrections(problems);
    }
    return rows;
  }

  /** The lines; one that is no UTF-8 is a problem, and empty. */
  private List<String> lines(List<Problem> problems) throws IOException {
    List<String> lines = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(path);
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length ? i > start : bytes[i] == '\n') {
        lines.add(line(Arrays.copyOfRange(bytes, start, i), lines.size() + 1, problems));
        start = i + 1;
      }
    }
    return lines;
  }

  private String line(byte[] bytes, int number, List<Problem> problems) {
    try {
      String line = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(CorrectionRows.problem(path, number, "this is no UTF-8", "save it as UTF-8"));
      return "";
    }
  }

  private void write(List<String> lines) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path written = path.resolveSibling(path.getFileName() + ".new");
    Files.writeString(written, lines.stream().collect(Collectors.joining("\n", "", "\n")), UTF_8);
    Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
