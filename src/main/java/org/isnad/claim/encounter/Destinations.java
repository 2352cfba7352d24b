package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Where a journey leads that names no place: «يتوجه إليها», «جولة أفريقية». */
final class Destinations {
  private static final Pattern TOUR = Pattern.compile("^(?:ال)?جول[هت]$");
  private static final Pattern INSPECTION = Pattern.compile("^(?:ال)?(?:تفقديه|ميدانيه|تفتيشيه)$");
  private static final Pattern REGION =
      Pattern.compile(
          "^(?:ال)?(?:افريقيه|اوروبيه|اوربيه|خليجيه|اسيويه|عربيه|خارجيه|اقليميه|مغاربيه|لاتينيه"
              + "|دوليه|دبلوماسيه|مكوكيه|بلقانيه|اسكندنافيه)$");

  private static final Pattern STATION = Pattern.compile("^(?:ال)?محط[هت]");
  private static final int WELCOME_REACH = 4;
  private static final Set<String> WELCOMES =
      Set.of("رحبت", "ترحب", "يرحب", "رحب", "تستعد", "يستعد", "استعدت", "تتاهب", "تتهيا");
  private static final String STATE_VISIT = "الدوله";
  private static final Set<String> KINDS =
      Set.of(
          "دوله", "الدوله", "عمل", "العمل", "اخوه", "صداقه", "تفقد", "مجامله", "وداع", "تعزيه",
          "ود", "استطلاع", "عزاء");

  private static final Pattern LEADING = Pattern.compile("^(?:(?:ال)?جول|رحل)[هت]");

  /** Within how many words of the noun it is told where to. */
  private static final int LEAD = 9;

  private Destinations() {}

  /** «يتوجه إليها الاثنين», «زارها الوزير»: the pronoun stands for the last place. */
  static void there(Draft draft, Clause clause, int verb, Antecedents antecedents) {
    boolean object = draft.frame.object() == Frame.Part.PLACE && pointsBack(clause, verb);
    if (!(draft.there || object) || !draft.places.isEmpty()) {
      return;
    }
    Mention place = antecedents.place(clause, verb);
    if (place != null) {
      draft.add(Frame.Part.PLACE, place);
    }
  }

  /** «زارها», «فرنسا التي زارها»: a pronoun stands for what the verb leads to. */
  static boolean pointsBack(Clause clause, int verb) {
    return clause.form(verb + 1).equals("ها") && clause.at(verb + 1).tag().startsWith("PRP");
  }

  /**
   * «رحبت سلطنة عمان بزيارة الرئيس الهندي», «تستعد قطر لزيارة الوزير»: who welcomes a traveller or
   * makes ready for him is where the journey leads.
   */
  static void welcoming(Draft draft, Clause clause, int noun) {
    if (!draft.places.isEmpty()
        || !draft.journey
        || draft.participants.isEmpty()
        || !(clause.form(noun - 1).equals("ب") || clause.form(noun - 1).equals("ل"))) {
      return;
    }
    for (int i = noun - 2; i >= 0 && noun - i <= WELCOME_REACH; i--) {
      if (WELCOMES.contains(clause.form(i))) {
        boolean after = clause.isState(i + 1);
        int state = after ? i + 1 : i - 1;
        Mention host = clause.isState(state) ? clause.at(state).mention() : null;
        if (host != null && !host.foundBy().equals("nation-adjective")) {
          draft.add(Frame.Part.PLACE, host);
        }
        return;
      }
    }
  }

  /**
   * «القاهرة تستقبل الرئيس الفرنسي»: where somebody is received, he travels; what hosts the meeting
   * of others is where they meet.
   */
  static void receiving(Draft draft, Clause clause, int verb) {
    boolean gathering = clause.isPronoun(verb + 1) || EncounterWords.isMeeting(clause, verb);
    if (gathering && draft.hosts.stream().noneMatch(Mention.Person.class::isInstance)) {
      draft.participants.removeAll(draft.hosts); // «تستضيف الإمارات لقاء الرئيسين»
      draft.hosts.clear();
    }
    boolean places =
        !gathering
            && draft.hosts.size() == 1
            && (draft.hosts.get(0) instanceof Mention.Locality
                || draft.hosts.get(0) instanceof Mention.State);
    List<Mention> guests =
        draft.participants.stream().filter(Mention.Person.class::isInstance).toList();
    if (places && draft.participants.size() == guests.size() + 1 && !guests.isEmpty()) {
      draft.kind = Kind.VISIT;
      draft.places.clear();
      draft.places.add(draft.hosts.get(0));
      draft.participants.retainAll(guests);
      draft.hosts.clear();
    }
  }

