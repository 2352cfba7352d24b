package org.isnad.explore.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {
  /** Invented articles, and which of them were asked for. */
  private static final class Shelf implements TextSource {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();

    Shelf put(String id, String text) {
      texts.put(id, text);
      return this;
    }

    @Override
    public Map<String, String> hashes() {
      Map<String, String> hashes = new LinkedHashMap<>();
      texts.forEach((id, text) -> hashes.put(id, Integer.toHexString(text.hashCode())));
      return hashes;
    }

    @Override
    public void texts(Set<String> wanted, BiConsumer<String, String> taking) {
      texts.forEach(
          (id, text) -> {
            if (wanted.contains(id)) {
              read.add(id);
              taking.accept(id, text);
            }
          });
    }
  }

  private static Shelf shelf() {
    return new Shelf()
        .put("a", "لقاء في باريس\nالتقى وزير الخارجية نظيره وبحثا وقف إطلاق النار.")
        .put("b", "زيارة\nوصل الوزيران إلى باريس، وأوقفت النار قبل إطلاق سراح أحد.")
        .put("c", "اقتصاد\nارتفعت الأسعار في مدينة أخرى.");
  }

  private static List<String> find(TextIndex index, String typed) {
    return index.find(Wanted.of(typed), 0, 10).ids();
  }

  @Test
  void putsTheVeryWordBeforeItsForms() {
    try (TextIndex index = TextIndex.inMemory()) {
      index.renew(shelf());

      assertThat(find(index, "وزير")).containsExactly("a", "b");
      assertThat(find(index, "الوزيران")).containsExactly("b", "a");
    }
  }

  @Test
  void findsAPhraseOnlyInItsOrder() {
    try (TextIndex index = TextIndex.inMemory()) {
      index.renew(shelf());

      assertThat(find(index, "\"وقف إطلاق النار\"")).containsExactly("a");
      assertThat(find(index, "«إطلاق النار وقف»")).isEmpty();
    }
  }

  @Test
  void saysWhenNoArticleHasAllTheWords() {
    try (TextIndex index = TextIndex.inMemory()) {
      index.renew(shelf());

      FoundArticles found = index.find(Wanted.of("باريس الأسعار"), 0, 10);

      assertThat(found.isLoose()).isTrue();
      assertThat(found.ids()).containsExactlyInAnyOrder("a", "b", "c");
    }
  }

  @Test
  void findsNothingOnceItIsClosed() {
    TextIndex index = TextIndex.inMemory();
    index.renew(shelf());
    index.close();

    assertThat(find(index, "باريس")).isEmpty();
  }

  @Test
  void isNotReadyBeforeItIsFilled() {
    try (TextIndex index = TextIndex.inMemory()) {
      assertThat(index.isReady()).isFalse();
      assertThat(find(index, "باريس")).isEmpty();
    }
  }

  @Test
  void readsOnlyWhatHasChanged() {
    try (TextIndex index = TextIndex.inMemory()) {
      Shelf shelf = shelf();
      index.renew(shelf);
      shelf.read.clear();
      shelf.texts.remove("a");
      shelf.put("c", "اقتصاد\nانخفضت الأسعار في باريس.");

      assertThat(index.renew(shelf)).isEqualTo(1);
      assertThat(shelf.read).containsExactly("c");
      assertThat(find(index, "باريس")).containsExactlyInAnyOrder("b", "c");
      assertThat(find(index, "ارتفعت")).isEmpty();
    }
  }

  @Test
  void startsFromWhatLiesInTheFolder(@TempDir Path folder) {
    try (TextIndex index = TextIndex.in(folder)) {
      index.renew(shelf());
    }
    Shelf again = shelf();
    try (TextIndex index = TextIndex.in(folder)) {
      assertThat(index.renew(again)).isZero();
      assertThat(again.read).isEmpty();
      assertThat(find(index, "باريس")).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_.*", "_.*"})
  void makesABrokenIndexAnew(String files, @TempDir Path folder) throws IOException {
    try (TextIndex index = TextIndex.in(folder)) {
      index.renew(shelf());
    }
    cutShort(folder, files, 20);

    try (TextIndex index = TextIndex.in(folder)) {
      assertThat(index.renew(shelf().put("d", "خبر\nلقاء آخر في باريس."))).isEqualTo(4);
      assertThat(find(index, "باريس")).containsExactlyInAnyOrder("a", "b", "d");
    }
  }

  @Test
  void makesAnIndexAnewThatBreaksWhileItIsOpen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "of somebody else");
    try (TextIndex index = TextIndex.in(folder)) {
      index.renew(shelf());
      cutShort(folder, "segments_.*", 0);

      assertThat(index.renew(shelf())).isEqualTo(3);
      assertThat(find(index, "باريس")).hasSize(2);
      assertThat(folder.resolve("notes.txt")).exists();
    }
  }

  private static void cutShort(Path folder, String files, long bytes) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(f -> f.getFileName().toString().matches(files)).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(bytes);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "/(a+)+$/",
        "exact:[* TO *]",
        "\"",
        "\"\"",
        "«",
        "a* OR b?",
        "((((((((((",
        "NOT",
        "باريس~2^1000000",
        "\\",
        "{!func}x",
        "\uD83D",
        "\u0000"
      })
  void takesEveryCharacterForWhatItIs(String typed) {
    try (TextIndex index = TextIndex.inMemory()) {
      index.renew(shelf());

      assertThatCode(() -> find(index, typed)).doesNotThrowAnyException();
    }
  }

  @Test
  void boundsTheNumberOfWords() {
    assertThat(Wanted.of("كلمة ".repeat(1000)).words()).hasSize(1);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      many.append("كلمة").append(i).append(' ');
    }
    assertThat(Wanted.of(many.toString()).words()).hasSize(16);
    assertThat(Wanted.of("\"" + many + "\" " + many).all()).hasSize(16);
  }

  @Test
  void leavesOutWordsThatStandEverywhere() {
    assertThat(Wanted.of("لقاء في باريس").words()).containsExactly("لقاء", "باريس");
    assertThat(Wanted.of("في").words()).containsExactly("في");
  }
}
