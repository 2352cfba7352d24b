package org.isnad.gazetteer.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.text.Sha256;

/**
 * A Wikidata JSON dump: one entity a line, plain, gzip or bzip2. It is read twice from end to end,
 * first for the tree of classes, then for the items; both can be taken up where they were left.
 */
public final class Dump {
  private static final int BEGINNING = 1 << 20;
  private static final long TELL_EVERY = 1 << 8;

  private final Path file;
  private final long size;

  private Dump(Path file, long size) {
    this.file = file;
    this.size = size;
  }

  public static Dump of(Path file) throws IOException {
    return new Dump(file, Files.size(file));
  }

  /** Who follows the reading. */
  public interface Watcher {
    /**
     * How far the reading is.
     *
     * @param bytes of the file, compressed as it is
     * @param ofBytes size of the file
     */
    void at(Step step, long line, long bytes, long ofBytes);

    /**
     * Something is left out.
     *
     * @param line counted from 1
     */
    void leftOut(long line, String why);
  }

  /** What is done with a dump. */
  public enum Step {
    CLASSES,
    ITEMS
  }

  /** Who takes the items. */
  public interface Sink {
    void item(KeptItem item) throws IOException;

    /** Everything up to this line was handed on. */
    void passed(long line) throws IOException;
  }

  /** Tells this dump from others: its size and a digest of its beginning. */
  public String fingerprint() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return size + "-" + Sha256.hex(in.readNBytes(BEGINNING)).substring(0, 16);
    }
  }

  /**
   * Goes through the dump for the classes, or reads from the file what an earlier run found.
   *
   * @param progress file that keeps what is found; a run that was killed goes on where it ends
   */
  public Classes classes(Path progress, Watcher watcher) throws IOException {
    ClassFile kept = ClassFile.open(progress, fingerprint());
    if (!kept.isComplete()) {
      try (DumpLines lines = DumpLines.open(file);
          ClassFile.Appender appender = kept.appender()) {
        lines.skip(kept.linesDone());
        while (lines.advance()) {
          tell(watcher, Step.CLASSES, lines);
          EntityLine line = EntityLine.of(lines.bytes(), lines.length());
          if (!lines.isTooLong() && line.maySubclass()) {
            addClasses(line, appender);
          }
          appender.passed(lines.number());
        }
        appender.complete(lines.number());
      }
    }
    return new Classes(ClassTree.of(kept.pairs(), KeptClasses.load()), kept.pairs().size());
  }

  /** The tree of classes of a dump. */
  public static final class Classes {
    private final ClassTree tree;
    private final int pairs;

    private Classes(ClassTree tree, int pairs) {
      this.tree = tree;
      this.pairs = pairs;
    }

    /** How many statements say that a class is a subclass of another. */
    public int pairs() {
      return pairs;
    }
  }

  /** Garbled lines are told of when the items are read, so that each is told of once. */
  private static void addClasses(EntityLine line, ClassFile.Appender appender) throws IOException {
    try {
      Optional<DumpItem> item = DumpItemReader.read(line, true);
      if (item.isPresent()) {
        appender.add(item.get().id(), item.get().values("P279"));
      }
    } catch (JsonProcessingException e) {
      return;
    }
  }

  /**
   * Hands on the items that are kept, in the order of the dump.
   *
   * @param linesDone how many lines were handed on before
   * @return number of the last line
   */
  public long items(Classes classes, long linesDone, Watcher watcher, Sink sink)
      throws IOException {
    Selection selection = new Selection(classes.tree);
    try (DumpLines lines = DumpLines.open(file)) {
      lines.skip(linesDone);
      while (lines.advance()) {
        tell(watcher, Step.ITEMS, lines);
        Optional<KeptItem> kept = item(lines, selection, watcher);
        if (kept.isPresent()) {
          sink.item(kept.get());
        }
        sink.passed(lines.number());
      }
      if (lines.isCutShort()) {
        watcher.leftOut(lines.number(), "the file breaks off here; the rest is missing");
      }
      return lines.number();
    }
  }

  private static Optional<KeptItem> item(DumpLines lines, Selection selection, Watcher watcher) {
    EntityLine line = EntityLine.of(lines.bytes(), lines.length());
    if (lines.isTooLong()) {
      watcher.leftOut(lines.number(), "the line is longer than any item");
    } else if (!line.isFrame() && !line.isWhole()) {
      watcher.leftOut(lines.number(), "the line is no JSON object, or a part of one");
    } else if (!line.isFrame()) {
      boolean nameless = selection.mayKeepNameless(line);
      if (nameless || line.mayHaveArabic()) {
        try {
          return DumpItemReader.read(line, nameless).flatMap(selection::keep);
        } catch (JsonProcessingException e) {
          watcher.leftOut(lines.number(), "the JSON is garbled: " + e.getOriginalMessage());
        }
      }
    }
    return Optional.empty();
  }

  private void tell(Watcher watcher, Step step, DumpLines lines) {
    if (lines.number() % TELL_EVERY == 0) {
      watcher.at(step, lines.number(), lines.bytesRead(), size);
    }
  }
}
