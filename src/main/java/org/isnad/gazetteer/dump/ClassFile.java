package org.isnad.gazetteer.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the first reading of a dump found so far. The first line is {@code dump} and its
 * fingerprint, then class and superclass on each; {@code lines N} says that all lines up to N are
 * in, {@code end N} that there are no more. What stands after the last of these is not relied on.
 */
final class ClassFile {
  private static final long CHECKPOINT_EVERY = 1_000_000;

  private final Path file;
  private final Subclasses pairs = new Subclasses();
  private long linesDone;
  private boolean complete;

  private ClassFile(Path file) {
    this.file = file;
  }

  /** Reads the file if there is one, of the same dump, and cuts off what is not relied on. */
  static ClassFile open(Path file, String fingerprint) throws IOException {
    ClassFile opened = new ClassFile(file);
    String head = "dump\t" + fingerprint + "\n";
    if (Files.exists(file) && opened.read(head)) {
      return opened;
    }
    Files.writeString(file, head);
    return new ClassFile(file);
  }

  private boolean read(String head) throws IOException {
    Subclasses unsure = new Subclasses();
    long relied = head.length();
    long at = head.length();
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      String first = lines.readLine();
      if (first == null || !head.equals(first + "\n")) {
        return false;
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        at += line.length() + 1;
        String[] cells = line.split("\t", -1);
        if (cells[0].equals("lines") || cells[0].equals("end")) {
          if (at > Files.size(file)) {
            break;
          }
          for (int i = 0; i < unsure.size(); i++) {
            pairs.add(unsure.child(i), unsure.parent(i));
          }
          unsure = new Subclasses();
          linesDone = Long.parseLong(cells[1]);
          complete = cells[0].equals("end");
          relied = at;
        } else if (cells.length == 2) {
          unsure.add(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
        }
      }
    } catch (NumberFormatException e) {
      // a line that was being written when the program was killed
    }
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(relied);
    }
    return true;
  }

  boolean isComplete() {
    return complete;
  }

  long linesDone() {
    return linesDone;
  }

  Subclasses pairs() {
    return pairs;
  }

  Appender appender() throws IOException {
    return new Appender(Files.newBufferedWriter(file, UTF_8, StandardOpenOption.APPEND));
  }

  /** Adds to the file and to what is known of it. */
  final class Appender implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("Q[1-9]\\d{0,8}");

    private final BufferedWriter out;

    private Appender(BufferedWriter out) {
      this.out = out;
    }

    void add(String child, List<String> superclasses) throws IOException {
      for (String parent : superclasses) {
        if (isNumber(child) && isNumber(parent)) {
          out.write(child.substring(1) + "\t" + parent.substring(1) + "\n");
          pairs.add(Integer.parseInt(child.substring(1)), Integer.parseInt(parent.substring(1)));
        }
      }
    }

    private static boolean isNumber(String id) {
      return NUMBER.matcher(id).matches();
    }

    void passed(long line) throws IOException {
      if (line % CHECKPOINT_EVERY == 0) {
        mark("lines", line);
      }
    }

    void complete(long line) throws IOException {
      mark("end", line);
      complete = true;
    }

    private void mark(String what, long line) throws IOException {
      out.write(what + "\t" + line + "\n");
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
