package org.isnad.explore;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.explore.search.Texts;
import org.isnad.explore.search.text.TextIndex;

/**
 * The index of the texts, made while the pages work already. That of a small store is in memory,
 * that of a large one in a folder beside it, so that the next start is quick. A folder that cannot
 * be written to is done without.
 */
final class TextsInBackground implements Texts, AutoCloseable {
  /** So many articles are read and indexed in a few seconds. */
  private static final int FEW = 3_000;

  private final StoredTexts stored;
  private final ExplorerSettings settings;
  private final Latest<TextIndex> latest;
  private final int few;
  private Optional<Path> folder;
  private volatile Optional<TextIndex> index = Optional.empty();

  TextsInBackground(StoredTexts stored, LongSupplier version, ExplorerSettings settings) {
    this(stored, version, settings, FEW);
  }

  /**
   * @param few up to so many articles the index is in memory
   */
  TextsInBackground(StoredTexts stored, LongSupplier version, ExplorerSettings settings, int few) {
    this.few = few;
    this.stored = stored;
    this.settings = settings;
    this.folder = settings.indexFolder();
    this.latest = new Latest<>("explorer-texts", version, this::read);
  }

  void start() {
    latest.renew();
  }

  @Override
  public Optional<TextIndex> index() {
    return latest.now();
  }

  @Override
  public String text(String articleId) {
    return stored.text(articleId);
  }

  private TextIndex read() {
    ReadingWatch watch = settings.watch();
    watch.begun(ReadingWatch.Part.TEXTS);
    try {
      Map<String, String> hashes = stored.hashes();
      int read = renew(hashes);
      watch.done(
          ReadingWatch.Part.TEXTS,
          "%,d articles to be searched, %,d of them read".formatted(hashes.size(), read));
      return index.orElseThrow();
    } catch (StoreReading.Ended e) {
      throw e;
    } catch (RuntimeException e) {
      watch.failed(ReadingWatch.Part.TEXTS, e);
      throw e;
    }
  }

  private int renew(Map<String, String> hashes) {
    try {
      return opened(hashes.size()).renew(hashes, stored);
    } catch (UncheckedIOException e) {
      if (folder.isEmpty()) {
        throw e;
      }
      folder = Optional.empty();
      Optional<TextIndex> old = index; // it answers until there is another
      TextIndex another = TextIndex.inMemory();
      int read = another.renew(hashes, stored);
      index = Optional.of(another);
      close(old);
      return read;
    }
  }

  private TextIndex opened(int articles) {
    if (index.isPresent()) {
      return index.get();
    }
    Optional<Path> used = folder.filter(f -> articles > few);
    TextIndex opened = used.isPresent() ? TextIndex.in(used.get()) : TextIndex.inMemory();
    index = Optional.of(opened);
    return opened;
  }

  @Override
  public void close() {
    latest.close();
    close(index);
  }

  private static void close(Optional<TextIndex> old) {
    old.ifPresent(TextIndex::close);
  }
}
