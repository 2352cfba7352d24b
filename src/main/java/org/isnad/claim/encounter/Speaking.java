package org.isnad.claim.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.claim.speech.Speakers;
import org.isnad.mention.Mention;

/** Who speaks at a meeting, or after it, takes part in it; so does who is spoken to. */
final class Speaking {
  private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر");

  private static final Set<String> HANDS =
      Set.of("سلم", "سلمت", "يسلم", "نقل", "نقلت", "ينقل", "قدم", "قدمت", "حمل", "وجه");

  private static final Set<String> TELLS =
      Set.of(
          "ابلغ", "ابلغت", "اخبر", "اخبرت", "طمان", "طمانت", "حث", "حثت", "هنا", "هنات", "شكر",
          "شكرت", "حذر", "حذرت", "اطلع", "اطلعت");

  private static final Set<String> OPENINGS =
      Set.of("افتتاح", "اعمال", "اشغال", "ختام", "مستهل", "هذه", "هذا");
  private static final Set<String> BEFORE = Set.of("امام", "خلال", "في", "اثناء", "ب");
  private static final Set<String> SPEECHES =
      Set.of("كلمه", "كلمت", "خطاب", "خطابا", "متحدثا", "متحدثه");

  private static final Set<String> SAYS_MORE = Set.of("قال", "اكد", "اضاف", "اوضح");

  /** «قبل أن يتوجه إلى الدوحة للقاء الأمير»: no words of somebody follow. */
  private static final Set<String> BEFORE_IT = Set.of("قبل", "بعد");

  private static final Set<String> TO_COME = Set.of("مقرر", "مرتقب", "مزمع", "مقبل", "قادم");

  private Speaking() {}

