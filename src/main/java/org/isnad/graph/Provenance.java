package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.dct;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.prov;
import static org.isnad.graph.Vocabulary.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.text.Sha256;

/**
 * Describes how the stored graphs were made, in PROV-O. Says nothing of the clock: the same
 * articles read by the same software give the same description.
 */
public final class Provenance {
  private final Iris iris;

  public Provenance(Iris iris) {
    this.iris = iris;
  }

  /**
   * What made the graphs.
   *
   * @param version of Isnad
   * @param models and data it read with, each with its version: CoreNLP's Arabic models, the rules,
   *     the gazetteer
   */
  public record Software(String version, Map<String, String> models) {
    public Software {
      models = Map.copyOf(models);
    }
  }

  /** The description of the build, in a graph of its own. */
  public NamedGraph describe(DatasetGraph dataset, Software software) {
    Statements out = new Statements();
    List<Node> articles = ArticleGraphs.names(dataset);
    String build = iris.build();
    String agent = iris.software(software.version());
    out.add(build, TYPE, prov("Activity"));
    out.add(build, LABEL, Literals.english("Build of the graph"));
    out.add(build, LABEL, Literals.arabic("بناء الرسم البياني"));
    out.add(build, isnad("inputHash"), Literals.text(inputHash(dataset, articles)));
    out.add(build, isnad("articleCount"), Literals.integer(articles.size()));
    out.add(build, prov("wasAssociatedWith"), agent);
    out.add(agent, TYPE, prov("SoftwareAgent"));
    out.add(agent, LABEL, Literals.english("Isnad " + software.version()));
    out.add(agent, schema("softwareVersion"), Literals.text(software.version()));
    new TreeMap<>(software.models())
        .forEach(
            (name, version) -> {
              String model = iris.model(name + "-" + version);
              out.add(build, prov("used"), model);
              out.add(model, TYPE, prov("Entity"));
              out.add(model, LABEL, Literals.english(name));
              out.add(model, schema("softwareVersion"), Literals.text(version));
            });
    return new NamedGraph(build, out.graph());
  }

  private static String inputHash(DatasetGraph dataset, List<Node> articles) {
    StringBuilder inputs = new StringBuilder();
    for (Node article : articles) {
      Reading graph = new Reading(dataset.getGraph(article));
      inputs
          .append(graph.text(article, dct("identifier")).orElse(""))
          .append('\t')
          .append(graph.text(article, isnad("textHash")).orElse(""))
          .append('\n');
    }
    return Sha256.hex(inputs.toString().getBytes(StandardCharsets.UTF_8));
  }
}
