package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;

/**
 * Walks to the right of a word that tells an encounter and gives each phrase its part: by the
 * preposition before it, by coordination with the phrase before, or by its place.
 */
final class ArgumentReader {

  private final Clause clause;
  private final Frame frame;
  private final Draft draft;

  private final Allotment parts;

  /** Nouns that tell an encounter; what follows another one is that one's. */
  private final Set<String> triggers;

  /** Those that tell a journey: only where to is theirs. */
  private final Set<String> journeys;

  private boolean journey;

  /** Whether a noun of another encounter has been passed. */
  private boolean foreign;

  /** The same, whatever has come since. */
  private boolean others;

  /** Whether the word that tells the encounter is a noun. */
  private boolean ofNoun;

  private String marker = "";
  private boolean and;
  private boolean skipping;
  private boolean gathering;
  private int preposed = -1;

  /** Whether another noun has come between, so that a loose preposition is that noun's. */
  private boolean blocked;

  /** Where a journey passed on the way leads; -1 if none has been passed. */
  private int destination = -1;

  ArgumentReader(
      Clause clause, Frame frame, Draft draft, Set<String> triggers, Set<String> journeys) {
    this.clause = clause;
    this.frame = frame;
    this.draft = draft;
    this.parts = new Allotment(frame, draft);
    this.triggers = triggers;
    this.journeys = journeys;
  }

  /**
   * Reads what follows chunk {@code from}; {@code noun} says whether the word there is a noun.
   * Returns the bare phrases.
   */
  List<List<Mention>> read(int from, boolean noun) {
    ofNoun = noun;
    int i = from + 1;
    boolean going = true;
    if (ofNoun && frame.hasGathering(clause.form(from - 1)) && !draft.definite) {
      marker = "*";
    }
    while (clause.has(i) && going && i - from < 70) {
      Chunk chunk = clause.at(i);
      if (chunk.mention() == null) {
        int next = word(i, from);
        going = next > i;
        i = next;
      } else {
        mention(chunk.mention(), i);
        i++;
      }
    }
    return parts.bare();
  }

