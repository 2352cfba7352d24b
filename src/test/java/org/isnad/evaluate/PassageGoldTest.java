package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The passages and their gold, which are written by hand: is each fact one that can be right? */
class PassageGoldTest {
  private static final Path FOLDER = Path.of("src/test/resources/passages");
  private static final int FEWEST = 30;
  private static final Set<String> NEGATIVES =
      Set.of(
          "p13-football-no-diplomacy",
          "p14-board-meeting",
          "p15-film-and-culture",
          "p16-horoscope-and-health",
          "p40-politics-without-events");

  private static final WrittenGold WRITTEN = WrittenGold.of(FOLDER);

  private static final Map<String, Facts> gold = WRITTEN.byArticle();

  @Test
  void everyPassageHasGoldAndADayOfPublication() throws IOException {
    assertThat(WRITTEN.texts()).hasSizeGreaterThanOrEqualTo(FEWEST).isEqualTo(gold.keySet());
    assertThat(WRITTEN.daysInTheTable()).isEqualTo(WRITTEN.days());
  }

  @Test
  void whatIsNoDiplomacyHoldsNothing() {
    for (String id : NEGATIVES) {
      assertThat(gold).containsKey(id);
    }
    Set<String> empty =
        gold.values().stream()
            .filter(facts -> facts.events().isEmpty() && facts.casualties().isEmpty())
            .map(Facts::article)
            .collect(Collectors.toSet());
    assertThat(empty).isEqualTo(NEGATIVES);
  }

  @TestFactory
  Stream<DynamicTest> goldCanBeTrue() {
    return WRITTEN.checks();
  }

  @Test
  void faultsOfGoldAreSeen() {
    Facts.Place nowhere = new Facts.Place(List.of("روما"), "Q0");
    List<Facts.Stretch> cut = List.of(new Facts.Stretch(2, 9));
    Facts faulty =
        new Facts(
            "x",
            null,
            List.of(new Facts.Actor("a1", "group", List.of("وفد"), List.of(), null)),
            List.of(
                new Facts.Event(
                    "e1",
                    "meeting",
                    "over",
                    List.of("a2"),
                    List.of(),
                    nowhere,
                    "2021-13",
                    List.of(),
                    cut)),
            List.of(
                new Facts.Casualty(
                    "c1",
                    "killed",
                    3L,
                    2L,
                    "ثلاثة",
                    null,
                    null,
                    null,
                    "reported",
                    List.of(),
                    List.of())));
    assertThat(new GoldCheck(faulty, "لقاء في باريس.\n", Gazetteer.load()).faults())
        .containsExactly(
            "a1: the text has no «وفد»",
            "a1 is a group and can have no item",
            "e1 is over",
            "e1: nobody is one of [a2]",
            "e1: «اء في ب» is no whole sentence",
            "e1: the text has no «روما»",
            "e1: the gazetteer has no Q0",
            "e1: 2021-13 is no date",
            "c1 has bounds the wrong way round",
            "c1: the text has no «ثلاثة»",
            "c1 has no evidence",
            "a1 neither acts nor holds an office");
  }
}
