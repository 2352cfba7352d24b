package org.isnad.claim.encounter;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;

/**
 * Gives each phrase that the walk to the right comes to its part, by what the words before it say.
 */
final class PhraseReader {
  private static final Pattern OF_BOTH = Pattern.compile(" (?:البلدين|الدولتين|الكوريتين)$");

  private final Clause clause;
  private final Frame frame;
  private final Draft draft;
  private final Allotment parts;
  private final Walk walk;

  PhraseReader(Clause clause, Frame frame, Draft draft, Allotment parts, Walk walk) {
    this.clause = clause;
    this.frame = frame;
    this.draft = draft;
    this.parts = parts;
    this.walk = walk;
  }

  /** Takes the phrase at chunk {@code i}. */
  void take(Mention mention, int i) {
    if (mention instanceof Mention.Time time) {
      if (draft.time == null
          && !Journeys.isOfLater(draft, clause, walk.ofNoun, i)
          && !walk.skipping
          && !Days.isOfYears(time)
          && !Days.isOfOccurrence(clause, i)
          && !(walk.others && Sites.isPlannedBefore(clause, i))) {
        draft.time = time;
      }
      passDay(i);
      return;
    }
    if (walk.skipping || TownAround.isStateOf(clause, i - 1, i)) {
      return;
    }
    if (isUnnamedCapital(mention, i) || areNamedNext(mention, i)) {
      return;
    }
    if (TownAround.isLedTo(clause, i, walk.marker)) {
      if (Sites.endsBefore(clause, i - 1) || TownAround.isBuilding(clause, i - 2)) {
        parts.assign(Part.PLACE, mention);
      }
      walk.marker = walk.ofNoun ? "~" : "";
      return;
    }
    occasion(mention, i);
    if (wants(mention)
        && (closesCircumstance(mention, i)
            || followsJourney(mention, i)
            || walk.ofNoun && followsPlace(i))) {
      walk.marker = walk.awaiting ? "*" : "";
      walk.blocked = false;
      walk.foreign = false;
    }
    boolean looseRest = BothSides.is(mention) && (walk.blocked || draft.participants.size() > 1);
    if (looseRest
        || walk.foreign
            && (walk.preposed == i - 1
                    && !(walk.journey && ArgumentWords.WITH.contains(walk.marker))
                || !walk.marker.isEmpty() && walk.ofNoun)) {
      walk.and = false;
      parts.leaveOut();
      walk.destination = walk.journey || clause.at(i).isPlace() ? i : -1;
      walk.foreign = !(walk.journey && frame.needsPlace());
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
    } else if (walk.and && parts.last() != null && walk.preposed != i - 1) {
      parts.join(mention);
    } else if (walk.ofNoun
        && parts.last() == Part.PARTICIPANT
        && clause.isState(i)
        && clause.isState(i - 1)) {
      parts.assign(Part.PARTICIPANT, mention);
    } else if (isObjectOfNoun(mention, i)) {
      parts.assign(Part.PARTICIPANT, mention);
    } else if (walk.marker.equals("!")) {
      parts.assign(Part.MEDIATOR, mention);
      walk.marker = "~";
    } else if (walk.marker.equals("*") && walk.comprised && !(mention instanceof Mention.Person)) {
      if (isDestination(mention, i)) {
        parts.afterVerb(mention);
      } else {
        parts.leaveOut();
      }
    } else if (walk.marker.equals("*")) {
      boolean named = walk.ofNoun && i == draft.trigger + 1 && mention instanceof Mention.Locality;
      parts.assign(named ? Part.PLACE : Part.PARTICIPANT, mention);
    } else if (walk.marker.isEmpty()
        || walk.marker.equals("~") && (isDestination(mention, i) || isReceived(mention, i))) {
      withoutPreposition(mention, i);
    } else {
      parts.afterPreposition(mention, walk.marker, walk.ofNoun, walk.blocked);
      walk.blocked &= walk.ofNoun;
      walk.marker = walk.ofNoun ? "~" : "";
    }
    walk.and = false;
  }

  /** «لقاء وزيري خارجية البلدين |A وB»: who they are follows. */
  private boolean areNamedNext(Mention mention, int i) {
    return mention instanceof Mention.Group
        && OF_BOTH.matcher(mention.words().surface()).find()
        && clause.isAnd(i + 2)
        && ArgumentWords.isPerson(clause, i + 1)
        && ArgumentWords.isPerson(clause, i + 3);
  }