  /** Takes a plain word; returns the next chunk to look at, or the same one to stop. */
  private int word(int i, int from) {
    Chunk chunk = clause.at(i);
    String form = chunk.form();
    if (gathering && ArgumentWords.EXPECTED.contains(form) && clause.form(i + 1).equals("ان")) {
      return i + 2;
    }
    if (form.equals("؛")
        && clause.isAnd(i + 1)
        && clause.has(i + 2)
        && clause.at(i + 2).mention() instanceof Mention.Person) {
      return i + 1;
    }
    if (ArgumentWords.BREAKS.contains(form) && !(form.equals("ان") && i == from + 1)) {
      return i;
    }
    if (clause.isAnd(i)) {
      boolean verb = clause.has(i + 1) && clause.at(i + 1).isVerb();
      if (verb && !(ofNoun && frame.hasReaching(clause.form(i + 1)))) {
        return attendsToo(i + 1) ? i + 1 : i;
      }
      if (ArgumentWords.BEING_THERE.contains(clause.form(i + 1)) && !draft.participants.isEmpty()) {
        draft.give(Part.PARTICIPANT, Roster.read(clause, i + 2));
        return i + 2;
      }
      and = !verb;
      return i + 1;
    }
    if (form.equals("-")
        && clause.has(i + 1)
        && clause.at(i + 1).isActor()
        && clause.has(i - 1)
        && clause.at(i - 1).isActor()) {
      and = true;
      return i + 1;
    }
    if (clause.isComma(i)) {
      if (!ofNoun && parts.bare().size() == 1 && draft.frame.object() == Part.PARTICIPANT) {
        marker = "";
        blocked = false;
      }
      skipping &= clause.isAnd(i + 1);
      return i + 1;
    }
    if (draft.definite && (form.equals("هو") || form.equals("هي"))) {
      return i;
    }
    if (ArgumentWords.ALSO.contains(form + " " + clause.form(i + 1)) && parts.last() != null) {
      and = true;
      skipping = false;
      preposed = -1;
      return i + 2;
    }
    boolean annexed =
        form.startsWith("ضم") && clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP");
    if (ArgumentWords.ACCOMPANIES.contains(form)
        && !(annexed && frame.needsPlace())
        && !(ofNoun && frame.hasOccurring(form))) {
      marker = "*";
      skipping = false;
      foreign = false;
      return clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP") ? i + 2 : i + 1;
    }
    if (ArgumentWords.IN_COMPANY.contains(form) && !skipping) {
      marker = "*";
      foreign = false;
      return clause.form(i + 1).equals("ب") ? i + 2 : i + 1;
    }
    if (Clause.isRelative(form)) {
      gathering = ofNoun;
      skipping = !ofNoun;
      return i + 1;
    }
    if (ofNoun && isHostedIn(i)) {
      marker = "~";
      return i + 2;
    }
    boolean untagged = ofNoun && Clause.isRelative(clause.form(i - 1)) && frame.hasOccurring(form);
    if (ofNoun && chunk.isVerb() && frame.hasReaching(form)) {
      return reach(i);
    }
    if (chunk.isVerb() || untagged) {
      if (ofNoun && frame.hasOccurring(form)) {
        gathering = frame.hasGathering(form);
        marker = gathering ? "*" : frame.hasBroker(form) ? "!" : "~";
        draft.attending |= gathering && (draft.definite || form.startsWith("حضر"));
        skipping = false;
        blocked = false;
        boolean pronoun = clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP");
        draft.oneSided |= pronoun && gathering && clause.form(i + 2).equals("مع");
        return pronoun ? i + 2 : i + 1;
      }
      boolean ofPlane = !ofNoun && ArgumentWords.isOfPlane(frame, clause, i);
      return skipping || ofPlane || gathering && ofNoun && skipRelative() ? i + 1 : i;
    }
    if (skipping) {
      return i + 1;
    }
    boolean byIt =
        (marker.equals("*") || marker.equals("!"))
            && clause.has(i + 1)
            && clause.at(i + 1).tag().startsWith("PRP");
    if (byIt && ArgumentWords.BY_IT.contains(form)) {
      return i + 2;
    }
    if (clause.isPreposition(i)) {
      return preposition(i, form);
    }
    if (form.equals("كل") && clause.form(i + 1).equals("من")) {
      return i + 2;
    }
    return otherNoun(i, chunk, form, from);
  }

  /** «القمة التي استضافتها | مدينة الظهران»: takes the place that follows. */
  private boolean isHostedIn(int i) {
    boolean hosts =
        Clause.isRelative(clause.form(i - 1))
            && frame.carriers().get(clause.form(i)) == Part.PLACE
            && clause.has(i + 2)
            && clause.at(i + 1).tag().startsWith("PRP");
    Mention place = hosts ? clause.at(i + 2).mention() : null;
    if (!(place instanceof Mention.Locality) && !(place instanceof Mention.State)) {
      return false;
    }
    draft.add(Part.PLACE, place);
    return true;
  }

  /** «جولة تشمل عمان وقطر», «زيارة تقوده إلى عمان»: what follows is where the journey leads. */
  private int reach(int verb) {
    parts.close();
    marker = "الي";
    blocked = false;
    foreign = false;
    skipping = false;
    gathering = false;
    boolean pronoun = clause.has(verb + 1) && clause.at(verb + 1).tag().startsWith("PRP");
    return pronoun ? verb + 2 : verb + 1;
  }

  /** «الاجتماع الذي عقد في أديس أبابا وحضره الرئيس»: a second verb whose pronoun points back. */
  private boolean attendsToo(int verb) {
    int after = ArgumentWords.BY_IT.contains(clause.form(verb + 1)) ? verb + 2 : verb + 1;
    return ofNoun
        && gathering
        && frame.hasOccurring(clause.form(verb))
        && clause.has(after)
        && clause.at(after).tag().startsWith("PRP");
  }

  private boolean skipRelative() {
    skipping = true;
    gathering = false;
    return true;
  }

