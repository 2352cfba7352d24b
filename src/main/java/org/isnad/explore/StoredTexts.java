package org.isnad.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.explore.search.text.TextSource;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/** The texts of a store by the queries of the folder {@code page}. */
final class StoredTexts implements TextSource {
  private final ClaimStore store;
  private final QueryLibrary library;
  private final String base;
  private final BooleanSupplier ended;

  /** Reading was given up, for the explorer ends. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("the explorer has ended", null, false, false);
    }
  }

  /**
   * @param ended whether to stop in the middle
   */
  StoredTexts(ClaimStore store, QueryLibrary library, String base, BooleanSupplier ended) {
    this.store = store;
    this.library = library;
    this.base = base;
    this.ended = ended;
  }

  @Override
  public Map<String, String> hashes() {
    Map<String, String> hashes = new HashMap<>();
    each("page/text-hashes", row -> hashes.put(id(row), row.text("hash")));
    return hashes;
  }

  @Override
  public void texts(Predicate<String> wanted, BiConsumer<String, String> reading) {
    each(
        "page/texts",
        row -> {
          if (wanted.test(id(row))) {
            reading.accept(id(row), row.text("text"));
          }
        });
  }

  /** The text of one article; empty if there is none. */
  String text(String id) {
    List<Row> rows = store.rows(library.get("page/text-of-article"), Map.of("article", base + id));
    return rows.isEmpty() ? "" : rows.get(0).text("text");
  }

  private void each(String query, Consumer<Row> reading) {
    store.eachRow(
        library.get(query),
        Map.of(),
        row -> {
          if (ended.getAsBoolean()) {
            throw new Ended();
          }
          reading.accept(row);
        });
  }

  private String id(Row row) {
    String iri = row.text("article");
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
