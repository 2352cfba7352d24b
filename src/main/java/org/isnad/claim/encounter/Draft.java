package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** An encounter as one sentence tells it, before it is put together with what the others tell. */
final class Draft {
  final Frame frame;
  final int sentence;

  /** Chunk of the word that tells it. */
  final int trigger;

  final List<Mention> participants = new ArrayList<>();

  /** Those of the participants who receive the others. */
  final List<Mention> hosts = new ArrayList<>();

  final List<Mention> mediators = new ArrayList<>();

  /** Those of the mediators under whose auspices the others meet. */
  final List<Mention> sponsors = new ArrayList<>();

  final List<Mention> places = new ArrayList<>();
  Mention.@Nullable Time time;
  Status status = Status.HELD;

  /** Whether the words point back: «هذا الاجتماع», «اللقاء». */
  boolean definite;

  /** Whether a verb says what became of it; a title without a verb does not. */
  boolean firm;

  /**
   * Whether the other side is told by a preposition only, so that a subject is missing: «محادثات مع
   * X».
   */
  boolean oneSided;

  Draft(Frame frame, int sentence, int trigger) {
    this.frame = frame;
    this.sentence = sentence;
    this.trigger = trigger;
  }

  void add(Frame.Part part, Mention mention) {
    switch (part) {
      case PARTICIPANT -> addOnce(participants, mention);
      case HOST -> {
        addOnce(participants, mention);
        addOnce(hosts, mention);
      }
      case MEDIATOR -> addOnce(mediators, mention);
      case SPONSOR -> {
        addOnce(mediators, mention);
        addOnce(sponsors, mention);
      }
      case PLACE -> {
        if (mention instanceof Mention.Locality || mention instanceof Mention.State) {
          addOnce(places, mention);
        }
      }
      case NONE -> {}
    }
  }

  private static void addOnce(List<Mention> list, Mention mention) {
    if (!list.contains(mention)) {
      list.add(mention);
    }
  }
}
