package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/** Who plays which part around a noun that tells an encounter, and the verb that carries it. */
final class NounParts {

  /** What may be spoken of: «لبحث قمة مع…» is no summit of the speaker. */
  private static final Set<String> TOPIC_NOUNS =
      Set.of("بحث", "مناقشه", "ترتيب", "تحضير", "نجاح", "انجاح");

  /** «ساهم | في ترتيب لقاء», «عمل | على ترتيب لقاء», «قام | بترتيب لقاء». */
  private static final Set<String> HAND_IN = Set.of("في", "علي", "ب");

  private static final Set<String> LEADS = Set.of("قاد", "قادت", "يقود", "تقود");

  private static final Set<String> PREPARES = Set.of("استعدادا", "تحضيرا", "تمهيدا");

  private static final Set<String> REFUSES = Set.of("رفض", "رفضت", "يرفض", "ترفض", "طلب", "يطلب");

  /** «نظمت الوزارة لقاء بحضور السفراء»: who has others come meets them. */
  private static final Set<String> GATHERINGS =
      Set.of("لقاء", "لقاءا", "اجتماع", "اجتماعا", "موتمر", "موتمرا", "ندوه");

  private static final Set<String> ORGANIZES = Set.of("نظم", "نظمت", "ينظم", "تنظم");

  /** «عن أمله في | لقاء نظيره», «رغبته في | لقاء نظيره»: who hopes takes part. */
  private static final Set<String> HOPES =
      Set.of("امل", "رغبت", "رغبه", "نيت", "نيه", "استعداد", "عزم", "تطلع");

  /** «أعلن الرئيس أنه | يعتزم لقاء نظيره». */
  private static final Set<String> INTENDS = Set.of("يعتزم", "تعتزم", "ينوي", "تنوي");

  private static final Set<String> ABSENT =
      Set.of("غاب", "غابت", "يغيب", "تغيب", "تغيبت", "غياب", "تغيبه", "تخلف", "تخلفت");

  private static final Set<String> BEING = Set.of("حضور", "المشاركه", "مشاركه");

  private NounParts() {}

  /**
   * «المساهمين في التحضير لهذا اللقاء»: who helps to prepare or arrange it brings the parties
   * together; who asks for it or comes for it does not.
   */
  static void organizers(Draft draft, Clause clause, int noun, Antecedents antecedents) {
    for (int i = noun - 1; clause.has(i) && noun - i <= 3; i--) {
      if (draft.frame.organizing().contains(clause.form(i))
          && HAND_IN.contains(clause.form(i - 1))) {
        draft.give(Part.MEDIATOR, antecedents.subject(clause, i));
        return;
      }
    }
  }

  static void nounParts(
      Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    List<Mention> seated = NegotiatingTable.seated(clause, noun);
    if (!seated.isEmpty()) {
      putFirst(draft, seated);
      return;
    }
    boolean led = carrier >= 0 && carried(draft, clause, noun, carrier, antecedents);
    Speaking.speaker(draft, clause, noun, carrier, antecedents);
    Welcome.of(draft, clause, noun, antecedents);
    if (draft.frame.kind() == Kind.MEETING) {
      List<Mention> engaged = Engagement.before(clause, noun, antecedents);
      if (!engaged.isEmpty() && carrier < 0) {
        Circumstances.circumstances(draft, clause, Engagement.settingBefore(clause, noun), noun);
      }
      putFirst(draft, engaged);
      List<Mention> intending = Intention.before(clause, noun);
      draft.meant = !intending.isEmpty();
      putFirst(draft, intending);
    }
    if (carrier >= 0 && LEADS.contains(clause.form(carrier)) && draft.oneSided) {
      draft.give(Part.PARTICIPANT, List.copyOf(draft.mediators));
      draft.mediators.clear();
    }
    boolean travel = isTravel(draft, clause, noun, carrier);
    boolean absent = !led && isSideMissing(draft, clause, carrier);
    absent |= isPurpose(draft, clause, noun);
    absent &= !draft.meant;
    if (isOf(clause, noun, "هم") && draft.participants.isEmpty()) {
      draft.give(Part.PARTICIPANT, Possessed.byThem(clause, noun));
      return;
    }
    if (isPair(draft, clause, noun, antecedents)) {
      return;
    }
    if (isTheirs(draft, clause, noun)) {
      draft.give(Part.PARTICIPANT, Possessed.byBody(clause, noun));
    }
    if (isTheirs(draft, clause, noun)) {
      draft.give(Part.PARTICIPANT, owner(clause, noun, carrier, antecedents, false));
    }
    if (isCalled(draft, clause, noun)) {
      return;
    }
    if (isWithoutHim(clause, noun)) {
      draft.participants.clear(); // «غاب عن الاجتماع وزير الخارجية»
      return;
    }
    List<Mention> invited = travel ? Invitation.invited(clause, noun) : List.of();
    draft.give(Part.PARTICIPANT, invited);
    boolean told = travel && carrier < 0 && invited.isEmpty();
    if (invited.isEmpty()
        && (absent || travel)
        && !(told && Journeys.pointsBack(draft, clause, noun))) {
      boolean topic = carrier < 0 && TOPIC_NOUNS.contains(clause.form(noun - 1));
      List<Mention> owner =
          topic
              ? antecedents.nearest(clause, noun)
              : owner(clause, noun, carrier, antecedents, travel);
      boolean others = !travel && carrier < 0 && Speaking.isOfOthers(clause, noun, owner);
      putFirst(draft, others ? List.of() : owner);
    }
  }

