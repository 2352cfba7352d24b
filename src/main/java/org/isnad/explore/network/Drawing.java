package org.isnad.explore.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines and gatherings between those who are shown. */
final class Drawing {
  private final Members members;
  private final List<Encounter> drawn = new ArrayList<>();
  private final Lines lines = new Lines();
  private final Map<Object, Group> groups = new LinkedHashMap<>();

  /** Encounters of the same people. */
  private record Group(Encounter encounter, Encounter among, List<Encounter> all) {}

  /** The same few through the same mediators; every large meeting stands for itself. */
  private record SameFew(List<Integer> who, List<Integer> through, List<Integer> hosts) {
    static SameFew of(Encounter encounter) {
      return new SameFew(
          sorted(encounter.who()), sorted(encounter.through()), sorted(encounter.hosts()));
    }

    private static List<Integer> sorted(int[] members) {
      return IntStream.of(members).sorted().boxed().toList();
    }
  }

  /**
   * @param encounters that join at least two each, the latest first
   */
  Drawing(Members members, List<Encounter> encounters, BitSet shown) {
    this.members = members;
    for (Encounter encounter : encounters) {
      if (encounter.joins(shown)) {
        add(encounter, encounter.only(shown::get));
      }
    }
  }

  private void add(Encounter encounter, Encounter among) {
    if (encounter.isGathering()) {
      groups
          .computeIfAbsent(
              encounter.through().length > 0 ? SameFew.of(encounter) : encounter.event().id(),
              same -> new Group(encounter, among, new ArrayList<>(1)))
          .all()
          .add(encounter);
    } else {
      drawn.add(among);
      eachLine(among, lines::add);
    }
  }

  private static void eachLine(Encounter among, LongConsumer line) {
    int[] who = among.who();
    if (among.isVisit()) {
      for (int traveller : who) {
        for (int host : among.hosts()) {
          line.accept(Lines.visit(traveller, host));
        }
      }
      return;
    }
    for (int i = 0; i < who.length; i++) {
      for (int j = i + 1; j < who.length; j++) {
        line.accept(Lines.meeting(who[i], who[j]));
      }
    }
  }

  int gatherings() {
    return groups.size();
  }

  /** The gatherings told of by most encounters, with their lines put into {@code edges}. */
  List<Network.Gathering> gatherings(int limit, List<Network.Edge> edges) {
    List<Network.Gathering> gatherings = new ArrayList<>();
    groups.values().stream()
        .sorted(Comparator.comparingInt((Group group) -> -group.all().size()))
        .limit(limit)
        .forEach(group -> gatherings.add(gathering(group, edges)));
    return gatherings;
  }

  private Network.Gathering gathering(Group group, List<Network.Edge> edges) {
    Telling telling = new Telling();
    group.all().forEach(encounter -> telling.add(encounter.event()));
    Network.Told told = telling.told();
    String event = group.encounter().event().id();
    String id = "gathering/" + event.substring(event.indexOf('/') + 1);
    Encounter among = group.among();
    for (int member : among.all()) {
      boolean mediates = Arrays.stream(among.through()).anyMatch(one -> one == member);
      edges.add(new Network.Edge(mediates ? "mediates" : "attends", idOf(member), id, told));
    }
    return new Network.Gathering(
        id,
        group.encounter().who().length + group.encounter().hosts().length,
        group.encounter().through().length > 0,
        told);
  }

  int lines() {
    return lines.size();
  }

  /** The lines between two of most encounters, the thickest first. */
  List<Network.Edge> edges(int limit) {
    int[] thickest = lines.thickest(limit);
    @Nullable Telling[] tellings = new Telling[lines.size()];
    for (int number : thickest) {
      tellings[number] = new Telling();
    }
    for (Encounter among : drawn) {
      eachLine(
          among,
          line -> {
            @Nullable Telling telling = tellings[lines.number(line)];
            if (telling != null) {
              telling.add(among.event());
            }
          });
    }
    List<Network.Edge> edges = new ArrayList<>();
    for (int number : thickest) {
      @Nullable Telling telling = tellings[number];
      if (telling != null) {
        edges.add(edge(lines.line(number), telling.told()));
      }
    }
    return edges;
  }

  private Network.Edge edge(long line, Network.Told told) {
    return new Network.Edge(
        Lines.isVisit(line) ? "visits" : "met", idOf(Lines.from(line)), idOf(Lines.to(line)), told);
  }

  private String idOf(int member) {
    return members.member(member).id();
  }
}
