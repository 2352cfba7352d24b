package org.isnad.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ChronicleReader;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;

/** A store of the small graph that the query library is tested on. */
public final class SmallStore {
  public static final String BASE = "https://w3id.org/isnad/";

  private SmallStore() {}

  public static ClaimStore filled() {
    ClaimStore store = ClaimStore.inMemory();
    Dataset graphs = read();
    store.write(
        batch -> {
          for (Iterator<Resource> names = graphs.listModelNames(); names.hasNext(); ) {
            Resource name = names.next();
            batch.replace(name.getURI(), graphs.getNamedModel(name).getGraph());
          }
          batch.replaceDerived(graphs.getDefaultModel().getGraph());
        });
    return store;
  }

  public static Chronicle chronicle(ClaimStore store) {
    return new ChronicleReader(store, QueryLibrary.load(), BASE).read();
  }

  private static Dataset read() {
    Dataset graphs = DatasetFactory.create();
    try (InputStream in = SmallStore.class.getResourceAsStream("/store/library.trig")) {
      RDFDataMgr.read(graphs, in, Lang.TRIG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graphs;
  }
}
