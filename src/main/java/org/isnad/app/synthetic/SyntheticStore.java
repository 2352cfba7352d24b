package org.isnad.app.synthetic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.graph.DerivedGraph;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.Iris;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.NamedGraph;

/**
 * Fills a directory with a store of invented encounters: three in an article, one article in five
 * tells again what another has told. Everything is made by the program's own graph builder, part by
 * part, so that it never is in memory as a whole.
 */
public final class SyntheticStore {
  private static final int ARTICLES_OF_A_PART = 400;
  private static final int ENCOUNTERS_OF_AN_ARTICLE = 3;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 5);
  private static final int DAYS = 3_640;
  private static final List<String> OUTLETS =
      List.of("الأفق", "المرصد", "الميدان", "الشاهد", "السفير اليوم", "النهار الجديد", "المنبر");
  private static final List<String> SOURCES =
      List.of(
          "وكالة الأفق",
          "مصدر دبلوماسي",
          "وزارة الخارجية",
          "بيان رسمي",
          "صحيفة المنبر",
          "مسؤول رفيع");

  private final Cast cast;
  private final GraphBuilder builder;
  private final DerivedGraph derived;
  private final int encounters;
  private final long seed;

  /**
   * @param encounters how many to invent
   * @param known describes the items of the gazetteer
   */
  public SyntheticStore(Gazetteer gazetteer, ItemDescriptions known, int encounters, long seed) {
    this.cast = new Cast(gazetteer, known, Math.max(10, encounters / 2));
    Iris iris = new Iris();
    this.builder = new GraphBuilder(iris, cast);
    this.derived = new DerivedGraph(iris, cast);
    this.encounters = encounters;
    this.seed = seed;
  }

  /**
   * Fills an empty directory.
   *
   * @param progress is told how many articles are done
   * @return the number of statements
   */
  public long fill(Path directory, IntConsumer progress) {
    Dataset dataset = TDB2Factory.connectDataset(directory.toString());
    try {
      DataLoader loader = LoaderFactory.phasedLoader(dataset.asDatasetGraph(), (line, more) -> {});
      loader.startBulk();
      int articles = (encounters + ENCOUNTERS_OF_AN_ARTICLE - 1) / ENCOUNTERS_OF_AN_ARTICLE;
      for (int first = 0; first < articles; first += ARTICLES_OF_A_PART) {
        int end = Math.min(articles, first + ARTICLES_OF_A_PART);
        part(first, end, loader.stream());
        progress.accept(end);
      }
      loader.finishBulk();
      return loader.countTriples() + loader.countQuads();
    } finally {
      TDBInternal.expel(dataset.asDatasetGraph());
    }
  }

  private void part(int first, int end, StreamRDF out) {
    Random random = new Random(seed + first);
    DatasetGraph articles = DatasetGraphFactory.createGeneral();
    List<Telling> told = new ArrayList<>();
    for (int i = first; i < end; i++) {
      NamedGraph graph = article(i, told, random);
      graph.replaceIn(articles);
      graph
          .triples()
          .find()
          .forEachRemaining(triple -> out.quad(Quad.create(graph.name(), triple)));
    }
    Graph facts = derived.derive(articles);
    for (Triple fact : (Iterable<Triple>) () -> facts.find()) {
      out.triple(fact);
    }
  }

  private NamedGraph article(int number, List<Telling> told, Random random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    InventedArticle article = new InventedArticle();
    int left = Math.min(ENCOUNTERS_OF_AN_ARTICLE, encounters - number * ENCOUNTERS_OF_AN_ARTICLE);
    for (int i = 0; i < left; i++) {
      Telling telling = Telling.invented(cast, day, random);
      told.add(telling);
      article.tell(telling, SOURCES.get(random.nextInt(SOURCES.size())));
    }
    if (random.nextInt(5) == 0) {
      Telling again = told.get(random.nextInt(told.size()));
      article.tell(again, SOURCES.get(random.nextInt(SOURCES.size())));
      day = again.day().orElse(day);
    }
    InventedArticle.Told finished =
        article.finish("s%06d".formatted(number), day, OUTLETS.get(random.nextInt(OUTLETS.size())));
    return builder.build(finished.claims(), finished.links());
  }
}
