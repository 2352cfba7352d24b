package org.isnad.explore.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Count;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.graph.DerivedGraph;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.Iris;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.NamedGraph;
import org.isnad.link.Links;
import org.isnad.mention.When;
import org.isnad.store.ClaimStore;
import org.isnad.text.Span;

/**
 * An article whose title, names, place, source, outlet and address all try to be more than text.
 */
final class HostileArticles {
  static final String TITLE =
      "<script>document.title='taken';alert(1)</script> \"عنوان\" 'آخر' &lt;b&gt; \u202Eمقلوب";
  static final String SCRIPT = "<script>alert(2)</script>";
  static final String IMAGE = "<img src=x onerror=\"document.title='taken';alert(3)\">";
  static final String TURNED = "سالم \u202Egpj.exe\u202D \"الثاني\" 'و' الثالث";
  static final String LONG = "ع".repeat(5_000);
  static final String PLACE = "\"'><svg onload=alert(4)>";
  static final String SOURCE = "<iframe srcdoc='<script>parent.alert(5)</script>'></iframe>";
  static final String VICTIMS = "</script><script>alert(6)</script>";
  static final String ID = "hostile";

  private static final LocalDate DAY = LocalDate.of(2025, 7, 25);
  private static final String TEXT =
      TITLE
          + "\nالتقى %s مع %s بوساطة %s في %s يوم 24 يوليو بحسب %s.\n"
              .formatted(SCRIPT, IMAGE, TURNED, PLACE, SOURCE)
          + "اتصل %s بنظيره. مقتل 7 من %s.\n".formatted(LONG, VICTIMS);

  private HostileArticles() {}

  static ClaimStore stored() {
    Iris iris = new Iris();
    NamedGraph article = new GraphBuilder(iris, ItemDescriptions.none()).build(claims(), links());
    DatasetGraph dataset = DatasetGraphFactory.create();
    article.replaceIn(dataset);
    ClaimStore store = ClaimStore.inMemory();
    boolean isNew =
        store.write(
            batch -> {
              batch.replace(article.iri(), article.triples());
              batch.replaceDerived(new DerivedGraph(iris, ItemDescriptions.none()).derive(dataset));
            });
    if (!isNew) {
      throw new AssertionError("nothing was stored");
    }
    return store;
  }

  /** The ids of what the store holds of a kind: {@code actor}, {@code event}. */
  static List<String> ids(ClaimStore store, String kind) {
    String base = new Iris().base();
    return store.read(
        dataset ->
            dataset.asDatasetGraph().getDefaultGraph().stream()
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(base + kind + "/"))
                .map(iri -> iri.substring(base.length()))
                .distinct()
                .sorted()
                .toList());
  }

  private static Links links() {
    return new Links(Map.of(), Map.of());
  }

  private static ArticleClaims claims() {
    List<Actor> actors =
        List.of(actor("a1", SCRIPT), actor("a2", IMAGE), actor("a3", TURNED), actor("a4", LONG));
    List<Claim.Encounter> encounters = new ArrayList<>();
    encounters.add(encounter("e1", Claim.Encounter.Kind.MEETING, "a1", "a2"));
    encounters.add(encounter("e2", Claim.Encounter.Kind.CALL, "a4", "a2"));
    Claim.Casualty casualty =
        new Claim.Casualty(
            "c1",
            Claim.Casualty.Harm.KILLED,
            Count.exactly(7),
            "7 من " + VICTIMS,
            VICTIMS,
            Claim.Casualty.Report.REPORTED,
            place(),
            new When.Day(DAY.minusDays(1)),
            List.of(SOURCE),
            List.of(evidence("مقتل 7 من " + VICTIMS)));
    Article article =
        new Article(ID, TEXT, new Published.On(DAY), "<b>ناشر</b>", "javascript:alert(7)");
    return new ArticleClaims(article, actors, encounters, List.of(casualty));
  }

  private static Claim.Encounter encounter(
      String id, Claim.Encounter.Kind kind, String... participants) {
    String words =
        TEXT.substring(
            TEXT.indexOf(kind == Claim.Encounter.Kind.CALL ? "اتصل" : "التقى"),
            TEXT.indexOf(kind == Claim.Encounter.Kind.CALL ? " بنظيره" : " يوم"));
    return new Claim.Encounter(
        id,
        kind,
        Claim.Encounter.Status.HELD,
        Arrays.asList(participants),
        List.of("a3"),
        place(),
        new When.Day(DAY.minusDays(1)),
        List.of(SOURCE),
        List.of(evidence(words)));
  }

  private static Actor actor(String id, String name) {
    return new Actor(id, Actor.Type.PERSON, List.of(name), List.of(), List.of(span(name)));
  }

  private static Place place() {
    return new Place.Named(List.of(PLACE), List.of(span(PLACE)));
  }

  private static Evidence evidence(String words) {
    return new Evidence(span(words), words, "test-rule");
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
