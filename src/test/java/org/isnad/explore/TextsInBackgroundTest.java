package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.explore.search.text.Wanted;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TextsInBackgroundTest {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final ReadingWatch watch =
      new ReadingWatch() {
        @Override
        public void begun(Part part) {}

        @Override
        public void done(Part part, String figures) {
          told.add(figures);
        }

        @Override
        public void failed(Part part, RuntimeException why) {
          told.add("failed: " + why);
        }
      };

  @Test
  void keepsInMemoryWhatItCannotWriteToItsFolder(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("write.lock"));
    try (ClaimStore store = SmallStore.filled();
        TextsInBackground texts = texts(store, folder, false)) {
      texts.start();
      awaitWord();

      assertThat(told).singleElement().asString().startsWith("4 articles").contains("4 of them");
      assertThat(texts.index().orElseThrow().find(Wanted.of("باريس"), 0, 10).ids()).isNotEmpty();
      assertThat(folder.resolve("write.lock")).isEmptyDirectory();
    }
  }

  @Test
  void writesToItsFolderIfThereIsMuch(@TempDir Path folder) throws Exception {
    try (ClaimStore store = SmallStore.filled();
        TextsInBackground texts = texts(store, folder, false)) {
      texts.start();
      awaitWord();

      assertThat(folder).isDirectoryContaining("glob:**segments_*");
    }
  }

  @Test
  void doesNotCallItAFailureThatItEnds(@TempDir Path folder) throws IOException {
    try (ClaimStore store = SmallStore.filled()) {
      TextsInBackground texts = texts(store, folder, true);
      texts.start();
      texts.close();

      assertThat(told).isEmpty();
    }
  }

  private TextsInBackground texts(ClaimStore store, Path folder, boolean isEnded) {
    QueryLibrary library = QueryLibrary.load();
    StoreReading reading = new StoreReading(store, library, () -> isEnded);
    StoredTexts stored = new StoredTexts(store, library, reading, () -> new Ids(SmallStore.BASE));
    ExplorerSettings settings = ExplorerSettings.still().keepingIndexIn(folder).watchedBy(watch);
    return new TextsInBackground(stored, settings.version(), settings, 1);
  }

  private void awaitWord() throws InterruptedException {
    while (told.isEmpty()) {
      Thread.sleep(5);
    }
  }
}
