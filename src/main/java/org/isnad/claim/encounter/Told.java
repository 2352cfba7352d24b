package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.isnad.mention.When;

/** One encounter of the article, put together from all the sentences that tell it. */
final class Told {
  final Kind kind;
  final Set<Member> participants = new LinkedHashSet<>();
  final Set<Member> hosts = new LinkedHashSet<>();
  final Set<Member> mediators = new LinkedHashSet<>();
  final Set<Member> sponsors = new LinkedHashSet<>();
  final List<Mention> places = new ArrayList<>();
  final Set<Integer> sentences = new TreeSet<>();
  final String rule;
  Status status;

  /** Whether a verb said so, and not only a title's noun. */
  boolean firm;

  When when = new When.Unstated();

  Told(Kind kind, Status status, String rule) {
    this.kind = kind;
    this.status = status;
    this.rule = rule;
  }

  Optional<Mention> place() {
    return places.stream().findFirst();
  }

  boolean isDated() {
    return when.earliest().isPresent();
  }
}