  /** «كانت الكويت المحطة الأولى في جولة الوزير»: a station of the journey. */
  static void station(Draft draft, Clause clause, int noun) {
    int at = noun - 1;
    while (at > noun - 5 && !STATION.matcher(clause.form(at)).find()) {
      at--;
    }
    boolean told = at > noun - 5 && draft.places.isEmpty() && !draft.participants.isEmpty();
    for (int i = at - 1; told && i >= 0 && at - i <= WELCOME_REACH; i--) {
      Mention place = clause.at(i).mention();
      if (place != null && clause.at(i).isPlace() && !place.foundBy().equals("nation-adjective")) {
        draft.add(Frame.Part.PLACE, place);
        return;
      }
    }
  }

  /** After the words that say of what kind a visit is: «زيارة دولة للإمارات», «زيارة أخوة وعمل». */
  static int afterKind(Clause clause, int noun) {
    int i = noun + 1;
    if (!EncounterWords.JOURNEY.matcher(clause.form(noun)).find()) {
      return i;
    }
    while (isKind(clause, i) || clause.isAnd(i) && isKind(clause, i + 1)) {
      i++;
    }
    return i;
  }

  private static boolean isKind(Clause clause, int i) {
    if (!clause.has(i)) {
      return false;
    }
    Mention mention = clause.at(i).mention();
    return mention == null
        ? KINDS.contains(clause.form(i))
        : STATE_VISIT.equals(MatchingForm.of(mention.words().surface()));
  }

  /** «جولة», «الجولة». */
  static boolean isTourNoun(String form) {
    return TOUR.matcher(form).find();
  }

  /** «زيارتهم | المصابين», «زيارته | للوفد»: people are visited, and no place. */
  static boolean isAstray(Clause clause, int noun) {
    if (!clause.isPronoun(noun + 1)) {
      return false; // «زيارة مزمعة لخبراء»: they may travel themselves
    }
    int i = clause.form(noun + 2).equals("ل") ? noun + 3 : noun + 2;
    return clause.has(i) && clause.at(i).mention() instanceof Mention.Group;
  }

  /** «جولة تفقدية», «جولته الميدانية»: somebody goes round a site. */
  static boolean isInspection(Clause clause, int noun) {
    if (!isTourNoun(clause.form(noun))) {
      return false;
    }
    boolean pronoun = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    return INSPECTION.matcher(clause.form(pronoun ? noun + 2 : noun + 1)).find();
  }

  /** «إلغاء جولة كانت مقررة | إلى بلجيكا», «رحلة | إلى آسيا»: not one of talks. */
  static boolean leadsTo(Clause clause, int noun) {
    if (!LEADING.matcher(clause.form(noun)).find()) {
      return false;
    }
    for (int i = noun + 1; clause.has(i + 1) && i <= noun + LEAD; i++) {
      boolean place = clause.at(i + 1).isPlace() || clause.form(i + 1).equals("كل");
      if (clause.form(i).equals("الي") && place) {
        return true;
      }
      if (clause.at(i).isVerb() && !clause.form(i).matches("كانت?")) {
        return false;
      }
    }
    return false;
  }

  /** «جولة أفريقية», «جولته الخليجية»: a tour of a part of the world. */
  static boolean isTour(Clause clause, int noun) {
    if (!isTourNoun(clause.form(noun))) {
      return false;
    }
    boolean pronoun = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    return REGION.matcher(clause.form(pronoun ? noun + 2 : noun + 1)).find();
  }
}
