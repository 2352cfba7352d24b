package org.isnad.store.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;

/**
 * What the store is as a data set, in VoID and DCAT: how much of what, in which vocabularies, where
 * to ask, with which rights. Counted when first asked for, and once: a served store stays as it is.
 */
final class DatasetDescription {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String EXACT_MATCH = "http://www.w3.org/2004/02/skos/core#exactMatch";
  private static final List<String> EXAMPLES =
      List.of("Meeting", "Person", "State", "Place", "Article", "EncounterClaim");
  private static final List<String> VOCABULARIES =
      List.of(
          Iris.ONTOLOGY,
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/ns/oa#",
          "http://www.w3.org/ns/org#",
          "http://www.w3.org/ns/prov#",
          "http://www.opengis.net/ont/geosparql#",
          "http://id.loc.gov/datatypes/edtf/",
          DCT,
          "https://schema.org/");
  private static final Map<String, String> FORMATS =
      Map.of(
          "turtle", "text/turtle",
          "json-ld", "application/ld+json",
          "n-triples", "application/n-triples");

  private final ClaimStore store;
  private final String base;
  private Optional<Counts> counted = Optional.empty();

  private record Counts(
      long statements,
      Map<String, Long> classes,
      Map<String, Long> properties,
      List<String> examples) {}

  DatasetDescription(ClaimStore store, String base) {
    this.store = store;
    this.base = base;
  }

  String iri() {
    return base + "dataset#this";
  }

  /**
   * The description.
   *
   * @param server where it is served
   */
  Graph graph(String server) {
    Counts counts = counts();
    Graph out = GraphFactory.createDefaultGraph();
    out.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
    describe(out, counts, server);
    part(out, "class", "classPartition", "entities", counts.classes());
    part(out, "property", "propertyPartition", "triples", counts.properties());
    linkset(out, counts.properties().getOrDefault(EXACT_MATCH, 0L));
    services(out, server);
    return out;
  }

  private void describe(Graph out, Counts counts, String server) {
    String self = iri();
    add(out, self, Terms.TYPE.getURI(), iri(VOID + "Dataset"));
    add(out, self, Terms.TYPE.getURI(), iri(DCAT + "Dataset"));
    both(
        out,
        self,
        Terms.LABEL.getURI(),
        "إسناد: الدبلوماسية في الأخبار العربية",
        "Isnad: diplomacy in Arabic news");
    both(
        out,
        self,
        DCT + "description",
        "اجتماعات واتصالات وزيارات وأعداد ضحايا كما ترويها مقالات، وكل منها مع الكلمات التي تقوله ومن قاله.",
        "Meetings, calls, visits and casualty figures as articles tell them, each with the words"
            + " that say it and whoever said them.");
    both(
        out,
        self,
        DCT + "rights",
        "العبارات مستخرجة من مقالات تبقى نصوصها ملكا لناشريها؛ وأسماء عناصر ويكي بيانات ومواقعها منها بموجب CC0.",
        "The statements are extracted from articles, whose texts remain their publishers';"
            + " names and positions of Wikidata items are from Wikidata, CC0.");
    add(out, self, DCT + "language", NodeFactory.createLiteralString("ar"));
    add(out, self, DCT + "source", iri("http://www.wikidata.org/entity/Q2013"));
    add(out, self, VOID + "uriSpace", NodeFactory.createLiteralString(base));
    add(out, self, VOID + "sparqlEndpoint", iri(server + "/isnad/sparql"));
    add(out, self, "http://xmlns.com/foaf/0.1/homepage", iri(server + "/"));
    add(out, self, VOID + "triples", number(counts.statements()));
    add(out, self, VOID + "classes", number(counts.classes().size()));
    add(out, self, VOID + "properties", number(counts.properties().size()));
    add(out, self, VOID + "documents", number(countOf("Article", counts)));
    VOCABULARIES.forEach(one -> add(out, self, VOID + "vocabulary", iri(one)));
    counts.examples().forEach(one -> add(out, self, VOID + "exampleResource", iri(one)));
  }