  private int preposition(int i, String form) {
    boolean ofPronoun = clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP");
    if (ofPronoun && !ofNoun && ArgumentWords.OVER_IT.contains(form)) {
      return i + 2;
    }
    if (ofPronoun && !ofNoun && form.equals("الي") && frame.needsPlace()) {
      draft.there = true;
      return i + 2;
    }
    boolean where = form.equals("في") || form.equals("ب");
    boolean apart = clause.has(i - 1) && (clause.at(i - 1).isTime() || clause.isComma(i - 1));
    boolean named = ofNoun && Sites.isNamedBefore(clause, draft.trigger, i);
    if (where && (apart || named || Sites.endsBefore(clause, i) || Sites.isHeldBefore(clause, i))) {
      blocked = false;
    }
    for (String joint : List.of("", " ")) {
      String compound = form + joint + clause.form(i + 1);
      if (clause.has(i + 1) && clause.at(i + 1).isWord() && frame.markers().containsKey(compound)) {
        marker = compound;
        parts.close();
        int next = clause.form(i + 2).equals("من") ? i + 3 : i + 2;
        if (ArgumentWords.PRESENT.contains(compound)) {
          draft.give(Part.PARTICIPANT, Roster.read(clause, next));
        }
        return next;
      }
    }

    if (form.equals("من") && ArgumentWords.isQuantity(clause, i - 1)) {
      return i + 1;
    }
    boolean loose =
        form.equals("ب")
            || form.equals("ل")
            || form.equals("من")
            || draft.definite && (form.equals("بين") || form.equals("مع") || form.equals("خلال"));
    boolean site = frame.needsPlace() && !ofNoun && draft.places.isEmpty() && form.equals("ب");
    marker =
        blocked && loose && !site && !(journey && ArgumentWords.WITH.contains(form)) ? "~" : form;
    preposed = i;
    if (!and) {
      parts.close();
    }
    return i + 1;
  }

  private int otherNoun(int i, Chunk chunk, String form, int from) {
    String tag = chunk.tag();
    boolean seat =
        ArgumentWords.SEATS.contains(form)
            && preposed == i - 1
            && clause.has(i + 1)
            && clause.at(i + 1).isPlace();
    if (seat) {
      preposed = i;
      return i + 1;
    }
    boolean light =
        ArgumentWords.isLight(chunk, ofNoun)
            || ArgumentWords.isDuration(clause, i)
            || !ofNoun && ArgumentWords.isPlane(frame, clause, i);
    boolean anotherJourney =
        ofNoun
            && frame.needsPlace()
            && sameAsTrigger(form)
            && !draft.participants.isEmpty()
            && !draft.places.isEmpty();
    if (anotherJourney) {
      return i;
    }
    boolean ofTrigger =
        ofNoun && i == from + 1 && form.startsWith("ال") && !journeys.contains(form);
    if (triggers.contains(form)
        && !clause.form(i - 1).equals("من")
        && !sameAsTrigger(form)
        && !ofTrigger) {
      foreign = true;
      others = true;
      journey = journeys.contains(form) && !ofNoun;
      boolean purpose = frame.needsPlace() && clause.form(i - 1).equals("ل");
      if (!ofNoun
          && !purpose
          && parts.bare().size() < 2
          && clause.has(i + 1)
          && clause.at(i + 1).isActor()) {
        marker = "";
        blocked = true;
        and = false;
        parts.close();
        return i + 1;
      }
    }
    boolean elsewhere =
        frame.needsPlace()
            && !light
            && draft.places.isEmpty()
            && preposed == i - 1
            && marker.equals("الي");
    if (elsewhere
        && !Clause.isRelative(form)
        && !clause.at(Math.min(i + 1, clause.size() - 1)).isPlace()) {
      foreign = true;
    }
    if (!light && form.length() > 1) {
      marker = "~";
      blocked = true;
      and = false;
      parts.close();
    } else if (light && marker.isEmpty() && tag.startsWith("PRP") && ofNoun && i == from + 1) {
      draft.oneSided = true;
    }
    return i + 1;
  }

  private boolean sameAsTrigger(String form) {
    return form.equals(clause.form(draft.trigger));
  }

