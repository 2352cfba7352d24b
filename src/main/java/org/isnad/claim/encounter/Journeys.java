package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Whose journey it is, and whether it is the one told before, goes on from it or is long past. */
final class Journeys {
  private static final int ONWARD_REACH = 5;
  private static final Set<String> THEN = Set.of("ثم", "بعدها", "لاحقا", "تاليا");
  private static final Set<String> RANKS = Set.of("اول", "ثاني", "ثالث", "رابع", "ارفع", "ابرز");
  private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر", "قبل");
  private static final Set<String> INTENDED = Set.of("التوجه", "السفر", "الذهاب");
  private static final Set<String> FORMER =
      Set.of("الاخيره", "السابقه", "الماضيه", "الاولي", "سابقه");

  private Journeys() {}

  /** «خلال الزيارة», «بهذه الزيارة»: no traveller is told, so it is the journey told before. */
  static boolean pointsBack(Draft draft, Clause clause, int noun) {
    boolean pronoun = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    return draft.definite && draft.places.isEmpty() && !pronoun;
  }

  /**
   * «يجتمع مع X ويدعوه لزيارة…», «ووجه له الدعوة لزيارة…», «وسلمه دعوة لزيارة…»: the person told
   * last is invited.
   */
  static List<Mention> invitedByPronoun(Clause clause, int invites) {
    boolean object =
        clause.at(invites).isVerb()
            && clause.has(invites + 1)
            && clause.at(invites + 1).tag().startsWith("PRP");
    boolean to =
        clause.has(invites - 2)
            && clause.at(invites - 1).tag().startsWith("PRP")
            && (clause.form(invites - 2).equals("ل") || clause.at(invites - 2).isVerb());
    List<Mention> persons = new ArrayList<>();
    for (int i = 0; i < invites && (object || to); i++) {
      if (clause.at(i).mention() instanceof Mention.Person person) {
        persons.add(person);
      }
    }
    return persons.size() < 2 ? List.of() : List.of(persons.get(persons.size() - 1));
  }

  /**
   * «توجه X إلى طهران في أول زيارة لمسؤول غربي»: whoever has no name is the traveller told before.
   */
  static void firstOfItsKind(Draft draft, List<Draft> before, Clause clause) {
    boolean first = draft.journey && RANKS.contains(clause.form(draft.trigger - 1));
    if (!first || draft.participants.stream().noneMatch(Journeys::isAnybody)) {
      return;
    }
    boolean others = !draft.participants.stream().allMatch(Journeys::isAnybody);
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (others) {
      draft.participants.removeIf(Journeys::isAnybody);
    } else if (last != null && last.kind == Kind.VISIT) {
      draft.participants.clear();
      draft.participants.addAll(last.participants);
    }
  }

  /**
   * «خلال زيارة الأمير لمدريد، المحطة الأخيرة في جولة شملت مصر»: who makes the tour is who made the
   * journey that the sentence told before.
   */
  static void ofTour(Draft draft, List<Draft> before, Clause clause) {
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean tour = draft.kind == Kind.VISIT && Destinations.isTourNoun(draft.noun);
    if (!tour || draft.carried || last == null || last.kind != Kind.VISIT) {
      return;
    }
    boolean own = draft.participants.stream().anyMatch(one -> stands(clause, one, draft.trigger));
    if (!own && !last.participants.isEmpty()) {
      draft.participants.clear();
      draft.participants.addAll(last.participants);
    }
  }

  private static boolean stands(Clause clause, Mention mention, int after) {
    for (int i = after + 1; clause.has(i); i++) {
      if (mention.equals(clause.at(i).mention())) {
        return true;
      }
    }
    return false;
  }

  /** «مسؤول غربي بارز»: somebody of a nation, without name or article. */
  private static boolean isAnybody(Mention mention) {
    List<String> words = List.of(MatchingForm.of(mention.words().surface()).split("\\s+"));
    return mention instanceof Mention.Person person
        && person.name().isEmpty()
        && words.stream().noneMatch(word -> word.startsWith("ال"))
        && words.stream().anyMatch(word -> word.endsWith("ي"));
  }

  /** «قرر الرئيس التوجه إلى», «يستعد وفد للسفر إلى»: a journey that somebody intends. */
  static boolean isIntended(Clause clause, int noun) {
    int before = clause.form(noun - 1).equals("ل") ? noun - 2 : noun - 1;
    return INTENDED.contains(clause.form(noun))
        && clause.form(noun + 1).equals("الي")
        && clause.has(before)
        && (clause.at(before).isActor() || clause.form(before).equals("قبل"));
  }

  /** «ثم يتوجه إلى», «ومنها إلى», «وسيسافر بعد ذلك إلى»: the same journey goes on. */
  static boolean goesOn(Clause clause, int verb) {
    int before = clause.form(verb - 1).equals("ان") ? verb - 2 : verb - 1;
    if (clause.form(before).equals("قبل")) {
      return true;
    }
    for (int i = Math.max(0, verb - ONWARD_REACH); i <= verb + ONWARD_REACH && clause.has(i); i++) {
      String next = clause.form(i + 1);
      boolean thence =
          clause.form(i).equals("من") && (next.equals("ها") || next.equals("ثم")) && i < verb;
      boolean after = clause.form(i).equals("بعد") && (next.equals("ذلك") || next.equals("ها"));
      if (thence || after || i < verb && verb - i <= 3 && THEN.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** «زيارة الوزير بعد اعتراف ترامب في 6 ديسمبر»: the day is that of what came before it. */
  static boolean isOfLater(Draft draft, Clause clause, boolean ofNoun, int time) {
    for (int i = draft.trigger + 1; ofNoun && draft.kind == Kind.VISIT && i < time - 2; i++) {
      boolean after = AFTER.contains(clause.form(i));
      if (after && clause.at(i + 1).isWord() && clause.at(i + 1).tag().startsWith("V")) {
        return true;
      }
    }
    return false;
  }

  /** «زيارته الأخيرة إلى الرياض»: one that is over. */
  static boolean isFormer(Clause clause, int noun) {
    boolean pronoun = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    boolean owner = clause.has(noun + 1) && clause.at(noun + 1).mention() instanceof Mention.Person;
    return FORMER.contains(clause.form(pronoun ? noun + 2 : noun + 1)) && pronoun
        || owner && clause.form(noun + 2).equals("الاخيره")
        || clause.form(noun - 1).equals("اخر");
  }
}
