package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;

/** Who plays which part around a noun that tells an encounter, and the verb that carries it. */
final class NounParts {

  private static final int CARRIER_REACH = 14;

  /** «قيام الوزير بجولة»: the noun of doing carries like its verb. */
  private static final String DOING = "قيام";

  private static final String DOES = "قام";

  /** What may be spoken of: «لبحث قمة مع…» is no summit of the speaker. */
  private static final Set<String> TOPIC_NOUNS =
      Set.of("بحث", "مناقشه", "ترتيب", "تحضير", "نجاح", "انجاح");

  private static final Set<String> CALLS_OFF =
      Set.of("الغي", "الغت", "يلغي", "تلغي", "اجل", "اجلت", "ارجا", "ارجات", "يوجل", "توجل");

  private static final Set<String> GATHERS = Set.of("جمع", "جمعت", "يجمع", "تجمع");
  private static final Set<String> MEDIATES = Set.of("توسط", "توسطت", "يتوسط", "تتوسط");
  private static final Set<String> LEADS = Set.of("قاد", "قادت", "يقود", "تقود");
  private static final Set<String> CALLS_TO =
      Set.of("دعا", "دعت", "يدعو", "تدعو", "دعوات", "دعوه", "الدعوه", "الدعوات");
  private static final Set<String> INVITES =
      Set.of("دعا", "دعت", "يدعو", "تدعو", "دعوه", "الدعوه", "دعوات", "منع", "منعت", "يمنع", "تمنع");

  private static final Set<String> REFUSES = Set.of("رفض", "رفضت", "يرفض", "ترفض", "طلب", "يطلب");

  private static final Set<String> HAPPENS = Set.of("تم", "يتم", "جري", "يجري");

  private NounParts() {}

  /**
   * «المساهمين في التحضير لهذا اللقاء»: who prepares or arranges it brings the parties together.
   */
  static void organizers(Draft draft, Clause clause, int noun, Antecedents antecedents) {
    for (int i = noun - 1; clause.has(i) && noun - i <= 3; i--) {
      if (draft.frame.organizing().contains(clause.form(i))) {
        draft.give(Part.MEDIATOR, antecedents.subject(clause, i));
        return;
      }
    }
  }

