package org.isnad.store.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.store.ServedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class LinkedDataTest {
  private static final String BASE = "https://w3id.org/isnad/";
  private static final String HOSTILE =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      <https://w3id.org/isnad/actor/hostile> a isnad:Person ;
        rdfs:label "<script>alert('x')</script> & \\"quoted\\" \\u202Ereversed\\u0007"@ar ;
        skos:exactMatch <javascript:alert(1)>, <data:text/html,x> ;
        isnad:name "</title><img src=x onerror=alert(1)>"@ar .
      """;

  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.with(LinkedData::of, HOSTILE, many(300));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** A state that so many events name. */
  private static String many(int events) {
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < events; i++) {
      turtle.append(
          "<%sevent/e%d> <%sontology#stateInvolved> <%sactor/popular> .\n"
              .formatted(BASE, i, BASE, BASE));
    }
    return turtle
        + "<%sactor/popular> <http://www.w3.org/2000/01/rdf-schema#label> \"ش\"@ar ."
            .formatted(BASE);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, /page/actor/Q858",
    "*/*, /page/actor/Q858",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', /page/actor/Q858",
    "text/turtle, /data/actor/Q858.ttl",
    "application/ld+json, /data/actor/Q858.jsonld",
    "application/n-triples, /data/actor/Q858.nt",
    "'text/html;q=0.5, text/turtle', /data/actor/Q858.ttl",
    "'text/*;q=0.1, application/ld+json', /data/actor/Q858.jsonld",
    "'text/html;q=0, */*', /data/actor/Q858.ttl"
  })
  void leadsFromAThingToTheDocumentAskedFor(String accept, String document) throws Exception {
    HttpResponse<String> answer = served.get("/actor/Q858", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(document);
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(answer.headers().allValues("Link")).hasSize(4);
    assertThat(served.get(document).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor/اسعد_الشيباني",
        "place/Q90",
        "source/مصدر_دبلوماسي",
        "article/d001",
        "article/d001/claim/meeting-0-33",
        "article/d001/mention/62-75",
        "article/d001/text/0-33",
        "article/d001/text/0-33/quote",
        "article/d001/office/اسعد_الشيباني-وزير_الخارجيه",
        "actor/Q858/link",
        "event/meeting/2025-07-24/Q90/dermer-shaibani"
      })
  void describesWhateverTheStoreNames(String path) throws Exception {
    String encoded = LocalPaths.encode(path);
    Node topic = NodeFactory.createURI(BASE + path);

    assertThat(served.get("/" + encoded).statusCode()).isEqualTo(303);
    assertThat(xml(served.get("/page/" + encoded).body())).isNotNull();
    for (String[] as :
        new String[][] {{".ttl", "Turtle"}, {".jsonld", "JSON-LD"}, {".nt", "N-Triples"}}) {
      Graph graph = graph(served.get("/data/" + encoded + as[0]).body(), as[1]);
      assertThat(graph.contains(topic, Node.ANY, Node.ANY)).as(as[1]).isTrue();
    }
  }

  @Test
  void tellsTheSameInEveryFormat() throws Exception {
    Graph turtle = graph(served.get("/data/actor/Q858.ttl").body(), "Turtle");
    Graph json = graph(served.get("/data/actor/Q858.jsonld").body(), "JSON-LD");
    Graph lines = graph(served.get("/data/actor/Q858.nt").body(), "N-Triples");
    Node topic = NodeFactory.createURI(BASE + "actor/Q858");

    assertThat(turtle.find(topic, Node.ANY, Node.ANY).toSet())
        .isEqualTo(json.find(topic, Node.ANY, Node.ANY).toSet())
        .isEqualTo(lines.find(topic, Node.ANY, Node.ANY).toSet());
    assertThat(turtle.size()).isEqualTo(json.size()).isEqualTo(lines.size());
  }

  @Test
  void givesTheMatchWithItsScore() throws Exception {
    Graph graph = graph(served.get("/data/actor/Q858.ttl").body(), "Turtle");

    assertThat(graph.contains(node("actor/Q858"), skos("exactMatch"), wikidata("Q858"))).isTrue();
    assertThat(graph.contains(node("actor/Q858/link"), isnad("linkItem"), wikidata("Q858")))
        .isTrue();
    assertThat(graph.find(node("actor/Q858/link"), isnad("linkScore"), Node.ANY).toList())
        .singleElement()
        .satisfies(t -> assertThat(t.getObject().getLiteralLexicalForm()).isEqualTo("0.9"));
  }

  @Test
  void showsAClaimWithItsWords() throws Exception {
    String page = served.get("/page/article/d001/claim/meeting-0-33").body();

    assertThat(page)
        .contains(
            "<bdi lang=\"ar\">لقاء سوري إسرائيلي مرتقب في باريس</bdi>", "/place/Q90", "مخطط له")
        .doesNotContain("href=\"https://w3id.org/isnad/");
  }

  @Test
  void keepsItsLinksOnThisServerAndLeadsSomewhere() throws Exception {
    String page = served.get("/page/event/meeting/2025-07-24/Q90/dermer-shaibani").body();
    Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(page);
    List<String> addresses = new ArrayList<>();
    while (link.find()) {
      if (!link.group(1).equals("/") && !link.group(1).startsWith("/ontology")) {
        addresses.add(link.group(1));
      }
    }

    assertThat(addresses).hasSizeGreaterThan(10);
    for (String address : addresses) {
      assertThat(served.get(address).statusCode()).as(address).isIn(200, 303);
    }
  }

  @Test
  void speaksArabicFirstAndEnglishIfAsked() throws Exception {
    HttpResponse<String> arabic = served.get("/page/place/Q90");
    HttpResponse<String> english =
        served.get("/page/place/Q90", "Accept-Language", "en-GB,en;q=0.8");

    assertThat(arabic.body())
        .contains("<html lang=\"ar\" dir=\"rtl\">", "<bdi lang=\"ar\">باريس</bdi></h1>");
    assertThat(english.body())
        .contains("<html lang=\"en\" dir=\"ltr\">", "<bdi lang=\"en\">Paris</bdi></h1>");
    assertThat(served.get("/page/place/Q90?lang=en").body()).isEqualTo(english.body());
    assertThat(served.get("/page/place/Q90?lang=%22%3E%3Cscript%3E").body())
        .isEqualTo(arabic.body());
    assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(english.headers().firstValue("Vary")).hasValue("Accept-Language");
  }

  @Test
  void canBeReadWithoutEyesAndWithoutScript() throws Exception {
    String page = served.get("/page/actor/Q858").body();

    assertThat(page)
        .contains("<main id=\"main\">", "class=\"skip\" href=\"#main\"", "<nav aria-label=", "<dl>")
        .containsOnlyOnce("<h1>")
        .doesNotContain("<script", "style=", "<table", "<img");
  }

  @Test
  void neverTurnsWordsIntoMarkup() throws Exception {
    HttpResponse<String> answer = served.get("/page/actor/hostile");

    assertThat(answer.body())
        .contains(
            "&lt;script&gt;", "&lt;/title&gt;&lt;img", "&quot;quoted&quot;", "<bdi>javascript:")
        .doesNotContain("<script", "<img", "href=\"javascript", "href=\"data:text", "\u0007");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(xml(answer.body())).isNotNull();
  }

  @Test
  void saysWhereItStops() throws Exception {
    String page = served.get("/page/actor/popular?lang=en").body();
    Graph graph = graph(served.get("/data/actor/popular.ttl").body(), "Turtle");

    assertThat(page).contains("class=\"notice\"", "The store says more of this");
    assertThat(page.split("<li><a href=\"/event/", -1)).hasSize(Gathering.MOST_VALUES + 1);
    assertThat(graph.size()).isLessThan(Gathering.MOST_VALUES + 20);
    assertThat(graph.contains(node("data/actor/popular.ttl"), Terms.COMMENT, Node.ANY)).isTrue();
    assertThat(served.get("/page/actor/Q858").body()).doesNotContain("class=\"notice\"");
  }

  @Test
  void answersSoonHoweverMuchThereIs() throws Exception {
    try (ServedStore large =
        ServedStore.only(LinkedData::of, many(Gathering.MOST_STATEMENTS * 2))) {
      HttpResponse<String> page = large.get("/page/actor/popular");

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body().length()).isLessThan(200_000);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actor/nobody",
        "/page/actor/nobody",
        "/data/actor/nobody.ttl",
        "/data/actor/Q858",
        "/data/actor/Q858.xml",
        "/page/isnad/sparql",
        "/page/",
        "/data/.ttl",
        "/actor/",
        "/actor/%FF",
        "/actor/%3Cscript%3E",
        "/article/d001/claim/nothing",
        "/page/etc/passwd"
      })
  void doesNotKnowWhatIsNotThere(String path) throws Exception {
    HttpResponse<String> answer = served.get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("<script");
  }

  @Test
  void saysWhatItHasIfNothingFits() throws Exception {
    HttpResponse<String> answer = served.get("/actor/Q858", "Accept", "image/png");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "application/ld+json");
    assertThat(served.get("/dataset", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(served.get("/actor/Q858", "Accept", ";;q=x,,/").statusCode()).isIn(303, 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void takesNothing(String method) throws Exception {
    HttpResponse<String> answer = served.send(method, "/actor/Q858", "x=y");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void sendsTheHeadAloneAndNothingThatIsKnown() throws Exception {
    HttpResponse<String> whole = served.get("/data/place/Q90.ttl");
    HttpResponse<String> head = served.send("HEAD", "/data/place/Q90.ttl", "");
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> known = served.get("/data/place/Q90.ttl", "If-None-Match", tag);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
    assertThat(head.headers().firstValue("Content-Length"))
        .hasValue(String.valueOf(whole.body().getBytes(UTF_8).length));
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
    assertThat(served.get("/data/place/Q90.ttl", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void worksWithAnyBase() throws Exception {
    String base = "http://example.org/news/2025/";
    String turtle =
        "<%1$sarticle/a> a <https://w3id.org/isnad/ontology#Article> . <%1$sactor/علي> <https://schema.org/about> <%1$sarticle/a> ."
            .formatted(base);
    try (ServedStore other = ServedStore.only(LinkedData::of, turtle)) {
      String page = other.get("/page/actor/" + URLEncoder.encode("علي", UTF_8)).body();

      assertThat(page).contains(base + "actor/علي", "href=\"/article/a\"");
      assertThat(other.get("/.well-known/void", "Accept", "text/turtle").body())
          .contains("<" + base + "dataset#this>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dataset", "/.well-known/void"})
  void describesTheDataSet(String path) throws Exception {
    Graph graph = graph(served.get(path, "Accept", "text/turtle").body(), "Turtle");
    Node dataset = node("dataset#this");

    assertThat(graph.contains(dataset, Terms.TYPE, voidTerm("Dataset"))).isTrue();
    assertThat(graph.contains(dataset, Terms.TYPE, dcat("Dataset"))).isTrue();
    assertThat(values(graph, dataset, voidTerm("sparqlEndpoint")))
        .containsExactly(served.home() + "/isnad/sparql");
    assertThat(values(graph, dataset, voidTerm("documents"))).containsExactly("4");
    assertThat(values(graph, node("dataset#class-isnad-Meeting"), voidTerm("entities")))
        .containsExactly("7");
    assertThat(values(graph, node("dataset#wikidata"), voidTerm("linkPredicate")))
        .containsExactly(skos("exactMatch").getURI());
    assertThat(values(graph, dataset, voidTerm("vocabulary"))).contains("http://www.w3.org/ns/oa#");
    for (String example : values(graph, dataset, voidTerm("exampleResource"))) {
      String local = LocalPaths.encode(example.substring(BASE.length()));
      assertThat(served.get("/" + local).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void showsTheDataSetAndTheOntologyAsPages() throws Exception {
    String dataset = served.get("/dataset", "Accept", "text/html").body();
    String ontology = served.get("/ontology?lang=en", "Accept", "text/html").body();

    assertThat(dataset)
        .contains("نقطة استعلام SPARQL", "href=\"/dataset#sparql\"", "id=\"sparql\"");
    assertThat(ontology).contains("id=\"Meeting\"", "People meet face to face");
    assertThat(xml(dataset)).isNotNull();
    assertThat(xml(ontology)).isNotNull();
    assertThat(graph(served.get("/ontology", "Accept", "text/turtle").body(), "Turtle").size())
        .isGreaterThan(100);
  }

  private static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node isnad(String term) {
    return NodeFactory.createURI(BASE + "ontology#" + term);
  }

  private static Node skos(String term) {
    return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + term);
  }

  private static Node voidTerm(String term) {
    return NodeFactory.createURI("http://rdfs.org/ns/void#" + term);
  }

  private static Node dcat(String term) {
    return NodeFactory.createURI("http://www.w3.org/ns/dcat#" + term);
  }

  private static Node wikidata(String qid) {
    return NodeFactory.createURI("http://www.wikidata.org/entity/" + qid);
  }

  private static List<String> values(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(
            t ->
                t.getObject().isLiteral()
                    ? t.getObject().getLiteralLexicalForm()
                    : t.getObject().getURI())
        .toList();
  }

  private static Graph graph(String text, String language) {
    Lang lang =
        switch (language) {
          case "Turtle" -> Lang.TURTLE;
          case "JSON-LD" -> Lang.JSONLD11;
          default -> Lang.NTRIPLES;
        };
    return RDFParser.fromString(text, lang).toGraph();
  }

  /** The page read as XML: every element closed, every attribute quoted. */
  private static Object xml(String page) throws Exception {
    String closed =
        page.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("<(meta|link)( [^>]*)>", "<$1$2/>");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(closed)))
        .getDocumentElement();
  }
}
