package org.isnad.explore.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.explore.chronicle.EventEntry;

/** Lines and gatherings between those who are shown. */
final class Drawing {
  private final Members members;
  private final BitSet shown;
  private final Map<Line, Telling> lines = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** Between two; of a visit from the first to the second. */
  private record Line(boolean isVisit, int from, int to) {}

  /** Encounters of the same people. */
  private record Group(Encounter encounter, Encounter among, Telling telling) {}

  Drawing(Members members, BitSet shown) {
    this.members = members;
    this.shown = shown;
  }

  void add(Encounter encounter) {
    if (!encounter.joins(shown)) {
      return;
    }
    Encounter among = encounter.only(shown::get);
    if (encounter.isGathering()) {
      addGathering(encounter, among);
    } else if (encounter.isVisit()) {
      for (int traveller : among.who()) {
        for (int host : among.hosts()) {
          add(new Line(true, traveller, host), encounter.event());
        }
      }
    } else {
      addPairs(among);
    }
  }

  private void addPairs(Encounter among) {
    int[] who = among.who();
    for (int i = 0; i < who.length; i++) {
      for (int j = i + 1; j < who.length; j++) {
        Line line = new Line(false, Math.min(who[i], who[j]), Math.max(who[i], who[j]));
        add(line, among.event());
      }
    }
  }

  private void add(Line line, EventEntry event) {
    lines.computeIfAbsent(line, l -> new Telling()).add(event);
  }

  private void addGathering(Encounter encounter, Encounter among) {
    int[] who = encounter.who().clone();
    int[] through = encounter.through().clone();
    Arrays.sort(who);
    Arrays.sort(through);
    // The same few through the same mediators are one; every large meeting stands for itself.
    String key =
        through.length > 0
            ? Arrays.toString(who) + Arrays.toString(through) + Arrays.toString(encounter.hosts())
            : encounter.event().id();
    groups
        .computeIfAbsent(key, k -> new Group(encounter, among, new Telling()))
        .telling()
        .add(encounter.event());
  }

  int gatherings() {
    return groups.size();
  }

  /** The gatherings told of by most encounters, with their lines put into {@code edges}. */
  List<Network.Gathering> gatherings(int limit, List<Network.Edge> edges) {
    List<Network.Gathering> gatherings = new ArrayList<>();
    groups.values().stream()
        .sorted(Comparator.comparingInt((Group group) -> -group.telling().count()))
        .limit(limit)
        .forEach(group -> gatherings.add(gathering(group, edges)));
    return gatherings;
  }

  private Network.Gathering gathering(Group group, List<Network.Edge> edges) {
    Network.Told told = group.telling().told();
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
    return lines.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Line, Telling> e) -> -e.getValue().count()))
        .limit(limit)
        .map(
            e ->
                new Network.Edge(
                    e.getKey().isVisit() ? "visits" : "met",
                    idOf(e.getKey().from()),
                    idOf(e.getKey().to()),
                    e.getValue().told()))
        .toList();
  }

  private String idOf(int member) {
    return members.member(member).id();
  }
}
