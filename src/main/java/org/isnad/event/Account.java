package org.isnad.event;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.article.Published;
import org.isnad.claim.Claim;

/** A claim of one article, reduced to what tells one event from another. */
public sealed interface Account {
  /** Unique over all articles. */
  String claim();

  /** The id of the article that says so. */
  String article();

  Whereabouts place();

  Days days();

  /** When the article was published. */
  Published published();

  /** An account of a meeting, call or visit. */
  record OfEncounter(
      String claim,
      String article,
      Claim.Encounter.Kind kind,
      Claim.Encounter.Status status,
      Set<Party> participants,
      Set<Party> mediators,
      Whereabouts place,
      Days days,
      Published published)
      implements Account {
    public OfEncounter {
      participants = Set.copyOf(participants);
      mediators = Set.copyOf(mediators);
    }

    /** Participants and mediators. */
    public SortedSet<Party> parties() {
      SortedSet<Party> parties = new TreeSet<>(participants);
      parties.addAll(mediators);
      return Collections.unmodifiableSortedSet(parties);
    }
  }

  /**
   * An account of people harmed.
   *
   * @param evidence keys of the passages that say so, unique over all articles
   */
  record OfHarm(
      String claim,
      String article,
      Claim.Casualty.Report status,
      Set<String> evidence,
      Whereabouts place,
      Days days,
      Published published)
      implements Account {
    public OfHarm {
      evidence = Set.copyOf(evidence);
    }
  }
}
