package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.graph.StoredSeeds.nquads;
import static org.isnad.graph.StoredSeeds.select;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.link.Links;
import org.isnad.mention.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
  private static NamedGraph article(String id, String office, String name) {
    String text = name + " زار باريس";
    return new GraphBuilder(new Iris(), SeedClaims.items())
        .build(
            new ClaimsOfArticle(id, text, "2025-07-25")
                .person("a1", office, name)
                .encounter(
                    Kind.VISIT, Status.HELD, "a1", "", new When.Unstated(), "", 0, text.length())
                .claims(),
            new Links(Map.of(), Map.of()));
  }

  private static DatasetGraph settled(List<NamedGraph> articles) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    articles.forEach(article -> article.replaceIn(dataset));
    return settled(dataset);
  }

  private static DatasetGraph settled(DatasetGraph dataset) {
    new Namesakes(new Iris()).settle(dataset).forEach(graph -> graph.replaceIn(dataset));
    return dataset;
  }

  private static List<String> persons(NamedGraph... articles) {
    return select(settled(List.of(articles)), "GRAPH ?g { ?claim isnad:participant ?x }").stream()
        .distinct()
        .map(iri -> iri.replace("https://w3id.org/isnad/", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "نزار الفرجاني,نزار فرجاني",
    "إيناس النعيمي,ايناس النعيمى",
    "عبد الرزاق الجزولي,عبدالرزاق الجزولي",
    "سارة الخياطة,ساره الخياطه",
    "نزار بن سعد الفرجاني,نزار سعد الفرجاني",
  })
  void spellingsOfANameAreOnePerson(String one, String other) {
    assertThat(persons(article("a", "", one), article("b", "", other))).hasSize(1);
  }

  @Test
  void holdersOfOfficesOfTwoStatesAreTwo() {
    assertThat(
            persons(
                article("a", "وزير النقل | سوريا", "نزار الفرجاني"),
                article("b", "وزير المالية | فرنسا", "نزار فرجاني"),
                article("c", "وزير الداخلية | سوريا", "نزار الفرجاني")))
        .containsExactly("actor/نزار_فرجاني/Q142", "actor/نزار_فرجاني/Q858");
  }

  @Test
  void whoHasNoStateIsOfHisArticleAloneIfThereAreNamesakes() {
    assertThat(
            persons(
                article("a", "وزير النقل | سوريا", "نزار الفرجاني"),
                article("b", "وزير المالية | فرنسا", "نزار الفرجاني"),
                article("c", "", "نزار الفرجاني"),
                article("d", "وزير المالية | ", "نزار الفرجاني")))
        .containsExactly(
            "actor/نزار_فرجاني/Q142", "actor/نزار_فرجاني/Q858", "article/c/actor/نزار_فرجاني");
  }

  @Test
  void whoHasNoStateIsTheOnlyOneKnownOfTheName() {
    assertThat(
            persons(
                article("a", "وزير النقل | سوريا", "نزار الفرجاني"),
                article("b", "", "نزار الفرجاني")))
        .containsExactly("actor/نزار_فرجاني");
  }

  @Test
  void anEnvoyIsOneWhetherTheArticleNamesHisStateOrWhereHeIsSent() {
    assertThat(
            persons(
                article("a", "المبعوث | الولايات المتحدة", "نزار الفرجاني"),
                article("b", "المبعوث الخاص إلى سوريا | سوريا", "نزار الفرجاني")))
        .containsExactly("actor/نزار_فرجاني");
  }

  @Test
  void givenNamesAloneTellNobodyApart() {
    assertThat(persons(article("a", "", "محمد علي"), article("b", "", "محمد علي")))
        .containsExactly("article/a/actor/محمد_علي", "article/b/actor/محمد_علي");
    assertThat(
            persons(
                article("a", "وزير النقل | سوريا", "محمد علي"),
                article("b", "وزير النقل | سوريا", "محمد علي"),
                article("c", "", "محمد علي")))
        .containsExactly("actor/محمد_علي", "article/c/actor/محمد_علي");
  }

  @Test
  void spellingsOfAForeignNameAreOneIfOfficeAndStateAgree() {
    String office = "وزير المالية | فرنسا";

    assertThat(
            persons(
                article("a", office, "أوغستان برندلو"), article("b", office, "أوغستان برنديلو")))
        .containsExactly("actor/اوغستان_برنديلو");
    assertThat(persons(article("a", office, "أوغستان برندلو"), article("b", "", "أوغستان برنديلو")))
        .hasSize(2);
  }

  @Test
  void twoGivenNamesAreNeverSpellingsOfOne() {
    String office = "وزير المالية | سوريا";

    assertThat(persons(article("a", office, "حسن الفرجاني"), article("b", office, "حسين الفرجاني")))
        .hasSize(2);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatterNorWhatWasThereBefore() {
    List<NamedGraph> articles =
        new ArrayList<>(
            List.of(
                article("a", "وزير النقل | سوريا", "نزار الفرجاني"),
                article("b", "وزير المالية | فرنسا", "نزار فرجاني"),
                article("c", "", "نزار الفرجاني"),
                article("d", "وزير المالية | فرنسا", "أوغستان برندلو"),
                article("e", "وزير المالية | فرنسا", "أوغستان برنديلو")));
    String fresh = nquads(settled(articles));
    DatasetGraph oneByOne = DatasetGraphFactory.create();
    Collections.reverse(articles);
    for (NamedGraph article : articles) {
      article.replaceIn(oneByOne);
      settled(oneByOne);
    }

    assertThat(nquads(oneByOne)).isEqualTo(fresh);
    assertThat(new Namesakes(new Iris()).settle(oneByOne)).isEmpty();

    oneByOne.removeGraph(articles.get(3).name());
    articles.remove(3);
    assertThat(nquads(settled(oneByOne))).isEqualTo(nquads(settled(articles)));
  }
}
