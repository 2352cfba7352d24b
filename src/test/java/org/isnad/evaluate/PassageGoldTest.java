package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
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

  private static Map<String, Facts> gold = Map.of();

  @BeforeAll
  static void readGold() throws IOException {
    gold =
        FactsFile.load(
            FOLDER.resolve("gold"),
            problem -> {
              throw new AssertionError(problem.message());
            });
  }

  @Test
  void everyPassageHasGoldAndADayOfPublication() throws IOException {
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("articles"))) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt"))
          .forEach(name -> texts.add(name.substring(0, name.length() - ".txt".length())));
    }
    Map<String, String> published = new HashMap<>();
    gold.forEach(
        (id, facts) -> published.put(id, facts.published() == null ? "" : facts.published()));
    assertThat(texts).hasSizeGreaterThanOrEqualTo(FEWEST).isEqualTo(gold.keySet());
    assertThat(daysInTheTable()).isEqualTo(published);
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
    Gazetteer gazetteer = Gazetteer.load();
    return gold.values().stream()
        .map(
            facts ->
                DynamicTest.dynamicTest(
                    facts.article(),
                    () ->
                        assertThat(new GoldCheck(facts, text(facts), gazetteer).faults())
                            .isEmpty()));
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

  private static String text(Facts facts) throws IOException {
    return Files.readString(FOLDER.resolve("articles").resolve(facts.article() + ".txt"));
  }

  private static Map<String, String> daysInTheTable() throws IOException {
    Map<String, String> days = new HashMap<>();
    List<String> rows =
        new ArrayList<>(Files.readAllLines(FOLDER.resolve("articles/articles.tsv")));
    rows.remove(0);
    for (String row : rows) {
      List<String> cells = List.of(row.split("\t", -1));
      days.put(cells.get(0), cells.get(1));
    }
    return days;
  }
}
