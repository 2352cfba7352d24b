package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/**
 * Gives phrases their parts in an encounter, and remembers the part given last, which is also that
 * of what «و» joins to it.
 */
final class Allotment {
  /** «قمة سنغافورة»: told by where it was. */
  private static final Set<String> SUMMITS = Set.of("قمه");

  private static final Pattern COUNCIL = Pattern.compile("^(?:ال)?(?:مجلس|برلمان|كنيست|كونغرس)");

  private static final Set<String> SIDED = Set.of("مع", "ب", "من", "امام");

  private final Frame frame;
  private final Draft draft;
  private final List<List<Mention>> bare = new ArrayList<>();

  private @Nullable Part last;
  private boolean isLastBare;
  private boolean wantsOther;

  Allotment(Frame frame, Draft draft) {
    this.frame = frame;
    this.draft = draft;
  }

  /** Phrases without a preposition, each with what «و» joins to it. */
  List<List<Mention>> bare() {
    return bare;
  }

  /** The part given last; null if nothing can be joined any more. */
  @Nullable Part last() {
    return last;
  }

  /** Whether somebody takes part who was told last. */
  boolean isTakenBy(@Nullable Mention mention) {
    return last == Part.PARTICIPANT && mention != null && draft.participants.contains(mention);
  }

  /** Whether «بين» still wants its second side. */
  boolean wantsOther() {
    return wantsOther;
  }

  /** Nothing can be joined to what was given last. */
  void close() {
    last = null;
  }

  /** What is joined next belongs to another encounter. */
  void leaveOut() {
    last = Part.NONE;
    isLastBare = false;
  }

  /** The second side that «بين» wants. */
  void takeOther(Mention mention) {
    assign(Part.PARTICIPANT, mention);
    wantsOther = false;
  }

  void join(Mention mention) {
    wantsOther = false;
    if (isLastBare && !bare.isEmpty()) {
      bare.get(bare.size() - 1).add(mention);
    } else if (last != null) {
      draft.add(last, mention);
    }
  }

  void assign(Part part, Mention mention) {
    draft.add(part, mention);
    last = part;
    isLastBare = false;
  }

  /** A phrase in the genitive of the noun that tells the encounter. */
  void afterNoun(Mention mention) {
    boolean place =
        mention instanceof Mention.Locality
            || mention instanceof Mention.State state
                && (frame.needsPlace()
                    || SUMMITS.contains(draft.noun) && state.foundBy().equals("state"));
    Part where = frame.departs() ? Part.NONE : Part.PLACE;
    assign(place ? where : frame.genitive(), mention);
  }

  /** A subject or object of the verb that tells the encounter. */
  void afterVerb(Mention mention) {
    if (frame.departs()
        && (mention instanceof Mention.Locality || mention instanceof Mention.State)) {
      assign(Part.NONE, mention);
      return;
    }
    bare.add(new ArrayList<>(List.of(mention)));
    last = frame.subject();
    isLastBare = true;
  }

  /**
   * @param ofNoun whether the word that tells the encounter is a noun
   * @param blocked whether another noun has come between
   */
  void afterPreposition(Mention mention, String preposition, boolean ofNoun, boolean blocked) {
    Part part = part(mention, preposition, ofNoun, blocked);
    boolean sided = part == Part.PARTICIPANT && SIDED.contains(preposition);
    if (sided && draft.participants.isEmpty()) {
      draft.oneSided = true;
    }
    assign(part, mention);
    wantsOther = part == Part.PARTICIPANT && preposition.equals("بين");
  }

  /** «جلسة نيل الثقة في البرلمان»: the body where a session is held sits in it. */
  private boolean isSitting(Mention mention) {
    return draft.noun.startsWith("جلس")
        && mention instanceof Mention.Organization
        && COUNCIL.matcher(MatchingForm.of(mention.words().surface())).find();
  }

  private Part part(Mention mention, String preposition, boolean ofNoun, boolean blocked) {
    Part part = frame.markers().getOrDefault(preposition, Part.NONE);
    boolean place = mention instanceof Mention.Locality || mention instanceof Mention.State;
    boolean far = ofNoun && frame.needsPlace();
    boolean inside = preposition.equals("في") || preposition.equals("ب");
    boolean theirs = draft.participants.stream().anyMatch(NamedPair::isThem);
    if (preposition.equals("ب") && theirs && mention instanceof Mention.Organization) {
      return Part.NONE;
    }
    if (preposition.equals("الي") && place && part == Part.PARTICIPANT) {
      return Part.NONE; // «اجتمع إلى الوزير», not «في طريقه إلى القاهرة»
    }
    if (inside && isSitting(mention)) {
      return Part.PARTICIPANT;
    }
    if (preposition.equals("في") && blocked && (part != Part.PLACE || far)) {
      return Part.NONE;
    }
    // «تحادث الوزير بالجزائر مع نظيره», «قمة بالجزائر»: whoever meets a state is one himself.
    List<Mention> told = ofNoun ? draft.participants : bare.stream().flatMap(List::stream).toList();
    boolean country =
        preposition.equals("ب")
            && mention.foundBy().equals("state")
            && (told.stream().anyMatch(one -> !(one instanceof Mention.State))
                || ofNoun && draft.participants.isEmpty() && !draft.oneSided)
            && draft.places.isEmpty();
    if (country) {
      return Part.PLACE;
    }
    if (inside && place && part != Part.PARTICIPANT) {
      part = Part.PLACE;
    } else if (preposition.equals("ب") && mention instanceof Mention.Locality) {
      part = Part.PLACE;
    }
    if (part == Part.PLACE && !place) {
      boolean travels =
          far && preposition.equals("ل") && draft.participants.isEmpty() && !draft.oneSided;
      return travels ? Part.PARTICIPANT : Part.NONE;
    }
    return part == Part.PLACE && frame.needsPlace() && !draft.places.isEmpty() ? Part.NONE : part;
  }
}
