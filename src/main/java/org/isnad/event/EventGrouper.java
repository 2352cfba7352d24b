package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.event.Account.OfEncounter;
import org.isnad.event.Account.OfHarm;

/**
 * Groups the accounts of many articles into events. The result depends on the accounts alone, not
 * on their order. Accounts stay as they are, also where they disagree.
 */
public final class EventGrouper {
  /** The encounters told; two accounts of one article are never of one encounter. */
  public List<Event<OfEncounter>> encounters(List<OfEncounter> accounts) {
    return group(accounts, new SameEncounter(), true);
  }

  /** The incidents told; several figures of one article may be of one incident. */
  public List<Event<OfHarm>> incidents(List<OfHarm> accounts) {
    return group(accounts, new SameIncident(), false);
  }

  private static <A extends Account> List<Event<A>> group(
      List<A> accounts, SameEvent<A> rule, boolean onceAnArticle) {
    List<A> sorted = accounts.stream().sorted(Comparator.comparing(Account::claim)).toList();
    Pairs pairs = Pairs.of(sorted, rule);
    Partition<A> partition = new Partition<>(sorted, rule, onceAnArticle);
    pairs.forEach((one, other, score) -> partition.join(one, other));
    int[] best = new int[sorted.size()];
    pairs.forEach(
        (one, other, score) -> {
          if (partition.find(one) == partition.find(other)) {
            best[one] = Math.max(best[one], score);
            best[other] = Math.max(best[other], score);
          }
        });
    List<Event<A>> events = new ArrayList<>();
    for (List<Integer> set : partition.sets()) {
      events.add(
          new Event<>(
              set.stream()
                  .map(i -> new Event.Telling<>(sorted.get(i), scoreOf(set, best[i])))
                  .toList()));
    }
    return events;
  }

  private static double scoreOf(List<Integer> set, int best) {
    return set.size() == 1 ? 1 : best / 1000.0;
  }
}