  private void mention(Mention mention, int i) {
    if (mention instanceof Mention.Time time) {
      if (draft.time == null
          && !Journeys.isOfLater(draft, clause, ofNoun, i)
          && !skipping
          && !(others && Sites.isPlannedBefore(clause, i))) {
        draft.time = time;
      }
      return;
    }
    if (skipping) {
      return;
    }
    if (!ofNoun && (closesCircumstance(mention, i) || followsJourney(mention, i))) {
      marker = "";
      blocked = false;
      foreign = false;
    }
    boolean looseRest = BothSides.is(mention) && (blocked || draft.participants.size() > 1);
    if (looseRest
        || foreign
            && (preposed == i - 1 && !(journey && ArgumentWords.WITH.contains(marker))
                || !marker.isEmpty() && ofNoun)) {
      and = false;
      parts.leaveOut();
      destination = journey ? i : -1;
      foreign = !(journey && frame.needsPlace());
      return;
    }
    boolean listed =
        frame.needsPlace()
            && parts.last() == Part.PLACE
            && clause.isComma(i - 1)
            && clause.at(i).isPlace()
            && clause.has(i - 2)
            && clause.at(i - 2).isPlace();
    if (listed) {
      parts.join(mention);
    } else if (parts.wantsOther() && clause.isAnd(i - 1)) {
      parts.takeOther(mention);
    } else if (and && parts.last() != null && preposed != i - 1) {
      parts.join(mention);
    } else if (ofNoun
        && parts.last() == Part.PARTICIPANT
        && clause.isState(i)
        && clause.isState(i - 1)) {
      parts.assign(Part.PARTICIPANT, mention);
    } else if (marker.equals("!")) {
      parts.assign(Part.MEDIATOR, mention);
      marker = "~";
    } else if (marker.equals("*")) {
      parts.assign(Part.PARTICIPANT, mention);
    } else if (marker.isEmpty() || marker.equals("~") && isDestination(mention, i)) {
      withoutPreposition(mention, i);
    } else {
      parts.afterPreposition(mention, marker, ofNoun, blocked);
      blocked &= ofNoun;
      marker = ofNoun ? "~" : "";
    }
    and = false;
  }

  /**
   * «استقبل الوزير في مقر الوزارة السفير», «التقى على هامش المؤتمر عددا من…»: after a circumstance
   * that a definite noun closes, what no preposition leads is the object still wanted.
   */
  private boolean closesCircumstance(Mention mention, int i) {
    if (frame.object() != Part.PARTICIPANT
        || parts.bare().size() > 1
        || !marker.equals("~")
        || preposed < 0
        || preposed >= i - 1
        || mention instanceof Mention.Locality
        || mention instanceof Mention.State) {
      return false;
    }
    boolean titled =
        mention instanceof Mention.Person person && !person.offices().isEmpty()
            || mention.words().surface().startsWith("السيد");
    int closing = ArgumentWords.QUANTITIES.contains(clause.form(i - 2)) ? i - 3 : i - 1;
    return clause.closes(preposed, closing, titled);
  }

  /** «التقى الوزير خلال زيارته إلى موسكو نظيره»: the object still wanted, after a journey's end. */
  private boolean followsJourney(Mention mention, int i) {
    int before = i - 1;
    while (before > destination && (clause.at(before).isTime() || clause.isComma(before))) {
      before--;
    }
    return destination >= 0
        && before == destination
        && frame.object() == Part.PARTICIPANT
        && parts.bare().size() <= 1
        && (mention instanceof Mention.Person || mention instanceof Mention.Group);
  }

  /**
   * «أن يزور وفد المعارضة الرئيسة المدعومة من الغرب موسكو»: a city without preposition is where a
   * traveller goes.
   */
  private boolean isDestination(Mention mention, int i) {
    return !ofNoun
        && frame.object() == Part.PLACE
        && (mention instanceof Mention.Locality
            || clause.isComma(i - 1) && mention.foundBy().equals("state"))
        && preposed != i - 1;
  }

  private void withoutPreposition(Mention mention, int i) {
    if (ofNoun && Sites.isSummitOf(clause, draft.trigger, i)) {
      parts.assign(Part.PLACE, mention);
      draft.definite = true;
      marker = "~";
    } else if (ofNoun) {
      parts.afterNoun(mention);
      marker = "~";
    } else {
      parts.afterVerb(mention);
    }
  }
}