  /** «في عاصمة البيرو، |ليما|»: its name follows. */
  private boolean isUnnamedCapital(Mention mention, int i) {
    return mention instanceof Mention.Locality
        && mention.words().surface().startsWith("عاصمة ")
        && clause.isComma(i + 1)
        && clause.has(i + 2)
        && clause.at(i + 2).mention() instanceof Mention.Locality;
  }

  /** «وصل في 10 آذار الرئيس», «التقى الوزير يومي 4 و5 مارس الرئيس»: a day leads nobody. */
  private void passDay(int time) {
    boolean wanted = parts.bare().size() <= 1 && draft.participants.isEmpty();
    if (walk.ofNoun && clause.isPreposition(walk.preposed) && DayBetween.isLed(clause, time)) {
      walk.unlead();
    } else if (!walk.ofNoun && wanted && DayBetween.isLed(clause, time)) {
      walk.marker = "";
      walk.blocked = false;
    }
  }

  /**
   * «اجتماعا خلال زيارته إلى برلين مع نظيره», «على هامش القمة في جدة»: the occasion takes no
   * partner from an encounter that still wants one, and it lends its place.
   */
  private void occasion(Mention mention, int i) {
    boolean where = walk.marker.equals("في") || walk.marker.equals("ب");
    if (walk.foreign && walk.aside && where && clause.at(i).isPlace() && walk.preposed == i - 1) {
      draft.add(Part.PLACE, mention);
    }
    boolean wanting =
        draft.participants.isEmpty() || draft.participants.size() == 1 && !draft.oneSided;
    if (walk.occasion && wanting && ArgumentWords.PARTNERED.contains(walk.marker)) {
      walk.foreign &= clause.at(i).isPlace() && walk.marker.equals("ب");
      walk.occasion = walk.foreign;
    }
  }

  /** Whether the verb still wants its object, or the noun whom it brings together. */
  private boolean wants(Mention mention) {
    boolean one = mention instanceof Mention.Person || mention instanceof Mention.Group;
    if (!walk.ofNoun) {
      return frame.object() == Part.PARTICIPANT && parts.bare().size() <= 1
          || one && wantsTraveller();
    }
    boolean awaited = walk.awaiting && draft.participants.isEmpty();
    return one
        && (draft.kind == Kind.MEETING && (awaited || wantsMet())
            || draft.kind == Kind.VISIT && awaited); // «زيارة يقوم بها إلى الرياض | الوزير»
  }

  /** «غادر الرياض في ختام زيارة رسمية للمملكة |الرئيس». */
  private boolean wantsTraveller() {
    return frame.object() == Part.PLACE
        && clause.subjectBefore(draft.trigger).isEmpty()
        && parts.bare().stream()
            .flatMap(List::stream)
            .noneMatch(one -> one instanceof Mention.Person || one instanceof Mention.Group);
  }

  /** «لقائه في الرياض |السفير», «استقبال الوزير في مكتبه |السفير». */
  private boolean wantsMet() {
    int of = draft.trigger + 1;
    boolean his = clause.has(of) && clause.at(of).tag().startsWith("PRP");
    boolean ofOne = clause.has(of) && clause.at(of).mention() instanceof Mention.Person;
    return ArgumentWords.GOVERNS_TWO.contains(clause.form(draft.trigger))
        && (his && draft.participants.isEmpty() || ofOne && draft.participants.size() == 1);
  }

  /** «في الرياض، أمس، |السفير»: right after where and when it was. */
  private boolean followsPlace(int i) {
    int before = before(i);
    return walk.marker.equals("~")
        && clause.has(before)
        && clause.at(before).isPlace()
        && walk.preposed == before - 1;
  }

  /**
   * «استقبل الوزير في مقر الوزارة السفير», «التقى في مكتبه أمس عددا من…»: after a circumstance that
   * a definite noun closes, what no preposition leads is the object still wanted.
   */
  private boolean closesCircumstance(Mention mention, int i) {
    if (!walk.marker.equals("~")
        || walk.preposed < 0
        || walk.preposed >= i - 1
        || mention instanceof Mention.Locality
        || mention instanceof Mention.State
        || clause.isPronoun(i - 1) && ArgumentWords.isBrother(clause, i - 2)) {
      return false;
    }
    boolean titled =
        mention instanceof Mention.Person person && !person.offices().isEmpty()
            || mention.words().surface().startsWith("السيد");
    boolean some = ArgumentWords.QUANTITIES.contains(clause.form(i - 2));
    int closing = backOverDays(some ? i - 3 : i - 1);
    return closing > walk.preposed && clause.closes(walk.preposed, closing, titled);
  }

