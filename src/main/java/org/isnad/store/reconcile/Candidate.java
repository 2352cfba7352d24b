package org.isnad.store.reconcile;

import java.util.Map;

/**
 * Who may be meant.
 *
 * @param score from 0 to 100
 * @param nameScore how well the name alone fits
 * @param properties by id: whether it has the value wanted
 */
record Candidate(Entity entity, double score, double nameScore, Map<String, Boolean> properties) {
  Candidate {
    properties = Map.copyOf(properties);
  }
}