  /**
   * The verb before a noun that carries it: «عقد … اجتماعا», «أجرى سلسلة من المحادثات»; -1 if there
   * is none.
   */
  static int carrier(Frame frame, Clause clause, int noun) {
    for (int i = noun - 1; clause.has(i) && noun - i <= CARRIER_REACH; i--) {
      Chunk chunk = clause.at(i);
      if (StatusReader.isThoseWhoTakePart(clause, i)) {
        return -1;
      }
      if (chunk.isVerb()) {
        if (hasItsNoun(clause, i) || isOfAgreement(clause, i)) {
          return -1;
        }
        boolean during =
            frame.kind() == Kind.VISIT
                && CALLS_OFF.contains(chunk.form())
                && clause.isPreposition(noun - 1);
        return frame.carriers().containsKey(chunk.form()) && !during ? i : -1;
      }
      boolean masdar =
          chunk.form().equals(DOING)
              && clause.form(noun - 1).equals("ب")
              && frame.carriers().containsKey(DOES)
              && clause.at(i + 1).isActor();
      if (masdar) {
        return i;
      }
      boolean opens = i == 0 || clause.at(i - 1).tag().equals("PUNC");
      boolean untagged = chunk.tag().equals("NN") && frame.carriers().containsKey(chunk.form());
      if (untagged && opens && clause.at(i + 1).isActor()) {
        return i;
      }
      if (chunk.form().equals("؛") || chunk.form().equals(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** «الزيارة التي يقوم بها», «اللقاء الذي عقده»: what it carries stands before it. */
  private static boolean hasItsNoun(Clause clause, int verb) {
    int object = clause.form(verb + 1).equals("ب") ? verb + 2 : verb + 1;
    return Clause.isRelative(clause.form(verb - 1))
        && clause.has(object)
        && clause.at(object).tag().startsWith("PRP");
  }

  /** «تم الاتفاق على عقد قمة»: what took place is the agreement. */
  private static boolean isOfAgreement(Clause clause, int verb) {
    return HAPPENS.contains(clause.form(verb)) && StatusReader.isAgreement(clause, verb + 1);
  }

  static void nounParts(
      Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    Frame frame = draft.frame;
    boolean led = false;
    if (carrier >= 0) {
      String doing = clause.form(carrier).equals(DOING) ? DOES : clause.form(carrier);
      Part part = frame.carriers().getOrDefault(doing, Part.NONE);
      List<Mention> subject = subjectBetween(clause, carrier, noun);
      if (subject.isEmpty() && !isObject(clause, carrier, noun)) {
        subject = clause.subjectBefore(carrier);
      }
      if (frame.kind() == Kind.VISIT
          && CALLS_OFF.contains(clause.form(carrier))
          && !draft.participants.isEmpty()) {
        subject = List.of();
      }
      Circumstances.circumstances(draft, clause, carrier, noun);
      if (part == Part.PARTICIPANT) {
        List<Mention> partners = Partners.between(frame, clause, carrier, noun);
        if (!partners.isEmpty() && subject.isEmpty()) {
          subject = antecedents.subject(clause, carrier);
        }
        draft.give(Part.PARTICIPANT, partners);
      }
      List<Mention> brought = broughtTogether(clause, carrier, noun);
      if (!brought.isEmpty()) {
        draft.give(Part.PARTICIPANT, brought);
        part = Part.MEDIATOR;
      }
      if (part == Part.PLACE) {
        subject.stream().limit(1).forEach(mention -> draft.add(Part.PLACE, mention));
      } else {
        draft.give(part, subject);
        boolean attending = draft.definite && Attendance.isTold(clause.form(carrier));
        draft.attending |= attending;
        if (attending && Attendance.isOf(clause, carrier, noun)) {
          draft.give(Part.PARTICIPANT, Roster.read(clause, noun + 1));
        } else if (attending) {
          draft.give(Part.PARTICIPANT, Attendance.likewise(clause, noun));
        }
        led = part != Part.NONE && !subject.isEmpty();
      }
    }
    Speaking.speaker(draft, clause, noun, carrier, antecedents);
    Welcome.of(draft, clause, noun, antecedents);
    boolean leads = carrier >= 0 && LEADS.contains(clause.form(carrier));
    if (leads && draft.oneSided) {
      draft.give(Part.PARTICIPANT, List.copyOf(draft.mediators));
      draft.mediators.clear();
    }
    boolean partnerOnly = draft.oneSided && draft.mediators.isEmpty() && !led;
    boolean purpose =
        frame.kind() != Kind.VISIT
            && clause.form(noun - 1).equals("ل")
            && draft.participants.size() == 1;
    boolean masdar =
        EncounterWords.MASDARS.contains(clause.form(noun - 1))
            && draft.participants.size() == 1
            && clause.form(noun - 2).equals("ل");
    boolean refuses =
        carrier > 0
            && !led
            && draft.participants.size() == 1
            && REFUSES.contains(clause.form(carrier))
            && clause.at(carrier - 1).tag().startsWith("PRP");
    boolean alone = draft.participants.isEmpty() && draft.mediators.isEmpty();
    boolean attends =
        frame.kind() == Kind.MEETING
            && (Purpose.before(clause, noun) >= 0 || alone && Purpose.ofJourney(clause, noun));
    boolean journey = EncounterWords.JOURNEY.matcher(clause.form(noun)).find();
    boolean travel =
        frame.kind() == Kind.VISIT
            && draft.participants.isEmpty()
            && (journey
                || draft.tour
                || Destinations.isInspection(clause, noun)
                || carrier >= 0
                || Journeys.isIntended(clause, noun)
                || draft.oneSided && isOf(clause, noun, "ه"));
    if (isOf(clause, noun, "هم") && draft.participants.isEmpty()) {
      return;
    }
    List<Mention> named =
        frame.kind() == Kind.VISIT ? List.of() : NamedPair.joinedBefore(clause, noun);
    List<Mention> gathered = named.isEmpty() ? Gathered.by(clause, noun) : named;
    if (!gathered.isEmpty()) {
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, gathered);
      return;
    }
    List<Mention> him = Possessed.betweenHimAnd(clause, noun, antecedents);
    List<Mention> both = him.isEmpty() ? betweenThem(draft, clause, noun, antecedents) : him;
    if (!both.isEmpty()) {
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, both);
      return;
    }
    boolean theirs =
        frame.kind() == Kind.MEETING
            && draft.participants.isEmpty()
            && draft.mediators.isEmpty()
            && (isOf(clause, noun, "ه") || isOf(clause, noun, "ها"));
    if (theirs) {
      draft.give(Part.PARTICIPANT, owner(clause, noun, carrier, antecedents, false));
    }
    List<Mention> called = frame.kind() == Kind.MEETING ? calledTo(clause, noun) : List.of();
    draft.called = !called.isEmpty();
    if (draft.called) {
      List<Mention> others = List.copyOf(draft.participants);
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, called);
      draft.give(Part.PARTICIPANT, others);
      return;
    }
    List<Mention> invited = travel ? invited(clause, noun) : List.of();
    if (!invited.isEmpty()) {
      draft.give(Part.PARTICIPANT, invited);
      return;
    }
    boolean absent =
        partnerOnly && !draft.participants.isEmpty() || purpose || masdar || refuses || attends;
    if (absent || travel) {
      if (travel && carrier < 0 && Journeys.pointsBack(draft, clause, noun)) {
        return;
      }
      boolean topicOfTalks = TOPIC_NOUNS.contains(clause.form(noun - 1));
      List<Mention> subject =
          topicOfTalks && carrier < 0
              ? antecedents.nearest(clause, noun)
              : owner(clause, noun, carrier, antecedents, travel);
      List<Mention> others = List.copyOf(draft.participants);
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, subject);
      draft.give(Part.PARTICIPANT, others);
    }
  }