  /**
   * «التقى الوزير خلال زيارته إلى موسكو عددا من…», «على هامش مؤتمر الأمن في ميونيخ نظيره»: the
   * object still wanted, after where the other encounter is.
   */
  private boolean followsJourney(Mention mention, int i) {
    return walk.destination >= 0
        && before(i) == walk.destination
        && (mention instanceof Mention.Person || mention instanceof Mention.Group);
  }

  /** «في الرياض، أمس، | عددا من |السفراء»: the chunk before days, commas and quantities. */
  private int before(int i) {
    boolean some = clause.form(i - 1).equals("من") && ArgumentWords.isQuantity(clause, i - 2);
    return backOverDays(some ? i - 3 : i - 1);
  }

  /** The last chunk up to one that is neither a day nor a comma; below 0 if there is none. */
  private int backOverDays(int last) {
    int i = last;
    while (clause.has(i) && (clause.at(i).isTime() || clause.isComma(i))) {
      i--;
    }
    return i;
  }

  /** «استقبال الرئيس | الوزير»: whom the person in the genitive meets follows right after. */
  private boolean isObjectOfNoun(Mention mention, int i) {
    int before = i - 1;
    while (clause.has(before) && clause.at(before).isTime()) {
      before--;
    }
    return walk.ofNoun
        && draft.kind == Kind.MEETING
        && (mention instanceof Mention.Person || isReceivedGroup(mention))
        && before == draft.trigger + 1
        && clause.at(before).mention() instanceof Mention.Person;
  }

  /** «استقبال الرئيس | وفدا من الحزب». */
  private boolean isReceivedGroup(Mention mention) {
    return mention instanceof Mention.Group
        && ArgumentWords.GOVERNS_TWO.contains(clause.form(draft.trigger))
        && mention.words().surface().matches("(?:وفد|عدد|فريق)(?:ا|اً|ًا)\\b.*");
  }

  /**
   * «أن يزور وفد المعارضة الرئيسة المدعومة من الغرب موسكو»: a city without preposition is where a
   * traveller goes.
   */
  private boolean isDestination(Mention mention, int i) {
    return !walk.ofNoun
        && frame.object() == Part.PLACE
        && (draft.places.isEmpty() || walk.marker.isEmpty())
        && (mention instanceof Mention.Locality
            || clause.isComma(i - 1) && mention.foundBy().equals("state"))
        && walk.preposed != i - 1;
  }

  /**
   * «زيارة الوزير بيروت», «زيارتهما روسيا», «تشمل جولة الوزير السعودية»: after the traveller, where
   * the journey leads.
   */
  private boolean isFollowedByObject(int traveller) {
    Mention next = clause.has(traveller + 1) ? clause.at(traveller + 1).mention() : null;
    return next != null
        && (EncounterWords.JOURNEY.matcher(clause.form(draft.trigger)).find()
            || frame.hasReaching(clause.form(draft.trigger - 1)))
        && (next instanceof Mention.Locality || next.foundBy().equals("state"));
  }

  /** «خلال استقبال الوزير أمس | السفير», «لقاء الرئيس | المبعوث الأممي»: whom the first meets. */
  private boolean isReceived(Mention mention, int i) {
    boolean next =
        clause.at(i - 1).isTime() || clause.at(i - 1).mention() instanceof Mention.Person;
    return walk.ofNoun
        && ArgumentWords.GOVERNS_TWO.contains(clause.form(draft.trigger))
        && draft.participants.size() == 1
        && next
        && !draft.frame.needsPlace()
        && !clause.form(draft.trigger - 1).equals("في")
        && mention instanceof Mention.Person person
        && !person.offices().isEmpty();
  }

  private void withoutPreposition(Mention mention, int i) {
    if (walk.ofNoun && isReceived(mention, i)) {
      parts.assign(Part.PARTICIPANT, mention);
      walk.marker = "~";
    } else if (walk.ofNoun && Sites.isSummitOf(clause, draft.trigger, i)) {
      parts.assign(Part.PLACE, mention);
      draft.definite = true;
      walk.marker = "~";
    } else if (walk.ofNoun) {
      parts.afterNoun(mention);
      walk.marker = isFollowedByObject(i) ? "" : "~";
    } else {
      parts.afterVerb(mention);
    }
  }
}