  /** «غاب عن | الاجتماع», «قرر عدم حضور | القمة», «عدم المشاركة في | القمة». */
  private static boolean isWithoutHim(Clause clause, int noun) {
    boolean away = clause.form(noun - 1).equals("عن") && ABSENT.contains(clause.form(noun - 2));
    int being = clause.form(noun - 1).equals("في") ? noun - 2 : noun - 1;
    return away || clause.form(being - 1).equals("عدم") && BEING.contains(clause.form(being));
  }

  /** Gives the parts that the verb tells; true if its subject takes part. */
  private static boolean carried(
      Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    Part part = draft.frame.carriers().getOrDefault(Carriers.verb(clause, carrier), Part.NONE);
    boolean off = draft.frame.kind() == Kind.VISIT && Carriers.callsOff(clause, carrier);
    List<Mention> subject =
        off && !draft.participants.isEmpty() ? List.of() : Carriers.subject(clause, carrier, noun);
    if (subject.isEmpty() && isSubjectLast(clause, noun, carrier)) {
      subject = clause.coordinatedRight(noun + 1, clause.size());
      draft.participants.removeAll(subject);
    }
    subject = Agreed.isOfOthers(clause, carrier, noun) ? List.of() : subject;
    Circumstances.circumstances(draft, clause, carrier, noun);
    boolean intends = INTENDS.contains(clause.form(carrier));
    if (intends && subject.isEmpty() && VerbParts.followsThatHe(clause, carrier)) {
      subject = antecedents.subject(clause, carrier);
    }
    List<Mention> asked = Asked.of(clause, carrier, noun);
    if (Asked.isBody(asked)) {
      draft.participants.removeAll(subject);
      draft.give(Part.PARTICIPANT, asked);
      return true;
    }
    if (Attendance.isDenied(clause, carrier)) {
      draft.participants.removeAll(subject);
      return false;
    }
    if (part == Part.PARTICIPANT) {
      List<Mention> partners = Partners.between(draft.frame, clause, carrier, noun);
      if (!partners.isEmpty() && subject.isEmpty()) {
        subject = antecedents.subject(clause, carrier);
      }
      draft.give(Part.PARTICIPANT, partners);
    }
    List<Mention> brought = Gathered.bySubject(clause, carrier, noun);
    if (!brought.isEmpty()) {
      draft.give(Part.PARTICIPANT, brought);
      part = Part.MEDIATOR;
    }
    if (part == Part.PLACE && subject.stream().anyMatch(one -> one instanceof Mention.Person)) {
      part = Part.PARTICIPANT;
    }
    Mention visited = draft.frame.kind() == Kind.VISIT ? visited(clause, noun) : null;
    if (visited != null && part == Part.PARTICIPANT && !subject.isEmpty()) {
      draft.kind = Kind.MEETING;
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, subject);
      draft.add(Part.PARTICIPANT, visited);
      return true;
    }
    if (draft.frame.kind() == Kind.VISIT && part == Part.PARTICIPANT && !subject.isEmpty()) {
      draft.participants.removeIf(one -> isVisited(clause, noun, one));
    }
    if (part == Part.PLACE) {
      subject.stream().limit(1).forEach(mention -> draft.add(Part.PLACE, mention));
      return false;
    }
    boolean host =
        ORGANIZES.contains(clause.form(carrier))
            && GATHERINGS.contains(draft.noun)
            && draft.participants.size() < 2;
    boolean led = // «وقاد وفدي البلدين في المحادثات»: they are led, and bring nobody together
        part == Part.MEDIATOR && subject.stream().allMatch(NounParts::isDelegation);
    draft.give(led || host && part == Part.MEDIATOR ? Part.PARTICIPANT : part, subject);
    draft.give(Part.PARTICIPANT, asked);
    attendants(draft, clause, noun, carrier);
    return part != Part.NONE && !subject.isEmpty();
  }

  private static boolean isDelegation(Mention mention) {
    return mention instanceof Mention.Group
        && Company.isDelegation(MatchingForm.of(mention.words().surface()));
  }

  /** «أدار | الجلسة | الوزير»: a noun with the article has no genitive; who follows did it. */
  private static boolean isSubjectLast(Clause clause, int noun, int carrier) {
    return carrier == noun - 1
        && clause.at(carrier).isVerb()
        && clause.form(noun).startsWith("ال")
        && clause.has(noun + 1)
        && clause.at(noun + 1).isActor();
  }

  /** «قام القنصل بزيارة مجاملة | للأمير»: an office holder who is called on; null if none is. */
  private static @Nullable Mention visited(Clause clause, int noun) {
    if (!clause.form(noun).equals("زياره")) {
      return null;
    }
    for (int i = noun + 1; i <= noun + 3 && clause.has(i + 1) && clause.at(i).isWord(); i++) {
      if (clause.form(i).equals("ل")
          && clause.at(i + 1).mention() instanceof Mention.Person person
          && !person.name().isEmpty()
          && !person.offices().isEmpty()) {
        return person;
      }
    }
    return null;
  }

  /** «قام الوزير بزيارة |للقوات»: whom somebody else visits does not travel. */
  private static boolean isVisited(Clause clause, int noun, Mention one) {
    for (int i = noun + 2; clause.has(i); i++) {
      if (clause.at(i).mention() == one) {
        return clause.form(i - 1).equals("ل");
      }
    }
    return false;
  }

  private static void attendants(Draft draft, Clause clause, int noun, int carrier) {
    boolean attending = draft.definite && Attendance.isTold(clause.form(carrier));
    draft.attending |= attending;
    if (attending && Attendance.isOf(clause, carrier, noun)) {
      draft.give(Part.PARTICIPANT, Roster.read(clause, noun + 1));
    } else if (attending) {
      draft.give(Part.PARTICIPANT, Attendance.likewise(clause, noun));
    }
  }

  /** «محادثات مع نظيره», «رفضه لقاء الوزير»: the verb or preposition leaves one side untold. */
  private static boolean isSideMissing(Draft draft, Clause clause, int carrier) {
    boolean partnerOnly =
        draft.oneSided && draft.mediators.isEmpty() && !draft.participants.isEmpty();
    boolean refuses =
        carrier > 0
            && draft.participants.size() == 1
            && REFUSES.contains(clause.form(carrier))
            && clause.at(carrier - 1).tag().startsWith("PRP");
    return partnerOnly || refuses;
  }

  /** «وصل للقاء نظيره», «لإجراء محادثات مع»: who comes for a meeting takes part in it. */
  private static boolean isPurpose(Draft draft, Clause clause, int noun) {
    boolean one = draft.participants.size() == 1;
    boolean purpose =
        draft.frame.kind() != Kind.VISIT
            && clause.form(noun - 1).equals("ل")
            && one
            && !isOfGroupPrepared(draft, clause, noun);
    boolean masdar =
        EncounterWords.MASDARS.contains(clause.form(noun - 1))
            && one
            && clause.form(noun - 2).equals("ل");
    boolean alone = draft.participants.isEmpty() && draft.mediators.isEmpty();
    boolean attends =
        draft.frame.kind() == Kind.MEETING
            && (Purpose.before(clause, noun) >= 0 || alone && Purpose.ofJourney(clause, noun));
    boolean hopes =
        one
            && draft.frame.kind() != Kind.VISIT
            && clause.isPronoun(noun - 2)
            && HOPES.contains(clause.form(noun - 3));
    return purpose || masdar || attends || hopes || one && Asked.isAccepted(clause, noun);
  }

  /** «استعدادا لاجتماع وزراء الخارجية»: who prepares it is not one of them. */
  private static boolean isOfGroupPrepared(Draft draft, Clause clause, int noun) {
    return PREPARES.contains(clause.form(noun - 2))
        && draft.participants.stream().allMatch(Mention.Group.class::isInstance);
  }

  /** A journey whose traveller no word beside the noun tells. */
  private static boolean isTravel(Draft draft, Clause clause, int noun, int carrier) {
    return draft.frame.kind() == Kind.VISIT
        && (draft.participants.isEmpty() || EncounterWords.isHeading(clause.form(noun)))
        && (EncounterWords.JOURNEY.matcher(clause.form(noun)).find()
            || EncounterWords.isHeading(clause.form(noun))
            || draft.tour
            || Destinations.isInspection(clause, noun)
            || Destinations.leadsTo(clause, noun)
            || carrier >= 0
            || Journeys.isIntended(clause, noun)
            || draft.oneSided && isOf(clause, noun, "ه"));
  }

  /** «لقائهما», «جمعت القمة X وY», «بينه وبين Y»: the words name the two or more who meet. */
  private static boolean isPair(Draft draft, Clause clause, int noun, Antecedents antecedents) {
    List<Mention> found =
        draft.frame.kind() == Kind.VISIT ? List.of() : NamedPair.joinedBefore(clause, noun);
    found = found.isEmpty() ? Gathered.by(clause, noun) : found;
    found = found.isEmpty() ? Possessed.betweenHimAnd(clause, noun, antecedents) : found;
    found = found.isEmpty() ? Possessed.ofOneToTheOther(clause, noun) : found;
    found = found.isEmpty() ? betweenThem(draft, clause, noun, antecedents) : found;
    if (!found.isEmpty()) {
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, found);
    }
    return !found.isEmpty();
  }

  /** «اجتماعه», «لقاؤها»: whose meeting it is, a pronoun tells. */
  private static boolean isTheirs(Draft draft, Clause clause, int noun) {
    return draft.frame.kind() == Kind.MEETING
        && draft.participants.isEmpty()
        && draft.mediators.isEmpty()
        && (isOf(clause, noun, "ه") || isOf(clause, noun, "ها") || isOf(clause, noun, "ي"));
  }

  private static boolean isCalled(Draft draft, Clause clause, int noun) {
    List<Mention> called =
        draft.frame.kind() == Kind.MEETING ? Invitation.calledTo(clause, noun) : List.of();
    draft.called = !called.isEmpty();
    if (draft.called) {
      putFirst(draft, called);
    }
    return draft.called;
  }

  private static void putFirst(Draft draft, List<Mention> first) {
    List<Mention> others = List.copyOf(draft.participants);
    draft.participants.clear();
    draft.give(Part.PARTICIPANT, first);
    draft.give(Part.PARTICIPANT, others);
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
    boolean them = draft.participants.stream().anyMatch(NamedPair::isThem);
    List<Mention> said = them ? NamedPair.saidBefore(clause, noun) : List.of();
    if (!said.isEmpty()) {
      return said;
    }
    List<Mention> two = them ? antecedents.subject(clause, noun) : List.of();
    if (them && two.size() != 2) {
      two = Cataphora.subject(clause, noun);
    }
    return two.size() == 2 || !them ? two : NamedPair.before(clause, noun);
  }

  private static boolean isOf(Clause clause, int noun, String pronoun) {
    return clause.form(noun + 1).equals(pronoun) && clause.at(noun + 1).tag().startsWith("PRP");
  }
}
