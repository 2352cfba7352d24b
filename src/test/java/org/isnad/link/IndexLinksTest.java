package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Office;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.dump.Dump;
import org.isnad.gazetteer.index.IndexBuilder;
import org.isnad.gazetteer.index.ItemIndex;
import org.isnad.gazetteer.index.TestingDump;
import org.isnad.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Links to items that only a gazetteer made of a dump knows; all of them are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexLinksTest {
  private static final String EGYPT = "Q79";
  private static final String CHAD = "Q657";

  private final Gazetteer gazetteer = Gazetteer.load();
  private final ItemIndex index;
  private final Linker linker;

  IndexLinksTest(@TempDir Path folder) throws IOException {
    Path dump =
        new TestingDump()
            .add(person("Q900000001", "شاكر هلباوي", EGYPT))
            .add(person("Q900000002", "نصري قنديلي", EGYPT))
            .add(person("Q900000003", "نصري قنديلي", CHAD))
            .add(person("Q900000004", "لطفي مرعشلان", EGYPT).linkedFrom(60))
            .add(person("Q900000005", "لطفي مرعشلان", EGYPT).linkedFrom(2))
            .add(TestingDump.item("Q900000006").with("P279", "Q7330070").with("P1001", CHAD))
            .add(person("Q900000007", "ديبي طمبلاوي", CHAD).held("Q900000006", "2024-02", ""))
            .add(person("Q900000008", "أنجيلا ميركل", EGYPT).linkedFrom(90))
            .add(place("Q900000009", "كفر الزعبوط", EGYPT))
            .add(place("Q900000010", "تل المرجوحة", EGYPT))
            .add(place("Q900000011", "تل المرجوحة", EGYPT))
            .writeTo(folder.resolve("dump.json.gz"));
    IndexBuilder.in(folder.resolve("index")).build(dump, new Silent());
    index = ItemIndex.open(folder.resolve("index"), gazetteer::office);
    linker = new Linker(gazetteer, index);
  }

  @BeforeAll
  void isWholeIndex() {
    assertThat(index.size()).isEqualTo(11);
  }

  @AfterAll
  void close() {
    index.close();
  }

  private static TestingDump.Writing person(String id, String name, String state) {
    return TestingDump.item(id)
        .named("ar", List.of(name))
        .with("P31", "Q5")
        .with("P106", "Q82955")
        .with("P27", state);
  }

  private static TestingDump.Writing place(String id, String name, String state) {
    return TestingDump.item(id)
        .named("ar", List.of(name))
        .with("P31", "Q486972")
        .with("P17", state);
  }

  private Link link(Actor.Type type, String name, List<Office> offices, String text) {
    Article article =
        new Article("a", text, new Published.On(LocalDate.parse("2025-03-01")), "", "");
    Actor actor = new Actor("a1", type, List.of(name), offices, List.of());
    return linker
        .link(new ArticleClaims(article, List.of(actor), List.of(), List.of()))
        .ofActor("a1");
  }

  private Link person(String name, String text) {
    return link(Actor.Type.PERSON, name, List.of(), text);
  }

  @Test
  void linksWhomOnlyTheIndexKnowsIfTheArticleSpeaksOfTheState() {
    assertThat(person("شاكر هلباوي", "التقى شاكر هلباوي وفدا في القاهرة، مصر").qid())
        .contains("Q900000001");
    assertThat(person("شاكر هلباوي", "التقى شاكر هلباوي وفدا في فرنسا"))
        .isEqualTo(new Link.NotFound());
  }

  @Test
  void tellsNamesakesApartByTheState() {
    assertThat(person("نصري قنديلي", "وصل نصري قنديلي إلى تشاد").qid()).contains("Q900000003");
    assertThat(person("نصري قنديلي", "نصري قنديلي من مصر إلى تشاد"))
        .isEqualTo(new Link.Ambiguous(List.of("Q900000002", "Q900000003")));
  }

  @Test
  void takesTheFarBetterKnownOfNamesakesAsALastResort() {
    assertThat(person("لطفي مرعشلان", "زار لطفي مرعشلان مصر"))
        .isInstanceOfSatisfying(
            Link.Linked.class,
            linked -> {
              assertThat(linked.item()).isEqualTo("Q900000004");
              assertThat(linked.method()).contains("popularity");
            });
  }

  @Test
  void findsTheHolderOfAnOfficeOnThatDay() {
    Office office = new Office("وزير الخارجية", "تشاد", new Span(0, 13));
    assertThat(
            link(
                    Actor.Type.PERSON,
                    "وزير الخارجية التشادي",
                    List.of(office),
                    "وزير الخارجية التشادي")
                .qid())
        .contains("Q900000007");
  }

  @Test
  void believesTheBuiltInGazetteerFirst() {
    assertThat(person("أنجيلا ميركل", "زارت أنجيلا ميركل مصر").qid())
        .isEqualTo(
            new Linker(gazetteer)
                .link(
                    new ArticleClaims(
                        new Article("a", "زارت أنجيلا ميركل مصر", Published.unknown(), "", ""),
                        List.of(
                            new Actor(
                                "a1",
                                Actor.Type.PERSON,
                                List.of("أنجيلا ميركل"),
                                List.of(),
                                List.of())),
                        List.of(),
                        List.of()))
                .ofActor("a1")
                .qid())
        .isPresent();
  }

  @Test
  void doesNotLinkASurnameAlone() {
    assertThat(person("هلباوي", "قال هلباوي في مصر")).isEqualTo(new Link.NotFound());
  }

  private record Silent() implements Dump.Watcher {
    @Override
    public void at(Dump.Step step, long line, long bytes, long ofBytes) {}

    @Override
    public void leftOut(long line, String why) {
      throw new AssertionError(line + ": " + why);
    }
  }
}
