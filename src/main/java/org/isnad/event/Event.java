package org.isnad.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One real encounter or toll, with all accounts of it.
 *
 * @param tellings at least one, ordered by claim
 */
public record Event<A extends Account>(List<Telling<A>> tellings) {
  /**
   * One account of the event.
   *
   * @param score 0 to 1: how well it fits the account of the event that it fits best; 1 if it is
   *     the only one
   */
  public record Telling<A extends Account>(A account, double score) {}

  public Event {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an event needs an account");
    }
  }

  /**
   * The account that names the event: the first published, so that later articles leave the name as
   * it is.
   */
  public A first() {
    return accounts().stream()
        .min(
            Comparator.comparing((A account) -> account.published().day().orElse(LocalDate.MAX))
                .thenComparing(Account::claim))
        .orElseThrow();
  }

  /** The accounts, ordered by claim. */
  public List<A> accounts() {
    return tellings.stream().map(Telling::account).toList();
  }
}
