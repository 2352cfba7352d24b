package org.isnad.explore.chronicle;

import java.util.List;

/**
 * That an article says something of an event.
 *
 * @param id its IRI without the base
 * @param article the id of the article
 * @param status as this article has it
 * @param sources ids of whom the article has it from; empty if it says so itself
 */
public record ClaimEntry(String id, String article, String status, List<String> sources) {
  public ClaimEntry {
    sources = List.copyOf(sources);
  }
}
