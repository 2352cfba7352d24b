package org.isnad.explore.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.explore.SmallStore;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;
import org.isnad.store.ClaimStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetworkAnswerTest {
  private static final String SHAIBANI = "actor/اسعد_الشيباني";
  private static final String DERMER = "actor/Q7363705";
  private static final String BARRACK = "actor/توم_باراك";
  private static final String BARROT = "actor/Q30339198";
  private static final String MACRON = "actor/Q3052772";

  private static ClaimStore store = ClaimStore.inMemory();
  private static NetworkAnswer answer = new NetworkAnswer(SmallStore.chronicle(store));

  @BeforeAll
  static void fill() {
    store = SmallStore.filled();
    answer = new NetworkAnswer(SmallStore.chronicle(store));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void joinsTwoWhoMetByALine() {
    Network network = network("");

    assertThat(network.edges())
        .filteredOn(edge -> edge.type().equals("met"))
        .filteredOn(edge -> joins(edge, BARRACK, BARROT))
        .singleElement()
        .satisfies(
            edge -> {
              assertThat(edge.told().count()).isEqualTo(1);
              assertThat(edge.told().events())
                  .containsExactly("event/meeting/2025-07-25/barrack-barrot");
              assertThat(edge.told().statuses()).containsExactly("planned");
              assertThat(edge.told().first()).isEqualTo("2025-07-25");
            });
  }

  @Test
  void makesAMediatedMeetingANodeThatTheMediatorLeadsTo() {
    Network network = network("");

    Network.Gathering paris =
        network.gatherings().stream()
            .filter(gathering -> gathering.told().first().equals("2025-07-24"))
            .findFirst()
            .orElseThrow();
    assertThat(paris.isMediated()).isTrue();
    assertThat(network.edges())
        .filteredOn(edge -> edge.to().equals(paris.id()))
        .extracting(edge -> edge.type() + " " + edge.from())
        .containsExactlyInAnyOrder(
            "attends " + SHAIBANI, "attends " + DERMER, "mediates " + BARRACK);
    assertThat(network.edges()).noneMatch(edge -> joins(edge, SHAIBANI, DERMER));
  }

  @Test
  void leadsFromATravellerToTheStateVisited() {
    assertThat(network("kind=visit").edges())
        .extracting(edge -> edge.type() + " " + edge.from() + " " + edge.to())
        .containsExactlyInAnyOrder(
            "visits " + MACRON + " actor/Q79",
            "visits actor/احمد_الشرع place/Q227",
            "visits article/d004/actor/وزير_الخارجيه_الالماني place/Q3766");
  }

  @Test
  void joinsTheStatesConcernedAndHidesPersons() {
    Network network = network("level=state");

    assertThat(network.nodes())
        .extracting(node -> node.actor().kind())
        .containsOnly("state", "organization");
    assertThat(network.edges())
        .filteredOn(edge -> joins(edge, "actor/Q858", "actor/Q801"))
        .singleElement()
        .satisfies(edge -> assertThat(edge.told().count()).isEqualTo(2));
    assertThat(network.edges())
        .filteredOn(edge -> edge.type().equals("mediates"))
        .extracting(Network.Edge::from)
        .containsExactly("actor/Q1065");
    assertThat(network.edges())
        .filteredOn(edge -> edge.type().equals("visits"))
        .extracting(edge -> edge.from() + " " + edge.to())
        .containsExactly("actor/Q142 actor/Q79");
  }

  @Test
  void filtersAsEveryPageDoes() {
    assertThat(network("status=denied").nodes()).hasSize(2);
    assertThat(network("from=2030-01-01").nodes()).isEmpty();
    assertThat(network("kind=call").edges()).hasSize(1);
  }

  @Test
  void hidesUnnamedGroupsAndSaysHowMany() {
    assertThat(network("").nodes()).extracting(node -> node.actor().kind()).contains("group");
    assertThat(network("groups=hide").nodes())
        .extracting(node -> node.actor().kind())
        .doesNotContain("group");
    assertThat(network("groups=hide").groupsHidden()).isEqualTo(4);
  }

  @Test
  void cutsByEncountersAndSaysOfHowMany() {
    Network whole = network("");
    Network cut = network("limit=4");

    assertThat(cut.members()).isEqualTo(whole.members());
    assertThat(cut.shown()).isEqualTo(cut.nodes().size()).isLessThanOrEqualTo(4);
    assertThat(whole.shown()).isEqualTo(whole.members());
    assertThat(cut.nodes())
        .allSatisfy(
            node ->
                assertThat(cut.edges())
                    .anyMatch(edge -> edge.from().equals(id(node)) || edge.to().equals(id(node))));
  }

  @Test
  void showsOneWithWhomHeIsJoined() {
    assertThat(network("actor=" + BARRACK + "&depth=1").nodes())
        .extracting(NetworkAnswerTest::id)
        .containsExactlyInAnyOrder(BARRACK, SHAIBANI, DERMER, BARROT);
  }

  @Test
  void expandsOneOfAPictureByHisNeighbours() {
    List<String> denied =
        network("status=held&limit=2").nodes().stream().map(NetworkAnswerTest::id).toList();
    List<String> expanded =
        network("status=held&limit=2&expand=" + MACRON).nodes().stream()
            .map(NetworkAnswerTest::id)
            .toList();

    assertThat(expanded).containsAll(denied).contains(MACRON, "actor/Q307871", "actor/Q79");
  }

  @Test
  void placesAllThatIsDrawnAndLeavesItThereWhenExpanding() {
    Network before = network("status=held&limit=2");
    Network after = network("status=held&limit=2&expand=" + MACRON);

    assertThat(after.spots().keySet()).hasSize(after.nodes().size() + after.gatherings().size());
    assertThat(after.spots().size()).isGreaterThan(before.spots().size());
    assertThat(after.spots()).containsAllEntriesOf(before.spots());
    assertThat(new HashSet<>(after.spots().values())).hasSameSizeAs(after.spots().values());
  }

  @Test
  void placesForPicturesOfTheShapeThatIsAskedFor() {
    assertThat(network("aspect=200").spots()).isNotEqualTo(network("aspect=60").spots());
    assertThatThrownBy(() -> network("aspect=10"))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("60 to 200");
  }

  @Test
  void expandsSeveralAsItExpandsEach() {
    String both = "status=held&limit=2&expand=" + MACRON + ",actor/nobody,actor/Q79," + MACRON;

    assertThat(network(both).nodes())
        .containsAll(network("status=held&limit=2&expand=" + MACRON).nodes())
        .containsAll(network("status=held&limit=2&expand=actor/Q79").nodes());
  }

  @Test
  void refusesToExpandMoreThanAPictureCanShow() {
    String many =
        IntStream.range(0, 21).mapToObj(i -> "actor/Q" + i).collect(Collectors.joining(","));

    assertThatThrownBy(() -> network("expand=" + many))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("20 at most");
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> network("level=planet"))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("actor, state");
    assertThatThrownBy(() -> network("limit=5000"))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("2000");
    assertThatThrownBy(() -> network("depth=1")).isInstanceOf(BadParameter.class);
    assertThatThrownBy(() -> network("actor=actor/nobody&depth=1"))
        .isInstanceOf(NothingThere.class);
  }

  @Test
  void tellsTheEventsBehindALine() {
    NetworkEventsAnswer events = new NetworkEventsAnswer(SmallStore.chronicle(store));
    String paris = "event/meeting/2025-07-24/Q90/dermer-shaibani";

    assertThat(events.of(new Parameters(Map.of("ids", paris + ",event/unknown"))))
        .extracting(Shown.Event::id)
        .containsExactly(paris);
  }

  private static String id(Network.Node node) {
    return node.actor().id();
  }

  private static boolean joins(Network.Edge edge, String one, String other) {
    return List.of(edge.from(), edge.to()).containsAll(List.of(one, other));
  }

  private static Network network(String asked) {
    Map<String, String> given = new HashMap<>();
    for (String part : asked.isEmpty() ? new String[0] : asked.split("&", -1)) {
      given.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    return answer.of(new Parameters(given));
  }
}
