package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris();

  @Test
  void arabicStaysArabic() {
    assertThat(iris.namedActor("أسعد الشيباني"))
        .isEqualTo("https://w3id.org/isnad/actor/اسعد_الشيباني");
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد الشرع, احمد الشّرع",
    "«أكسيوس», أكسيوس",
    "'قناة  سوريا', قناة سوريا",
    "\u202Eباريس\u202C, باريس",
    "فرانس ٢٤, فرانس 24"
  })
  void spellingsOfOneNameShareAnIri(String one, String other) {
    assertThat(iris.source(one)).isEqualTo(iris.source(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "a/b", "a#b", "../a", "ab\u202E", "a\"b", "a%20b", "A~", ".", "", "…"})
  void anArticleIdOfOddCharactersKeepsAnIriOfItsOwn(String id) {
    assertThat(iris.article(id))
        .isNotIn(iris.article("a_b"), iris.article("ab"), iris.article("a"));
  }

  @Property(tries = 2000)
  void noInputGivesAnIllegalIri(@ForAll @StringLength(max = 200) String hostile) {
    for (String made :
        new String[] {
          iris.article(hostile),
          iris.namedActor(hostile),
          iris.actorOfArticle(hostile, hostile),
          iris.namedPlace(hostile),
          iris.source(hostile)
        }) {
      IRIx iri = IRIx.create(made);
      assertThat(iri.isAbsolute()).isTrue();
      assertThat(iri.hasViolations()).as(made).isFalse();
      assertThat(IRIx.create("https://x.org/").resolve(iri).toString()).isEqualTo(made);
      assertThat(made).doesNotContain("%", "#", "?", " ", "\"", "<", ">");
    }
  }

  @Property
  void differentArticlesNeverShareAGraph(@ForAll String one, @ForAll String other) {
    if (!one.equals(other)) {
      assertThat(iris.article(one)).isNotEqualTo(iris.article(other));
    }
  }

  @Test
  void anItemIsReadFromTheIriOfALinkedActorOrPlaceOnly() {
    assertThat(iris.qid(iris.linkedActor("Q1124"))).contains("Q1124");
    assertThat(iris.qid(iris.linkedPlace("Q90"))).contains("Q90");
    assertThat(iris.qid(iris.namedActor("Q90"))).isEmpty();
    assertThat(iris.qid("https://elsewhere.org/actor/Q90")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"isnad", "https://x.org", "https://x.org/a b/", "file:///tmp/", "https://x.org/#"})
  void aBaseThatIsNoFolderOfTheWebIsRefused(String base) {
    assertThatThrownBy(() -> new Iris(base)).hasMessageContaining(base);
  }
}