  /** Whose meeting or journey it is, told after it or before. */
  private static List<Mention> owner(
      Clause clause, int noun, int carrier, Antecedents antecedents, boolean travel) {
    List<Mention> after = carrier >= 0 ? List.of() : Cataphora.subject(clause, noun);
    if (!after.isEmpty()) {
      return after;
    }
    int from = carrier >= 0 ? carrier : noun;
    return travel ? antecedents.traveller(clause, from) : antecedents.subject(clause, from);
  }

  /** «إن الرئيسين X وY تعهدا إثر اتصال بينهما»: the two that the sentence has just named. */
  private static List<Mention> betweenThem(
      Draft draft, Clause clause, int noun, Antecedents antecedents) {
    boolean them =
        draft.participants.stream()
            .anyMatch(NamedPair::isThem);
    List<Mention> two = them ? antecedents.subject(clause, noun) : List.of();
    if (them && two.size() != 2) {
      two = Cataphora.subject(clause, noun);
    }
    return two.size() == 2 || !them ? two : NamedPair.before(clause, noun);
  }

  private static boolean isOf(Clause clause, int noun, String pronoun) {
    return clause.form(noun + 1).equals(pronoun) && clause.at(noun + 1).tag().startsWith("PRP");
  }

  /** «دعت الرئيس إلى زيارة نيروبي», «منعت الوزير من زيارة القدس»: the traveller is the object. */
  private static List<Mention> invited(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= 9; i--) {
      if (INVITES.contains(clause.form(i))) {
        List<Mention> him = Journeys.invitedByPronoun(clause, i);
        if (!him.isEmpty()) {
          return him;
        }
        for (int j = noun - 1; j > i; j--) {
          Mention mention = clause.at(j).mention();
          if (mention != null && !(mention instanceof Mention.Time)) {
            Mention first = clause.isAnd(j - 1) && j - 2 > i ? clause.at(j - 2).mention() : null;
            return first == null ? List.of(mention) : List.of(first, mention);
          }
        }
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * «دعا الأطراف إلى محادثات», «وجه دعوات إلى الحكومة والحوثيين لحضور مفاوضات», «دعا نظيره إلى
   * لقاء»: those who are called to a meeting, with the caller if it is one of two.
   */
  private static List<Mention> calledTo(Clause clause, int noun) {
    int link = noun - 1;
    while (clause.has(link)
        && (EncounterWords.MASDARS.contains(clause.form(link))
            || clause.form(link).equals("جوله"))) {
      link--;
    }
    boolean to = clause.form(link).equals("الي") || clause.form(link).equals("ل");
    for (int i = link - 1; to && i >= 0 && link - i <= 12; i--) {
      if (clause.at(i).isVerb() && !CALLS_TO.contains(clause.form(i))) {
        return List.of();
      }
      if (!CALLS_TO.contains(clause.form(i))) {
        continue;
      }
      List<Mention> found = new ArrayList<>();
      for (int j = i + 1; j < link; j++) {
        Mention mention = clause.at(j).mention();
        if (mention != null && !(mention instanceof Mention.Time)) {
          found.add(mention);
        }
      }
      boolean verb = clause.at(i).isVerb();
      boolean between = found.size() > 1 && verb;
      boolean two =
          between
              && found.size() == 2
              && clause.form(noun).startsWith("لقاء")
              && found.stream().allMatch(mention -> mention instanceof Mention.Person);
      return between && !two ? found.subList(1, found.size()) : verb && !two ? List.of() : found;
    }
    return List.of();
  }

  /**
   * «جمعت قطر ممثلين عن الحكومة وقادة من الحركة في محادثات», «توسط بين الرئيسين في لقاء»: those
   * whom the subject of the verb brings together.
   */
  private static List<Mention> broughtTogether(Clause clause, int carrier, int noun) {
    boolean gathers = GATHERS.contains(clause.form(carrier)) && clause.form(noun - 1).equals("في");
    boolean mediates = MEDIATES.contains(clause.form(carrier));
    if (!gathers && !mediates) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    boolean between = false;
    int bare = 0;
    for (int i = carrier + 1; i < noun; i++) {
      between |= clause.form(i).equals("بين");
      Mention mention = clause.at(i).mention();
      if (mention == null || mention instanceof Mention.Time) {
        continue;
      }
      boolean led = clause.isPreposition(i - 1);
      boolean second = gathers && !led && bare++ > 0;
      if (second
          || mediates && between && (clause.isAnd(i - 1) || clause.form(i - 1).equals("بين"))) {
        found.add(mention);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }

  /** «نفى المتحدث عقد لقاء»: what reads like a verb is the object of the verb before. */
  private static boolean isObject(Clause clause, int carrier, int noun) {
    return carrier == noun - 1
        && EncounterWords.MASDARS.contains(clause.form(carrier))
        && clause.has(carrier - 2)
        && clause.at(carrier - 1).isActor()
        && clause.at(carrier - 2).isVerb();
  }

  /** «مع نظيره | و…», «مع نظيره، | و…»: what is joined here hangs on a preposition. */
  private static boolean isPreposed(Clause clause, int joint, int verb) {
    int actor = clause.isComma(joint) ? joint - 1 : joint;
    return clause.isPreposition(actor - 1) && actor - 1 > verb;
  }

  /** The first phrase between a verb and its noun that no preposition leads. */
  private static List<Mention> subjectBetween(Clause clause, int verb, int noun) {
    List<Mention> found = new ArrayList<>();
    for (int i = verb + 1; i < noun; i++) {
      Chunk chunk = clause.at(i);
      boolean ofPreposed =
          found.isEmpty() && clause.isAnd(i - 1) && isPreposed(clause, i - 2, verb);
      if (chunk.mention() != null
          && !chunk.isTime()
          && !clause.isPreposition(i - 1)
          && !ofPreposed) {
        boolean joined = found.isEmpty() || clause.isAnd(i - 1) || clause.isHead(i);
        if (!joined) {
          break;
        }
        found.add(chunk.mention());
      } else if (chunk.mention() == null
          && !found.isEmpty()
          && !clause.isAnd(i)
          && !(clause.isComma(i) && clause.isAnd(i + 1))
          && !clause.isHead(i + 1)
          && !clause.isHead(i + 2)) {
        break;
      }
    }
    return found;
  }
}
