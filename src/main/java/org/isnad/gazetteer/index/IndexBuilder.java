package org.isnad.gazetteer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.gazetteer.dump.Dump;
import org.isnad.gazetteer.dump.KeptItem;

/**
 * Makes an index of a dump. Killed and started again, it goes on after the last checkpoint and ends
 * with the same entries; a finished index is left as it is.
 */
public final class IndexBuilder {
  private static final String CLASSES = "classes.tsv";
  private static final String ENTRIES = "entries";
  private static final long LINES_TO_CHECKPOINT = 2_000_000;
  private static final long ITEMS_TO_CHECKPOINT = 250_000;

  private final Path folder;
  private final long linesToCheckpoint;

  private IndexBuilder(Path folder, long linesToCheckpoint) {
    this.folder = folder;
    this.linesToCheckpoint = linesToCheckpoint;
  }

  /** Where the index is or will be. */
  public static IndexBuilder in(Path folder) {
    return new IndexBuilder(folder, LINES_TO_CHECKPOINT);
  }

  /** With a checkpoint after so many lines. */
  static IndexBuilder in(Path folder, long linesToCheckpoint) {
    return new IndexBuilder(folder, linesToCheckpoint);
  }

  /**
   * What was made.
   *
   * @param lines of the dump
   * @param kept entries, offices without an Arabic name among them
   * @param leftOut lines told of and left out, by earlier runs too
   */
  public record Built(long lines, long kept, long leftOut) {}

  /** The folder of the entries themselves. */
  static Path entries(Path folder) {
    return folder.resolve(ENTRIES);
  }

  public Built build(Path dumpFile, Dump.Watcher watcher) throws IOException {
    Dump dump = Dump.of(dumpFile);
    Files.createDirectories(entries(folder));
    try (EntryWriter writer = EntryWriter.open(entries(folder))) {
      Checkpoint start = writer.checkpoint();
      String fingerprint = dump.fingerprint();
      if (!start.dump().isEmpty() && !start.dump().equals(fingerprint)) {
        throw new UnusableIndex(
            "%s was begun with another dump".formatted(folder),
            "give another directory, or delete this one");
      }
      if (!start.complete()) {
        Dump.Classes classes = dump.classes(folder.resolve(CLASSES), watcher);
        Run run = new Run(writer, start, fingerprint, watcher);
        dump.items(classes, start.line(), run, run);
        run.finish();
        Files.delete(folder.resolve(CLASSES));
      }
      Checkpoint end = writer.checkpoint();
      return new Built(end.line(), end.kept(), end.leftOut());
    }
  }

  /** One run from a checkpoint to the end. */
  private final class Run implements Dump.Watcher, Dump.Sink {
    private final EntryWriter writer;
    private final String fingerprint;
    private final Dump.Watcher watcher;
    private long line;
    private long kept;
    private long leftOut;
    private long keptAtCheckpoint;
    private String lastDay;

    Run(EntryWriter writer, Checkpoint start, String fingerprint, Dump.Watcher watcher) {
      this.writer = writer;
      this.fingerprint = fingerprint;
      this.watcher = watcher;
      line = start.line();
      kept = start.kept();
      leftOut = start.leftOut();
      keptAtCheckpoint = kept;
      lastDay = start.lastDay();
    }

    @Override
    public void item(KeptItem item) throws IOException {
      writer.add(EntryJson.entry(item));
      kept++;
      if (item.item().modified().compareTo(lastDay) > 0) {
        lastDay = item.item().modified();
      }
    }

    @Override
    public void passed(long passed) throws IOException {
      line = passed;
      if (line % linesToCheckpoint == 0 || kept - keptAtCheckpoint >= ITEMS_TO_CHECKPOINT) {
        keptAtCheckpoint = kept;
        checkpoint(false);
      }
    }

    @Override
    public void at(Dump.Step step, long at, long bytes, long ofBytes) {
      watcher.at(step, at, bytes, ofBytes);
    }

    @Override
    public void leftOut(long at, String why) {
      leftOut++;
      watcher.leftOut(at, why);
    }

    void finish() throws IOException {
      checkpoint(false);
      writer.merge();
      checkpoint(true);
    }

    private void checkpoint(boolean complete) throws IOException {
      writer.commit(new Checkpoint(fingerprint, line, kept, leftOut, lastDay, complete));
    }
  }
}
