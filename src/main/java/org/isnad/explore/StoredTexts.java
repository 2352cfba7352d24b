package org.isnad.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.explore.search.text.TextSource;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/** The texts of a store by the queries of the folder {@code page}. */
final class StoredTexts implements TextSource {
  /** So many are asked for one by one; to go through all would take longer. */
  private static final int FEW = 500;

  private final ClaimStore store;
  private final QueryLibrary library;
  private final StoreReading reading;
  private final Supplier<Ids> ids;

  /**
   * @param ids as they are by now: a store may be filled after it was opened
   */
  StoredTexts(ClaimStore store, QueryLibrary library, StoreReading reading, Supplier<Ids> ids) {
    this.store = store;
    this.library = library;
    this.reading = reading;
    this.ids = ids;
  }

  @Override
  public Map<String, String> hashes() {
    Map<String, String> hashes = new HashMap<>();
    reading.each("page/text-hashes", Map.of(), row -> hashes.put(id(row), row.text("hash")));
    return hashes;
  }

  @Override
  public void texts(Set<String> wanted, BiConsumer<String, String> taking) {
    if (wanted.size() < FEW) {
      wanted.forEach(
          id ->
              reading.each(
                  "page/text-of-article",
                  Map.of("article", ids.get().iri(id)),
                  row -> taking.accept(id, row.text("text"))));
      return;
    }
    reading.each(
        "page/texts",
        Map.of(),
        row -> {
          if (wanted.contains(id(row))) {
            taking.accept(id(row), row.text("text"));
          }
        });
  }

  /** The text of one article; empty if there is none. */
  String text(String id) {
    List<Row> rows =
        store.rows(library.get("page/text-of-article"), Map.of("article", ids.get().iri(id)));
    return rows.isEmpty() ? "" : rows.get(0).text("text");
  }

  private String id(Row row) {
    return ids.get().id(row.text("article"));
  }
}
