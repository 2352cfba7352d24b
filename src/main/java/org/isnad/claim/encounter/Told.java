package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.isnad.mention.When;

/** One encounter of the article, put together from all the sentences that tell it. */
final class Told {
  final Kind kind;
  final Set<Member> participants = new LinkedHashSet<>();

  /** Groups told to be the other side: «التقى الرئيس الفرنسي جنودا فرنسيين». */
  final Set<Member> facing = new LinkedHashSet<>();

  final Set<Member> hosts = new LinkedHashSet<>();
  final Set<Member> mediators = new LinkedHashSet<>();
  final Set<Member> sponsors = new LinkedHashSet<>();

  /** Delegations with a head, who both take part. */
  final Set<Member> headed = new LinkedHashSet<>();

  final List<Mention> places = new ArrayList<>();
  final NavigableSet<Integer> sentences = new TreeSet<>();

  /** Where the words stand that tell it, each with the index of its sentence. */
  final SortedMap<Integer, Integer> offsets = new TreeMap<>();

  final Frame frame;

  /** The nouns that told it, without their article. */
  final Set<String> nouns = new LinkedHashSet<>();

  Status status;

  /** Whether a verb said so, and not only a title's noun. */
  boolean firm;

  /** Whether it is a tour of a part of the world. */
  boolean tour;

  /** Whether people are visited and no place. */
  boolean astray;

  /** Whether it is held to prepare another one. */
  boolean preparing;

  /** Whether nobody takes part who is known to have a part in politics. */
  boolean obscure;

  /** Whether it was as soon as one of them arrived. */
  boolean arriving;

  /** Whether it is one more meeting of those who met in one told before. */
  boolean another;

  When when = new When.Unstated();

  /** When the journey is that somebody makes for it; its day if no sentence tells one. */
  When travel = new When.Unstated();

  Told(Kind kind, Status status, Frame frame) {
    this.kind = kind;
    this.status = status;
    this.frame = frame;
  }

  /** Takes over what another telling of the same says and this one does not. */
  void complete(Told other) {
    sentences.addAll(other.sentences);
    offsets.putAll(other.offsets);
    fill(participants, other.participants);
    fill(places, other.places);
    if (!isDated()) {
      when = other.when;
    }
    if (mediators.isEmpty() && Collections.disjoint(participants, other.mediators)) {
      mediators.addAll(other.mediators);
      sponsors.addAll(other.sponsors);
    }
  }

  private static <T> void fill(Collection<T> empty, Collection<T> other) {
    if (empty.isEmpty()) {
      empty.addAll(other);
    }
  }

  Optional<Mention> place() {
    return places.stream().findFirst();
  }

  /** Index of the first sentence that tells it. */
  int first() {
    return sentences.isEmpty() ? 0 : sentences.first();
  }

  /** Index of the last sentence that tells it. */
  int last() {
    return sentences.isEmpty() ? 0 : sentences.last();
  }

  boolean isDated() {
    return when.earliest().isPresent();
  }
}
