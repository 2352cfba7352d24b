package org.isnad.link.wikidata;

import java.util.List;
import java.util.Map;

/** Finds out which items bear a name. */
interface ItemSearch {
  /**
   * What was found for one name.
   *
   * @param ids Q-ids, the service's favourite first
   * @param complete false if the service may know more
   */
  record Found(List<String> ids, boolean complete, Proposal.Origin origin) {
    public Found {
      ids = List.copyOf(ids);
    }
  }

  /** By name; a name that got no answer is missing. */
  Map<String, Found> search(List<String> names);
}
