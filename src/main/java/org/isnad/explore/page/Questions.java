package org.isnad.explore.page;

import java.util.List;
import java.util.Map;
import org.isnad.explore.chronicle.Ids;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/** The queries of the library, asked of the store about one thing. */
public final class Questions {
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
    String parameter = library.get(query).parameters().get(0).name();
    return store.rows(library.get(query), Map.of(parameter, ids.iri(id)));
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
