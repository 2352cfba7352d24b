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

  /** «زيارة الوزيرة بعد يومين من زيارة الرئيس»: the second is not the first. */
  private static final Set<String> APART = Set.of("من", "بعد", "قبل", "عقب", "علي");

  private final Clause clause;
  private final Frame frame;
  private final Draft draft;

  private final Allotment parts;

  /** Nouns that tell an encounter; what follows another one is that one's. */
  private final Set<String> triggers;

  /** Those that tell a journey: only where to is theirs. */
  private final Set<String> journeys;

  private final Walk walk = new Walk();
  private final PhraseReader phrases;

  ArgumentReader(
      Clause clause, Frame frame, Draft draft, Set<String> triggers, Set<String> journeys) {
    this.clause = clause;
    this.frame = frame;
    this.draft = draft;
    this.parts = new Allotment(frame, draft);
    this.phrases = new PhraseReader(clause, frame, draft, parts, walk);
    this.triggers = triggers;
    this.journeys = journeys;
  }

  /**
   * Reads what follows chunk {@code from}; {@code noun} says whether the word there is a noun.
   * Returns the bare phrases.
   */
  List<List<Mention>> read(int from, boolean noun) {
    walk.ofNoun = noun;
    int i = noun ? Destinations.afterKind(clause, from) : from + 1;
    boolean going = true;
    if (walk.ofNoun && frame.hasGathering(clause.form(from - 1)) && !draft.definite) {
      walk.marker = "*";
      walk.awaiting = true;
    }
    while (clause.has(i) && going && i - from < 70) {
      Chunk chunk = clause.at(i);
      if (chunk.mention() == null) {
        int next = word(i, from);
        going = next > i;
        i = next;
      } else {
        phrases.take(chunk.mention(), i);
        i++;
      }
    }
    return parts.bare();
  }

  /** Takes a plain word; returns the next chunk to look at, or the same one to stop. */
  private int word(int i, int from) {
    Chunk chunk = clause.at(i);
    String form = chunk.form();
    int expected =
        walk.gathering || walk.ofNoun && !draft.definite ? DueJourney.afterExpected(clause, i) : i;
    if (expected > i) {
      walk.gathering = true;
      return expected;
    }
    if (form.equals("؛")
        && clause.isAnd(i + 1)
        && clause.has(i + 2)
        && clause.at(i + 2).mention() instanceof Mention.Person) {
      return i + 1;
    }
    if (form.equals("ثم") && !walk.ofNoun && ArgumentWords.isPerson(clause, i + 1)) {
      walk.and = true;
      return i + 1;
    }
    if (OneByOne.goesOn(clause, frame, i)) {
      walk.blocked = false;
      return i + 1;
    }
    boolean breaks = ArgumentWords.BREAKS.contains(form) && !(form.equals("ان") && i == from + 1);
    if (breaks || Elided.is(chunk)) {
      return i;
    }
    if (clause.isAnd(i)) {
      boolean verb = clause.has(i + 1) && clause.at(i + 1).isVerb();
      if (verb && !(walk.ofNoun && frame.hasReaching(clause.form(i + 1)))) {
        return attendsToo(i + 1)
                || walk.ofNoun && ArgumentWords.bringsTogether(clause, frame, i + 1)
            ? i + 1
            : i;
      }
      if (ArgumentWords.BEING_THERE.contains(clause.form(i + 1)) && !draft.participants.isEmpty()) {
        draft.give(Part.PARTICIPANT, Roster.read(clause, i + 2));
        return i + 2;
      }
      walk.and = !verb;
      return i + 1;
    }
    if (form.equals("-")
        && clause.has(i + 1)
        && clause.at(i + 1).isActor()
        && clause.has(i - 1)
        && clause.at(i - 1).isActor()) {
      walk.and = true;
      return i + 1;
    }
    if (clause.isComma(i)) {
      if (!walk.ofNoun && parts.bare().size() == 1 && draft.frame.object() == Part.PARTICIPANT) {
        walk.marker = "";
        walk.blocked = false;
      }
      walk.skipping &= clause.isAnd(i + 1);
      return i + 1;
    }
    if (draft.definite && (form.equals("هو") || form.equals("هي"))) {
      return i;
    }
    int past = ArgumentWords.afterAside(clause, i);
    if (past > i) {
      return past;
    }
    int due = walk.ofNoun ? DueJourney.pass(clause, i, draft) : i;
    if (due > i) {
      walk.marker = clause.at(due).isActor() ? "*" : walk.marker;
      return due;
    }
    int among = ArgumentWords.afterAmongThem(clause, i);
    if (among > i && parts.last() == Part.PARTICIPANT) {
      walk.and = true;
      walk.preposed = -1;
      return among;
    }
    if (ArgumentWords.ALSO.contains(form + " " + clause.form(i + 1)) && parts.last() != null) {
      if (triggers.contains(clause.form(i + 2))) {
        return i;
      }
      walk.and = true;
      walk.skipping = false;
      walk.preposed = -1;
      return i + 2;
    }
    boolean annexed =
        form.startsWith("ضم") && clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP");
    if (ArgumentWords.ACCOMPANIES.contains(form)
        && !(annexed && frame.needsPlace())
        && !(walk.ofNoun && frame.hasOccurring(form))) {
      walk.marker = "*";
      walk.skipping = false;
      walk.foreign = false;
      walk.comprised = form.contains("ضم") && Retinue.isDelegation(clause, i - 1);
      return clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP") ? i + 2 : i + 1;
    }
    if (ArgumentWords.IN_COMPANY.contains(form) && !walk.skipping) {
      walk.marker = "*";
      walk.foreign = false;
      return clause.form(i + 1).equals("ب") ? i + 2 : i + 1;
    }
    if (Clause.isRelative(form)) {
      walk.gathering = walk.ofNoun;
      walk.skipping = !walk.ofNoun;
      return i + 1;
    }
    Mention host = walk.ofNoun ? Sites.hostOf(clause, frame, i) : null;
    if (host != null) {
      draft.add(host instanceof Mention.Person ? Part.HOST : Part.PLACE, host);
      walk.marker = "~";
      return i + 2;
    }
    boolean untagged =
        walk.ofNoun && frame.hasOccurring(form) && ArgumentWords.isVerbThere(clause, i);
    if (walk.ofNoun && chunk.isVerb() && frame.hasReaching(form)) {
      return walk.others ? i : reach(i);
    }
    if (chunk.isVerb() || untagged) {
      if (walk.ofNoun && frame.hasOccurring(form)) {
        walk.gathering = frame.hasGathering(form);
        boolean heads = clause.isPronoun(i + 1) && Retinue.isDelegation(clause, i - 1);
        boolean broker = frame.hasBroker(form) && !heads;
        walk.gathering |= heads && frame.hasBroker(form);
        walk.marker = walk.gathering ? "*" : broker ? "!" : "~";
        walk.awaiting = walk.gathering;
        draft.attending |= walk.gathering && (draft.definite || form.startsWith("حضر"));
        walk.skipping = false;
        walk.blocked = false;
        boolean pronoun =
            clause.isPronoun(i + 1) || OneByOne.areMeant(clause, draft.trigger, i + 1);
        draft.oneSided |= pronoun && walk.gathering && ArgumentWords.joinsHim(clause, i);
        return pronoun ? ArgumentWords.afterGatheringHim(clause, i) : i + 1;
      }
      boolean ofPlane = !walk.ofNoun && ArgumentWords.isOfPlane(frame, clause, i);
      return walk.skipping || ofPlane || walk.gathering && walk.ofNoun && walk.skipRelative()
          ? i + 1
          : i;
    }
    if (walk.skipping) {
      return i + 1;
    }
    boolean byIt =
        (walk.marker.equals("*") || walk.marker.equals("!"))
            && clause.has(i + 1)
            && clause.at(i + 1).tag().startsWith("PRP");
    if (byIt && ArgumentWords.BY_IT.contains(form)) {
      return i + 2;
    }
    boolean near = ArgumentWords.isNear(clause, i);
    boolean compound = frame.markers().containsKey(form + " " + clause.form(i + 1));
    if (near || compound || clause.isPreposition(i)) {
      return preposition(i, near ? "في" : form);
    }
    if (form.equals("كل") && clause.form(i + 1).equals("من")) {
      return i + 2;
    }
    return otherNoun(i, chunk, form, from);
  }

  /** «جولة تشمل عمان وقطر», «زيارة تقوده إلى عمان»: what follows is where the journey leads. */
  private int reach(int verb) {
    parts.close();
    draft.places.clear(); // «جولة في المنطقة»: where exactly is told now
    walk.marker = "الي";
    walk.blocked = false;
    walk.foreign = false;
    walk.skipping = false;
    walk.gathering = false;
    boolean pronoun = clause.has(verb + 1) && clause.at(verb + 1).tag().startsWith("PRP");
    return pronoun ? verb + 2 : verb + 1;
  }

  /** «الاجتماع الذي عقد في أديس أبابا وحضره الرئيس»: a second verb whose pronoun points back. */
  private boolean attendsToo(int verb) {
    int after = ArgumentWords.BY_IT.contains(clause.form(verb + 1)) ? verb + 2 : verb + 1;
    return walk.ofNoun
        && walk.gathering
        && frame.hasOccurring(clause.form(verb))
        && clause.has(after)
        && clause.at(after).tag().startsWith("PRP");
  }

  private int preposition(int i, String form) {
    boolean ofPronoun = clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP");
    if (ofPronoun && !walk.ofNoun && ArgumentWords.OVER_IT.contains(form)) {
      Sites.giveRelated(clause, draft, i);
      return i + 2;
    }
    if (ofPronoun && !walk.ofNoun && form.equals("الي") && frame.needsPlace()) {
      draft.there = true;
      return i + 2;
    }
    boolean where = form.equals("في") || form.equals("ب");
    boolean apart = clause.has(i - 1) && (clause.at(i - 1).isTime() || clause.isComma(i - 1));
    boolean named = walk.ofNoun && Sites.isNamedBefore(clause, draft.trigger, i);
    boolean round = walk.ofNoun && Destinations.isInspection(clause, draft.trigger);
    if (where
        && (apart
            || named
            || round
            || parts.isTakenBy(clause.at(i - 1).mention())
            || Sites.goesOn(clause, i))) {
      walk.blocked = false;
    }
    if (ArgumentWords.isManner(clause, draft.trigger, i)) {
      return i + 2;
    }
    for (String joint : List.of("", " ")) {
      String compound = form + joint + clause.form(i + 1);
      if (clause.has(i + 1) && clause.at(i + 1).isWord() && frame.markers().containsKey(compound)) {
        walk.marker = compound;
        parts.close();
        int next = clause.form(i + 2).equals("من") ? i + 3 : i + 2;
        if (ArgumentWords.PRESENT.contains(compound)) {
          draft.attending |= walk.ofNoun && draft.definite && draft.participants.isEmpty();
          draft.give(Part.PARTICIPANT, Roster.read(clause, next));
        }
        return next;
      }
    }
    if (form.equals("من") && ArgumentWords.isQuantity(clause, i - 1)) {
      return i + 1;
    }
    if (Bonds.lead(clause, draft.trigger, i)) {
      walk.bind(i);
      parts.close();
      return i + 1;
    }
    boolean loose =
        form.equals("ب")
            || form.equals("ل")
            || form.equals("من")
            || draft.definite && (form.equals("بين") || form.equals("مع") || form.equals("خلال"));
    boolean site = frame.needsPlace() && !walk.ofNoun && draft.places.isEmpty() && form.equals("ب");
    boolean barred = walk.blocked && loose && !site && !walk.letsThrough(form);
    walk.lead(barred || Sites.isNoPlace(clause, i) ? "~" : form, i);
    if (!walk.and) {
      parts.close();
    }
    return i + 1;
  }

  private int otherNoun(int i, Chunk chunk, String form, int from) {
    String tag = chunk.tag();
    int past = walk.preposed == i - 1 ? ArgumentWords.afterSeat(clause, i) : i;
    if (past > i) {
      walk.preposed = past - 1;
      return past;
    }
    if (walk.preposed == i - 1 && TownAround.isOneOfItsSites(clause, i)) {
      walk.preposed = i + 1;
      return i + 2;
    }
    boolean light =
        ArgumentWords.isLight(chunk, walk.ofNoun)
            || ArgumentWords.isBrother(clause, i)
            || walk.ofNoun && ArgumentWords.isTopic(clause, from, i)
            || ArgumentWords.isDuration(clause, i)
            || walk.ofNoun && ArgumentWords.isSomeOf(clause, i)
            || !walk.ofNoun && ArgumentWords.isPlane(frame, clause, i);
    boolean anotherJourney =
        walk.ofNoun
            && frame.needsPlace()
            && form.equals(clause.form(draft.trigger))
            && !draft.participants.isEmpty()
            && (!draft.places.isEmpty() || APART.contains(clause.form(i - 1)));
    if (anotherJourney) {
      return i;
    }
    boolean ofTrigger =
        walk.ofNoun
            && i == from + 1
            && (form.startsWith("ال") || form.equals("قمه"))
            && !journeys.contains(form);
    if (triggers.contains(form)
        && !frame.with().contains(form)
        && !clause.form(i - 1).equals("من")
        && !form.equals(clause.form(draft.trigger))
        && !Sites.isBuilding(clause.form(i - 1))
        && !ofTrigger) {
      walk.foreign = true;
      walk.others = true;
      walk.journey = journeys.contains(form) && !walk.ofNoun;
      walk.aside =
          Circumstances.isMargin(clause, i)
              || ArgumentWords.isMeal(clause, i)
              || !walk.ofNoun && !frame.needsPlace() && ArgumentWords.isOwnReception(clause, i);
      boolean travelling = walk.ofNoun && journeys.contains(form);
      walk.occasion = walk.aside || travelling && ArgumentWords.isOccasion(clause, i);
      boolean purpose = frame.needsPlace() && clause.form(i - 1).equals("ل");
      if (!walk.ofNoun
          && !purpose
          && !walk.aside
          && parts.bare().size() < 2
          && clause.has(i + 1)
          && clause.at(i + 1).isActor()
          && !(clause.at(i + 1).mention() instanceof Mention.Locality)) {
        walk.marker = "";
        walk.blocked = true;
        walk.and = false;
        parts.close();
        return i + 1;
      }
    }
    boolean elsewhere =
        frame.needsPlace()
            && !light
            && draft.places.isEmpty()
            && walk.preposed == i - 1
            && walk.marker.equals("الي");
    if (elsewhere
        && !Clause.isRelative(form)
        && !clause.at(Math.min(i + 1, clause.size() - 1)).isPlace()) {
      walk.foreign = true;
    }
    if (!light && form.length() > 1) {
      walk.marker = "~";
      walk.blocked = true;
      walk.and = false;
      parts.close();
    } else if (light
        && walk.marker.isEmpty()
        && tag.startsWith("PRP")
        && walk.ofNoun
        && i == from + 1) {
      draft.oneSided = true;
    }
    return i + 1;
  }
}
