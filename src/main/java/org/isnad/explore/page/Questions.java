package org.isnad.explore.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.explore.chronicle.Ids;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;
import org.isnad.store.TookTooLong;

/** The queries of the library, asked of the store about one thing. */
public final class Questions {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final ClaimStore store;
  private final QueryLibrary library;
  private final Ids ids;

  public Questions(ClaimStore store, QueryLibrary library, Ids ids) {
    this.store = store;
    this.library = library;
    this.ids = ids;
  }

  /** All rows of a query whose one parameter is the event, actor or article of this id. */
  public List<Row> about(String query, String id) {
    return about(query, id, row -> true);
  }

  /**
   * Those rows that are wanted; the others are not kept.
   *
   * @throws TookTooLong if the store cannot answer in a time that somebody waits for a page
   */
  public List<Row> about(String query, String id, Predicate<Row> wanted) {
    String parameter = library.get(query).parameters().get(0).name();
    List<Row> rows = new ArrayList<>();
    store.eachRow(
        library.get(query),
        Map.of(parameter, ids.iri(id)),
        LONGEST,
        row -> {
          if (wanted.test(row)) {
            rows.add(row);
          }
        });
    return rows;
  }

  /** The IRI of an id. */
  public String iri(String id) {
    return ids.iri(id);
  }

  /** The id of an IRI of the store: without the base. */
  public String id(String iri) {
    return ids.id(iri);
  }
}
