package org.isnad.link.wikidata;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.NameKey;
import org.isnad.link.wikidata.Judge.Verdict;

/**
 * Asks a service about actors and places without an item. It changes nothing: what it finds are
 * proposals, and of a choice it says that it is one.
 */
public final class Proposer {
  /** Below this nothing is proposed. */
  private static final double ENOUGH = 0.5;

  /** From this on a proposal can be sure. */
  private static final double SURE = 0.7;

  /** So far ahead of the next one must it be. */
  private static final double LEAD = 0.1;

  private static final int MOST_OF_ONE = 5;
  private static final int NAMES_ASKED = 2;
  private static final int THINGS_AT_ONCE = 50;

  private final Gazetteer gazetteer;
  private final Clock clock;
  private final PatientClient client;
  private final ItemSearch search;
  private final Entities entities;

  /**
   * @param kept folder of the answers kept on disk; need not exist
   */
  public Proposer(
      Service service,
      Manners manners,
      Path kept,
      Gazetteer gazetteer,
      Pauses pauses,
      Clock clock) {
    this.gazetteer = gazetteer;
    this.clock = clock;
    this.client = new PatientClient(manners, new AnswerFiles(kept), pauses, clock);
    this.entities = new Entities(service.api(), client);
    if (service instanceof Service.Reconciliation reconciliation) {
      this.search = new ReconciliationSearch(reconciliation.address(), client);
    } else {
      this.search = new WikibaseSearch(service.api(), client);
    }
  }

  /**
   * What may be meant.
   *
   * @param things what is asked about, the most important first: if the requests do not suffice,
   *     the last stay without an answer
   * @throws java.io.UncheckedIOException if an answer cannot be kept on disk
   */
  public Findings propose(List<Unlinked> things) {
    Judge judge = new Judge(gazetteer, new Positions(gazetteer, entities, clock.instant()));
    List<Proposal> proposals = new ArrayList<>();
    int answered = 0;
    for (int start = 0; start < things.size(); start += THINGS_AT_ONCE) {
      List<Unlinked> some = things.subList(start, Math.min(things.size(), start + THINGS_AT_ONCE));
      Map<Unlinked, List<ItemSearch.Found>> found = find(some);
      fetch(found);
      for (Map.Entry<Unlinked, List<ItemSearch.Found>> one : found.entrySet()) {
        Choice choice = new Choice(one.getKey(), one.getValue());
        if (choice.isAnswered()) {
          answered++;
          proposals.addAll(choice.proposals(judge));
        }
      }
    }
    return new Findings(
        proposals,
        answered,
        things.size() - answered,
        client.troubles(),
        client.sent(),
        client.kept());
  }

  /** Every thing that got an answer to each of its names. */
  private Map<Unlinked, List<ItemSearch.Found>> find(List<Unlinked> things) {
    Set<String> names = new LinkedHashSet<>();
    things.forEach(thing -> names.addAll(asked(thing)));
    Map<String, ItemSearch.Found> byName = search.search(List.copyOf(names));
    Map<Unlinked, List<ItemSearch.Found>> found = new LinkedHashMap<>();
    for (Unlinked thing : things) {
      List<String> asked = asked(thing);
      if (byName.keySet().containsAll(asked)) {
        found.put(thing, asked.stream().map(byName::get).toList());
      }
    }
    return found;
  }

  /** The names worth asking for: of a person only those of several words, if there are any. */
  private static List<String> asked(Unlinked thing) {
    List<String> several =
        thing.names().stream().filter(name -> name.strip().contains(" ")).toList();
    List<String> names =
        thing.kind() == Unlinked.Kind.PERSON && !several.isEmpty() ? several : thing.names();
    Map<String, String> bySpelling = new LinkedHashMap<>();
    names.forEach(name -> bySpelling.putIfAbsent(NameKey.of(name), name));
    return bySpelling.values().stream().limit(NAMES_ASKED).toList();
  }

  private void fetch(Map<Unlinked, List<ItemSearch.Found>> found) {
    Set<String> ids = new LinkedHashSet<>();
    found.forEach((thing, answers) -> ids.addAll(ids(thing, answers)));
    entities.fetch(ids);
    Set<String> positions = new LinkedHashSet<>();
    found.forEach(
        (thing, answers) -> {
          if (!thing.offices().isEmpty()) {
            ids(thing, answers).stream()
                .flatMap(id -> entities.get(id).stream())
                .filter(entity -> NameFit.best(thing, entity.arabic()).isPresent())
                .filter(entity -> KindFit.objection(thing, entity).isEmpty())
                .forEach(entity -> positions.addAll(Positions.needed(entity)));
          }
        });
    entities.fetch(positions);
  }

  private static Set<String> ids(Unlinked thing, List<ItemSearch.Found> answers) {
    Set<String> ids = new LinkedHashSet<>(thing.candidates());
    answers.forEach(answer -> ids.addAll(answer.ids()));
    return ids;
  }

  /** What can be chosen from for one thing. */
  private final class Choice {
    private final Unlinked thing;
    private final List<ItemSearch.Found> answers;

    Choice(Unlinked thing, List<ItemSearch.Found> answers) {
      this.thing = thing;
      this.answers = answers;
    }

    /** Whether every item that was found could be looked at. */
    boolean isAnswered() {
      return ids(thing, answers).stream().allMatch(entities::isSettled);
    }

    List<Proposal> proposals(Judge judge) {
      Map<String, Verdict> byItem = new LinkedHashMap<>();
      ids(thing, answers).stream()
          .flatMap(id -> entities.get(id).stream())
          .forEach(entity -> judge.judge(thing, entity).ifPresent(v -> byItem.put(entity.id(), v)));
      List<Verdict> ranked =
          byItem.values().stream()
              .filter(verdict -> verdict.score() >= ENOUGH)
              .sorted(
                  Comparator.comparingDouble(Verdict::score)
                      .reversed()
                      .thenComparing(verdict -> verdict.entity().id()))
              .toList();
      List<Proposal> proposals = new ArrayList<>();
      for (Verdict verdict : ranked.subList(0, Math.min(ranked.size(), MOST_OF_ONE))) {
        proposals.add(proposal(verdict, isSure(verdict, ranked)));
      }
      return proposals;
    }

    private boolean isSure(Verdict verdict, List<Verdict> ranked) {
      boolean ahead =
          ranked.stream()
              .filter(other -> !other.equals(verdict))
              .allMatch(other -> verdict.score() - other.score() >= LEAD);
      return ahead
          && verdict.score() >= SURE
          && verdict.same()
          && verdict.supported()
          && answers.stream().allMatch(ItemSearch.Found::complete);
    }

    private Proposal proposal(Verdict verdict, boolean sure) {
      String qid = verdict.entity().id();
      Proposal.Origin origin =
          answers.stream()
              .filter(answer -> answer.ids().contains(qid))
              .findFirst()
              .orElse(answers.get(0))
              .origin();
      return new Proposal(thing, qid, verdict.score(), sure, verdict.evidence(), origin);
    }
  }
}
