package org.isnad.store.reconcile;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.ClaimStore;
import org.isnad.store.WebService;
import org.isnad.store.linked.LocalPaths;
import org.isnad.store.linked.StoredBase;

/**
 * The reconciliation service at {@code /reconcile}, as OpenRefine asks it. Names are read into
 * memory when first asked for, and once: a served store stays as it is.
 */
public final class Reconciliation implements WebService {
  private final ClaimStore store;
  private final String base;
  private final LocalPaths paths;
  private Optional<EntityIndex> index = Optional.empty();

  private Reconciliation(ClaimStore store, String base) {
    this.store = store;
    this.base = base;
    this.paths = new LocalPaths(base);
  }

  /** The service over a store, whatever base its IRIs have. */
  public static Reconciliation of(ClaimStore store) {
    return new Reconciliation(store, StoredBase.of(store));
  }

  @Override
  public Map<String, HttpServlet> servlets() {
    return Map.of(
        "/reconcile", new ReconcileServlet(this),
        "/reconcile/suggest/*", new SuggestServlet(this),
        "/reconcile/properties", new ProposeServlet(),
        "/reconcile/preview", new PreviewServlet(this),
        "/reconcile/view", new ViewServlet(this));
  }

  /** All of them, as the specification wants it: OpenRefine asks from the browser. */
  @Override
  public Set<String> openPaths() {
    return servlets().keySet();
  }

  String base() {
    return base;
  }

  synchronized EntityIndex index() {
    if (index.isEmpty()) {
      index =
          Optional.of(
              new EntityIndex(
                  store.read(data -> new EntityReader(data.asDatasetGraph(), paths).read())));
    }
    return index.get();
  }

  Properties properties() {
    return new Properties(store, paths);
  }

  Reconciler reconciler() {
    return new Reconciler(index(), properties(), base);
  }
}