  /** «تعهد الوزراء خلال محادثات في أستانا»: who speaks at a meeting takes part in it. */
  static void speaker(Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    int speech = draft.kind == Kind.MEETING ? speech(clause, noun) : -1;
    if (speech >= 0) {
      List<Mention> others = List.copyOf(draft.participants);
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, antecedents.subject(clause, speech));
      draft.give(Part.PARTICIPANT, others);
      draft.attending |= draft.definite;
      return;
    }
    String before = clause.form(noun - 1);
    boolean at =
        before.equals("خلال")
            || before.equals("اثناء")
            || before.equals("في") && isSaidThere(draft, clause, noun)
            || before.equals("في")
                && (draft.kind == Kind.CALL || draft.participants.isEmpty() && sits(clause, noun))
            || AFTER.contains(before) && draft.participants.isEmpty()
            || before.equals("هامش") && draft.participants.isEmpty() && draft.sited
            || (before.equals("مستهل") || before.equals("ختام"))
                && clause.form(noun - 2).equals("في");
    boolean received = draft.frame.welcome() && draft.participants.size() > 1;
    if (!at
        || received
        || carrier >= 0
        || draft.definite
        || draft.oneSided
        || draft.kind == Kind.VISIT) {
      boolean toldBy = at && carrier >= 0 && draft.kind == Kind.CALL;
      if (toldBy && draft.participants.size() == 1) {
        addressed(clause, noun).ifPresent(person -> draft.add(Part.PARTICIPANT, person));
      }
      return;
    }
    List<Mention> others = List.copyOf(draft.participants);
    if (others.size() > 1 && isToCome(clause, noun) || others.stream().anyMatch(BothSides::is)) {
      return;
    }
    if (draft.time == null
        && before.equals("في")
        && clause.at(noun - 2).mention() instanceof Mention.Time day) {
      draft.time = day; // «أقر المجلس | أمس | في جلسة»
    }
    draft.participants.clear();
    List<Mention> ahead = Cataphora.subject(clause, noun);
    boolean told = others.size() > 1 || others.stream().anyMatch(Mention.Group.class::isInstance);
    List<Mention> speaker = ahead.isEmpty() ? antecedents.subject(clause, noun) : ahead;
    speaker = isOfOthers(clause, noun, speaker) ? List.of() : speaker;
    draft.give(
        Part.PARTICIPANT,
        told && speaker.stream().noneMatch(one -> one.words().sentence() == draft.sentence)
            ? List.of()
            : speaker);
    draft.give(Part.PARTICIPANT, others);
    if (draft.kind == Kind.CALL && draft.participants.size() == 1) {
      called(clause, noun).ifPresent(person -> draft.add(Part.PARTICIPANT, person));
    }
    if (draft.participants.size() == 1) {
      addressed(clause, noun).ifPresent(person -> draft.add(Part.PARTICIPANT, person));
    }
  }

  /**
   * «قال المتحدث إن مدنيين تسلموا الإنذار خلال اجتماع»: what is told after «أن» others do, unless a
   * comma or «ذلك» leads back to the speaker.
   */
  static boolean isOfOthers(Clause clause, int noun, List<Mention> speaker) {
    int that = -1;
    boolean acts = false;
    for (int i = noun - 2; i > 0 && that < 0; i--) {
      boolean back = clause.isComma(i) || clause.form(i).equals("ذلك") || clause.at(i).isTime();
      if (back) {
        return false;
      }
      acts |= clause.at(i).isVerb() && !SAYS_MORE.contains(clause.form(i));
      that = clause.form(i).equals("ان") ? i : -1;
      if (that > 0 && BEFORE_IT.contains(clause.form(that - 1))) {
        return false;
      }
    }
    boolean before = false;
    for (int i = 0; i < that; i++) {
      Mention mention = clause.at(i).mention();
      before |= mention != null && speaker.contains(mention);
    }
    return before && acts;
  }

  /** «أمل الوزير في اتفاق خلال اجتماع مقرر الثلاثاء»: nobody has spoken at it yet. */
  private static boolean isToCome(Clause clause, int noun) {
    for (int i = noun + 1; i <= noun + 3; i++) {
      if (TO_COME.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** «أقر مجلس الوزراء أمس | في جلسة»: not «المشاركون | في مؤتمر». */
  private static boolean sits(Clause clause, int noun) {
    int before = noun - 2;
    int first = before;
    while (clause.has(first) && clause.at(first).isTime()) {
      first--;
    }
    while (clause.isAnd(first - 1) && clause.has(first - 2) && clause.at(first - 2).isActor()) {
      first -= 2;
    }
    if (clause.isPreposition(first - 1) || clause.form(first - 1).equals("بين")) {
      return false;
    }
    Mention last = clause.has(before) ? clause.at(before).mention() : null;
    boolean named = !(last instanceof Mention.Person person && person.name().isEmpty());
    return last != null && named || clause.form(before).equals("ذلك");
  }

  /**
   * «وقال | السفير الأمريكي X، | في اجتماع مجلس الأمن»: who speaks in a body's meeting is there.
   */
  private static boolean isSaidThere(Draft draft, Clause clause, int noun) {
    int who = clause.isComma(noun - 2) ? noun - 3 : noun - 2;
    boolean body =
        !draft.press
            && draft.participants.stream().allMatch(Mention.Organization.class::isInstance);
    return body
        && Speakers.isSaying(clause.form(who - 1))
        && clause.at(who).mention() instanceof Mention.Person;
  }

  /**
   * «ألقى كلمة أمام القمة», «في كلمته خلال افتتاح المؤتمر», «متحدثا في الاجتماع»: chunk of the word
   * for the speech; -1 if there is none.
   */
  private static int speech(Clause clause, int noun) {
    int i = noun - 1;
    while (OPENINGS.contains(clause.form(i))) {
      i--;
    }
    if (!BEFORE.contains(clause.form(i))) {
      return -1;
    }
    for (int k = i - 1; clause.has(k) && i - k <= 5 && !clause.at(k).isVerb(); k--) {
      if (SPEECHES.contains(clause.form(k))) {
        return k;
      }
    }
    return -1;
  }

  /**
   * «أبلغ الوزير نظيره خلال لقاء بالقرار»: who is spoken to stands beside the speaker; «سلم السفير
   * رسالة إلى الرئيس خلال لقاء»: or after «إلى».
   */
  private static Optional<Mention> addressed(Clause clause, int noun) {
    boolean hands =
        clause.form(noun - 3).equals("الي")
            && clause.chunks.subList(0, noun).stream()
                .anyMatch(chunk -> HANDS.contains(chunk.form()));
    if (hands && clause.at(noun - 2).mention() instanceof Mention.Person person) {
      return Optional.of(person);
    }
    if (TELLS.contains(clause.form(noun - 3))
        && clause.at(noun - 2).mention() instanceof Mention.Person person) {
      return Optional.of(person); // «إنها أبلغت | الرئيس | خلال اتصال»
    }
    for (int i = noun - 3; i > 0 && noun - i <= 5; i--) {
      if (clause.at(i - 1).isVerb()
          && clause.at(i).mention() instanceof Mention.Person
          && clause.at(i + 1).mention() instanceof Mention.Person person) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** «أطلع الرئيس في اتصال هاتفي نظيره على…»: who is called may be the object of the verb. */
  private static Optional<Mention> called(Clause clause, int noun) {
    for (int i = noun + 1; clause.has(i) && !clause.at(i).isVerb() && i < noun + 6; i++) {
      if (clause.at(i).mention() instanceof Mention.Person person && !clause.isPreposition(i - 1)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }
}
