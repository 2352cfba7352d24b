package org.isnad.explore.page;

/** Answers one kind of question of the pages. */
@FunctionalInterface
public interface PageAnswer {
  /**
   * What the page shows: records, maps, lists, texts and numbers, which become JSON as they are.
   *
   * @throws BadParameter if a parameter makes no sense
   * @throws NothingThere if what is asked for is not in the store
   */
  Object of(Parameters given);
}
