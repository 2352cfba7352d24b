package org.isnad.explore.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.Selection;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;

/**
 * Who met whom, through whom: the events of a selection, {@code level=actor|state}, {@code limit}
 * for how many are shown, {@code groups=show|hide} for unnamed groups, {@code expand=ID,ID} for
 * those whose neighbours are shown too, {@code actor=ID&depth=1} for one with his neighbours and
 * what joins these, rather than the encounters of one; {@code aspect=140} for a picture 140 pixels
 * wide for 100 that it is high.
 */
public final class NetworkAnswer implements PageAnswer {
  private static final int USUAL = 300;
  private static final int MOST = 2_000;
  private static final int MOST_EXPANDED = 20;
  private static final int LINES = 5_000;
  private static final int LINES_AN_ACTOR = 6;
  private static final int FEW_GATHERINGS = 100;
  private static final int ASPECT = 140;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 200;

  private final Chronicle chronicle;
  private final Members actors;
  private final Members states;

  public NetworkAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.actors = new Members(chronicle, Level.ACTOR);
    this.states = new Members(chronicle, Level.STATE);
  }

  @Override
  public Network of(Parameters given) {
    String level = given.oneOf("level", "actor", List.of("actor", "state"));
    boolean isAround = given.number("depth", 0, 0, 1) == 1;
    Members members = level.equals("state") ? states : actors;
    Selection selection = isAround ? given.selection().ofAnybody() : given.selection();
    boolean hides = given.oneOf("groups", "show", List.of("show", "hide")).equals("hide");
    List<Encounter> selected = selected(members, selection);
    BitSet hidden = hides ? groups(members, selected) : new BitSet();
    List<Encounter> joining =
        selected.stream()
            .map(encounter -> encounter.only(member -> !hidden.get(member)))
            .filter(Encounter::joins)
            .toList();
    Choosing choosing = new Choosing(joining, members.size());
    int limit = given.number("limit", USUAL, 1, MOST);
    BitSet shown =
        isAround
            ? choosing.around(List.of(number(members, given.required("actor"))))
            : choosing.most(limit);
    List<BitSet> steps = new ArrayList<>(List.of(shown));
    for (int expanded : expanded(members, given.text("expand"))) {
      BitSet next = choosing.around(List.of(expanded));
      next.or(steps.get(steps.size() - 1));
      steps.add(next);
    }
    Placing placing =
        new Placing(members, steps, given.number("aspect", ASPECT, NARROWEST, WIDEST));
    return network(
        level, members, selected.size(), hidden.cardinality(), joining, choosing, placing, limit);
  }

  private List<Encounter> selected(Members members, Selection selection) {
    return selection.equals(Selection.ALL)
        ? members.encounters()
        : members.encounters().stream()
            .filter(encounter -> selection.holds(encounter.event(), chronicle))
            .toList();
  }

  /** The unnamed groups whom some encounters join with others. */
  private static BitSet groups(Members members, List<Encounter> encounters) {
    BitSet groups = new BitSet();
    for (Encounter encounter : encounters) {
      if (encounter.joins()) {
        for (int member : encounter.all()) {
          groups.set(member);
        }
      }
    }
    groups.and(members.groups());
    return groups;
  }

  private static Network network(
      String level,
      Members members,
      int selected,
      int hidden,
      List<Encounter> joining,
      Choosing choosing,
      Placing placing,
      int limit) {
    BitSet shown = placing.shown();
    Drawing drawing = new Drawing(members, joining, shown);
    List<Network.Edge> edges =
        new ArrayList<>(drawing.edges(Math.min(LINES, LINES_AN_ACTOR * limit)));
    int cut = drawing.lines() - edges.size();
    List<Network.Gathering> gatherings =
        drawing.gatherings(Math.max(FEW_GATHERINGS, limit / 4), edges);
    Set<String> joined =
        edges.stream()
            .flatMap(edge -> Stream.of(edge.from(), edge.to()))
            .collect(Collectors.toSet());
    List<Network.Node> nodes =
        choosing
            .ranking()
            .filter(shown::get)
            .mapToObj(member -> new Network.Node(members.member(member), choosing.count(member)))
            .filter(node -> cut == 0 || joined.contains(node.actor().id()))
            .toList();
    return new Network(
        level,
        selected,
        joining.size(),
        choosing.joined(),
        nodes.size(),
        hidden,
        cut,
        drawing.gatherings() - gatherings.size(),
        nodes,
        gatherings,
        edges,
        placing.spots(nodes, gatherings, edges));
  }

  private static int number(Members members, String id) {
    return members.number(id).orElseThrow(() -> new NothingThere("actor in the network", id));
  }

  /** Whom the network does not know is left out. */
  private static List<Integer> expanded(Members members, String text) {
    List<String> ids =
        Stream.of(text.split(",", -1)).filter(id -> !id.isEmpty()).distinct().toList();
    if (ids.size() > MOST_EXPANDED) {
      throw new BadParameter(
          "expand names %d".formatted(ids.size()), "name %d at most".formatted(MOST_EXPANDED));
    }
    return ids.stream().flatMap(id -> members.number(id).stream()).toList();
  }
}