  private static long countOf(String isnadClass, Counts counts) {
    return counts.classes().getOrDefault(Iris.ONTOLOGY + isnadClass, 0L);
  }

  private void part(
      Graph out, String kind, String relation, String measure, Map<String, Long> counts) {
    counts.forEach(
        (term, count) -> {
          String name = Terms.shortForm(term).replace(':', '-');
          String node = base + "dataset#" + kind + "-" + LocalPaths.encode(name).replace('/', '-');
          add(out, iri(), VOID + relation, iri(node));
          add(out, node, VOID + kind, iri(term));
          add(out, node, VOID + measure, number(count));
        });
  }

  private void linkset(Graph out, long links) {
    String node = base + "dataset#wikidata";
    add(out, iri(), VOID + "subset", iri(node));
    add(out, node, Terms.TYPE.getURI(), iri(VOID + "Linkset"));
    both(out, node, Terms.LABEL.getURI(), "روابط إلى ويكي بيانات", "Links to Wikidata");
    add(out, node, VOID + "subjectsTarget", iri(iri()));
    add(out, node, VOID + "objectsTarget", iri("http://www.wikidata.org/entity/Q2013"));
    add(out, node, VOID + "linkPredicate", iri(EXACT_MATCH));
    add(out, node, VOID + "triples", number(links));
  }

  private void services(Graph out, String server) {
    service(out, "sparql", server + "/isnad/sparql", "SPARQL");
    service(out, "reconcile", server + "/reconcile", "Reconciliation API 0.2");
    FORMATS.forEach(
        (name, type) -> {
          String node = base + "dataset#in-" + name;
          add(out, iri(), DCAT + "distribution", iri(node));
          add(out, node, Terms.TYPE.getURI(), iri(DCAT + "Distribution"));
          add(
              out,
              node,
              DCAT + "mediaType",
              iri("https://www.iana.org/assignments/media-types/" + type));
          add(out, node, DCAT + "accessURL", iri(server + "/isnad/sparql"));
          add(out, node, DCAT + "accessService", iri(base + "dataset#sparql"));
        });
  }

  private void service(Graph out, String name, String address, String title) {
    String node = base + "dataset#" + name;
    add(out, node, Terms.TYPE.getURI(), iri(DCAT + "DataService"));
    add(out, node, Terms.LABEL.getURI(), NodeFactory.createLiteralLang(title, "en"));
    add(out, node, DCAT + "endpointURL", iri(address));
    add(out, node, DCAT + "servesDataset", iri(iri()));
  }

  private synchronized Counts counts() {
    if (counted.isEmpty()) {
      counted = Optional.of(store.read(data -> count(data.asDatasetGraph())));
    }
    return counted.get();
  }

  private static Counts count(DatasetGraph quads) {
    ClassCounts classes = new ClassCounts();
    Map<String, Long> properties = new HashMap<>();
    long[] statements = {0};
    quads
        .find()
        .forEachRemaining(
            quad -> {
              statements[0]++;
              properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
              if (quad.getPredicate().equals(Terms.TYPE) && quad.getObject().isURI()) {
                classes.add(quad);
              }
            });
    return new Counts(statements[0], classes.counts(), new TreeMap<>(properties), examples(quads));
  }

  private static List<String> examples(DatasetGraph quads) {
    List<String> examples = new ArrayList<>();
    for (String kind : EXAMPLES) {
      var found = quads.find(Node.ANY, Node.ANY, Terms.TYPE, iri(Iris.ONTOLOGY + kind));
      if (found.hasNext()) {
        examples.add(found.next().getSubject().toString());
      }
    }
    return examples;
  }

  private static void both(
      Graph out, String subject, String property, String arabic, String english) {
    add(out, subject, property, NodeFactory.createLiteralLang(arabic, "ar"));
    add(out, subject, property, NodeFactory.createLiteralLang(english, "en"));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static void add(Graph out, String subject, String property, Node value) {
    out.add(Triple.create(iri(subject), iri(property), value));
  }
}
