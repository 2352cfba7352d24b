package org.isnad.explore;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.isnad.explore.search.Texts;
import org.isnad.explore.search.text.TextIndex;

/**
 * The index of the texts, made while the pages work already. That of a small store is in memory,
 * that of a large one in a folder beside it, so that the next start is quick.
 */
final class TextsInBackground implements Texts, AutoCloseable {
  /** So many articles are read and indexed in a few seconds. */
  private static final int FEW = 3_000;

  private final StoredTexts stored;
  private final ExplorerSettings settings;
  private final Latest<TextIndex> latest;
  private Optional<TextIndex> index = Optional.empty();

  TextsInBackground(StoredTexts stored, LongSupplier version, ExplorerSettings settings) {
    this.stored = stored;
    this.settings = settings;
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
      TextIndex renewed = index.orElseGet(() -> open(hashes.size()));
      index = Optional.of(renewed);
      int read = renewed.renew(stored);
      watch.done(
          ReadingWatch.Part.TEXTS,
          "%,d articles to be searched, %,d of them read".formatted(hashes.size(), read));
      return renewed;
    } catch (StoredTexts.Ended e) {
      throw e;
    } catch (RuntimeException e) {
      watch.failed(ReadingWatch.Part.TEXTS, e);
      throw e;
    }
  }

  /** A folder that cannot be written to is done without. */
  private TextIndex open(int articles) {
    Optional<Path> folder = settings.indexFolder().filter(f -> articles > FEW);
    try {
      return folder.isPresent() ? TextIndex.in(folder.get()) : TextIndex.inMemory();
    } catch (UncheckedIOException e) {
      return TextIndex.inMemory();
    }
  }

  @Override
  public void close() {
    latest.close();
    latest.now().ifPresent(TextIndex::close);
  }
}
