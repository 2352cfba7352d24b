package org.isnad.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the articles of files and folders, one after the other, and says what it had to leave out.
 * Of a folder it reads every file of a known format, in the order of their paths, also in folders
 * below; hidden files and files of other formats it passes over.
 */
public final class ArticleReader {
  private final List<ArticleFormat> formats;

  public ArticleReader(List<ArticleFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * Reads text files and JSON lines.
   *
   * @param fallback the date of articles that come without one
   */
  public static ArticleReader of(Published fallback) {
    return new ArticleReader(List.of(new PlainTextFormat(fallback), new JsonLinesFormat(fallback)));
  }

  /**
   * Hands the articles to the sink in the order of the inputs. Never stops at a bad file. The
   * second article with an id is skipped: ids are unique over all inputs of one call.
   */
  public void read(List<Path> inputs, Consumer<Reading> sink) {
    Consumer<Reading> once = new FirstOfEachId(sink);
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        readFolder(input, once);
      } else if (!Files.exists(input)) {
        skip(
            once,
            Problem.in(
                input,
                Fault.PATH_NOT_FOUND,
                "there is no such file or folder",
                "check the path; it starts from " + Path.of("").toAbsolutePath()));
      } else {
        readFile(input, once);
      }
    }
  }

  private void readFolder(Path folder, Consumer<Reading> sink) {
    FolderListing listing = FolderListing.of(folder, sink);
    List<Path> files = listing.files().stream().filter(this::hasFormat).toList();
    if (files.isEmpty()) {
      skip(
          sink,
          Problem.in(
              folder,
              Fault.NO_ARTICLES,
              "the folder holds no articles",
              "put *.txt, *.jsonl or *.jsonl.gz files there"));
    }
    for (Path file : files) {
      readFile(file, sink);
    }
  }

  private boolean hasFormat(Path file) {
    return formatOf(file).isPresent();
  }

  private Optional<ArticleFormat> formatOf(Path file) {
    return formats.stream().filter(format -> format.accepts(file)).findFirst();
  }

  private void readFile(Path file, Consumer<Reading> sink) {
    Optional<ArticleFormat> format = formatOf(file);
    if (format.isEmpty()) {
      skip(
          sink,
          Problem.in(
              file,
              Fault.UNKNOWN_FORMAT,
              "no known format has this ending",
              "give *.txt, *.jsonl or *.jsonl.gz"));
      return;
    }
    if (!Files.isRegularFile(file)) {
      skip(sink, unreadable(file, "this is no regular file"));
      return;
    }
    try {
      format.get().read(file, sink);
    } catch (IOException e) {
      skip(sink, unreadable(file, "reading failed: " + e));
    }
  }

  static Problem unreadable(Path file, String found) {
    return Problem.in(
        file,
        Fault.UNREADABLE_FILE,
        found,
        "check that the file is whole and that you may read it; what came before it stands");
  }

  private static void skip(Consumer<Reading> sink, Problem problem) {
    sink.accept(new Reading.Skipped(problem));
  }

  /** Lets the first article of each id through, however the id is composed. */
  private static final class FirstOfEachId implements Consumer<Reading> {
    private final Map<String, Path> seen = new HashMap<>();
    private final Consumer<Reading> sink;

    FirstOfEachId(Consumer<Reading> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Reading reading) {
      if (reading instanceof Reading.Read read) {
        String id = Normalizer.normalize(read.article().id(), Normalizer.Form.NFC);
        Path first = seen.putIfAbsent(id, read.where().file());
        if (first != null) {
          skip(sink, duplicate(read, first));
          return;
        }
      }
      sink.accept(reading);
    }

    private static Problem duplicate(Reading.Read read, Path first) {
      return new Problem(
          read.where(),
          Fault.DUPLICATE_ID,
          "article \"%s\" was read before, from %s".formatted(read.article().id(), first),
          "give every article an id of its own; the first one counts");
    }
  }
}
