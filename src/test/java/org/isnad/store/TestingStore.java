package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;

/** The small graph of {@code store/library.trig}, and the files beside it. */
public final class TestingStore {
  static {
    JenaSystem.init();
  }

  static final String ARTICLE = "https://w3id.org/isnad/article/d001";

  private TestingStore() {}

  public static Dataset libraryGraph() {
    Dataset dataset = DatasetFactory.create();
    try (InputStream in = open("library.trig")) {
      RDFDataMgr.read(dataset, in, Lang.TRIG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dataset;
  }

  /** A store filled as a build fills it. */
  public static ClaimStore filled(ClaimStore store) {
    store.write(batch -> fill(batch, libraryGraph()));
    return store;
  }

  static void fill(StoreBatch batch, Dataset graphs) {
    for (Iterator<Resource> names = graphs.listModelNames(); names.hasNext(); ) {
      Resource name = names.next();
      batch.replace(name.getURI(), graphs.getNamedModel(name).getGraph());
    }
    batch.replaceDerived(graphs.getDefaultModel().getGraph());
  }

  static boolean has(String file) {
    return TestingStore.class.getResource("/store/" + file) != null;
  }

  static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String file) {
    InputStream in = TestingStore.class.getResourceAsStream("/store/" + file);
    if (in == null) {
      throw new AssertionError("src/test/resources/store/" + file + " is missing");
    }
    return in;
  }
}
