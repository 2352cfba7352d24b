package org.isnad.explore.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.isnad.explore.casualty.CasualtiesAnswer.Figure;
import org.isnad.explore.casualty.CasualtiesAnswer.Incident;
import org.isnad.explore.casualty.CasualtiesAnswer.Part;
import org.isnad.explore.chronicle.TestingChronicle;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.Parameters;
import org.junit.jupiter.api.Test;

class CasualtiesAnswerTest {
  private static final String DAY = "2025-07-24";
  private static final CasualtiesAnswer ANSWER =
      new CasualtiesAnswer(
          new TestingChronicle()
              .with("event/x", "incident", "reported", "place/paris", DAY, DAY, DAY)
              .with("event/y", "incident", "reported", "place/village", "", "", "")
              .meeting("event/m", DAY, "place/paris")
              .read(),
          new Figures(
              List.of(
                  figure("event/x/1", "killed", 15, 15, false, "reported"),
                  figure("event/x/2", "killed", 50, 50, true, "reported"),
                  figure("event/x/3", "wounded", 100, 120, false, "reported"),
                  figure("event/x/4", "killed", 900, 900, false, "deniedReport"),
                  figure("event/y/1", "displaced", 2000, 2000, false, "reported"))));

  @Test
  void keepsEachFigureApartWithItsSource() {
    Incident incident = answer(Map.of()).incidents().get(0);

    assertThat(incident.event().id()).isEqualTo("event/x");
    assertThat(incident.figures()).extracting(Figure::lower).containsExactly(15L, 50L, 100L, 900L);
    assertThat(incident.figures().get(0).sources())
        .containsExactly(new CasualtiesAnswer.Source("source/hospital", "المستشفى"));
    assertThat(incident.figures().get(0).article().outlet()).isEqualTo("جريدة");
  }

  @Test
  void hasNoUpperBoundWhereTheWordsSetNone() {
    List<Figure> figures = answer(Map.of()).incidents().get(0).figures();

    assertThat(figures.get(0).upper()).isEqualTo(15L);
    assertThat(figures.get(1).upper()).isNull();
  }

  @Test
  void givesLowestAndHighestOfWhatIsReportedWithoutWhatIsDenied() {
    assertThat(answer(Map.of()).incidents().get(0).ranges())
        .containsExactly(
            new HarmRange("killed", 15, 50, true, 2), new HarmRange("wounded", 100, 120, false, 1));
  }

  @Test
  void showsOnlyTheHarmAskedFor() {
    Part part = answer(Map.of("harm", "wounded"));

    assertThat(part.total()).isEqualTo(1);
    assertThat(part.figures()).isEqualTo(1);
  }

  @Test
  void showsOnlyTheFiguresOfASource() {
    assertThat(answer(Map.of("source", "source/hospital")).figures()).isEqualTo(5);
    assertThat(answer(Map.of("source", "source/nobody")).total()).isZero();
  }

  @Test
  void showsOnlyThePlaceOrCountryAskedFor() {
    assertThat(answer(Map.of("place", "place/france")).incidents())
        .extracting(incident -> incident.event().id())
        .containsExactly("event/x");
  }

  @Test
  void putsTheHighestFigureFirstIfAsked() {
    assertThat(answer(Map.of("order", "highest")).incidents())
        .extracting(incident -> incident.event().id())
        .containsExactly("event/y", "event/x");
  }

  @Test
  void goesThroughTheIncidentsPartByPart() {
    Part second = answer(Map.of("offset", "1", "limit", "1"));

    assertThat(second.total()).isEqualTo(2);
    assertThat(second.incidents())
        .extracting(incident -> incident.event().id())
        .containsExactly("event/y");
  }

  @Test
  void drawsOverTimeWhatHasADateAndCountsTheRest() {
    Part part = answer(Map.of());

    assertThat(part.undated()).isEqualTo(1);
    assertThat(part.inTime()).singleElement().satisfies(x -> assertThat(x.from()).isEqualTo(DAY));
    assertThat(part.first()).isEqualTo(DAY);
  }

  @Test
  void showsOneIncidentByItsId() {
    assertThat(answer(Map.of("event", "event/y")).incidents())
        .singleElement()
        .satisfies(one -> assertThat(one.event().id()).isEqualTo("event/y"));
    assertThatThrownBy(() -> answer(Map.of("event", "event/none")))
        .isInstanceOf(NothingThere.class);
  }

  @Test
  void refusesAHarmThatThereIsNot() {
    assertThatThrownBy(() -> answer(Map.of("harm", "sad")))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("killed, wounded");
  }

  private static FigureEntry figure(
      String claim, String harm, long lower, long upper, boolean isOpen, String status) {
    return new FigureEntry(
        claim,
        claim.substring(0, claim.lastIndexOf('/')),
        "article/one",
        status,
        harm,
        lower,
        upper,
        isOpen,
        "عدد",
        "",
        DAY,
        List.of("source/hospital"));
  }

  private static Part answer(Map<String, String> given) {
    return ANSWER.of(new Parameters(given));
  }
}
