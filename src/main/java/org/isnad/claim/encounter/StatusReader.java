package org.isnad.claim.encounter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.isnad.text.Table;

/**
 * Whether a sentence tells an encounter as held, planned, proposed, cancelled or denied, by the
 * words around it.
 */
final class StatusReader {
  private static final Set<String> STOPS =
      Set.of("،", ",", "؛", ":", ".", "\"", "حيث", "بينما", "فيما", "لكن");
  private static final Set<String> AGREEMENTS =
      Set.of("الاتفاق", "اتفاق", "اتفاقا", "التوافق", "التفاهم");
  private static final Set<String> DAYS =
      Set.of("ساعه", "ساعات", "يوم", "يومين", "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "اشهر");
  private static final Set<String> WORTH = Set.of("اهميه", "ضروره", "جدوي");
  private static final Set<String> HOLDING =
      Set.of("عقد", "اجراء", "استيناف", "بدء", "اطلاق", "مواصله", "خوض");

  /** «عدم | انعقاد | المحادثات». */
  private static final Set<String> NOT_HELD = Set.of("انعقاد", "عقد", "التيام", "حصول");

  private static final Set<String> NEGATIONS =
      Set.of("ليس", "ليست", "لا", "لم", "لن", "دون", "ما", "نفي", "نفت", "ينفي", "تنفي", "عدم");

  private static final int REACH = 8;

  /** What is only the time of something else is not what is refused or called off. */
  private static final Set<String> BACKGROUND =
      Set.of("بعد", "عقب", "اثر", "غداه", "منذ", "خلال", "اثناء", "لدي");

  /** «استكمالا لزيارة»: what came of it. */
  private static final Set<String> AFTERMATH =
      Set.of(
          "استكمالا",
          "استمرارا",
          "امتدادا",
          "تتويجا",
          "نتيجه",
          "متابعه",
          "ثمره",
          "تلبيه",
          "خلافا",
          "تنفيذا",
          "تقييما",
          "ترجمه");

  private static final Set<String> PREPARATIONS =
      Set.of(
          "استعدادات",
          "الاستعدادات",
          "تحضيرات",
          "التحضيرات",
          "ترتيبات",
          "الترتيبات",
          "الاستعداد",
          "التحضير",
          "الاعداد");

  private static final Set<String> SO_THAT = Set.of("ل", "كي", "لكي");
  private static final Set<String> TAKING_PART =
      Set.of("المشاركون", "المشاركين", "المشاركات", "المجتمعون", "المجتمعين");

  /** «تهديد روما بإلغاء لقاء»: it stands as long as that is not done. */
  private static final Set<String> THREATS =
      Set.of("تهديد", "تهديدات", "هدد", "هددت", "يهدد", "تهدد", "لوح", "لوحت");

  private static final int THREAT_REACH = 4;

  private final Map<String, Status> before = new HashMap<>();
  private final Map<String, Status> after = new HashMap<>();

  StatusReader() {
    for (List<String> row : Table.read("/lexicon/status-cues.tsv").rows()) {
      Status status = Status.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Map<String, Status> side = row.get(1).equals("after") ? after : before;
      String word = row.get(0);
      for (String form : word.contains("/") ? Inflection.ofVerb(word) : Inflection.ofNoun(word)) {
        side.put(form, status);
      }
    }
  }

  /**
   * The status of what the word at {@code trigger} tells.
   *
   * @param verb chunk of the verb that carries it, or the trigger itself; -1 if no verb does
   */
  Status read(Clause clause, int trigger, int verb) {
    if (isNone(clause, trigger) || CueSense.deniesHaving(clause, trigger)) {
      return Status.DENIED;
    }
    if (verb >= 0 && Carriers.abstains(clause, verb)) {
      return Status.CANCELLED;
    }
    boolean telling = verb < 0 || verb != trigger && !before.containsKey(clause.form(verb));
    Status negated =
        telling ? Negation.of(clause, trigger, verb, isDefinite(clause, trigger)) : null;
    if (negated != null) {
      return negated;
    }
    if (isConditional(clause, trigger)) {
      return Status.PROPOSED;
    }
    if (clause.form(trigger - 2).equals("عدم") && NOT_HELD.contains(clause.form(trigger - 1))) {
      return Status.CANCELLED;
    }
    boolean provided = clause.form(verb - 1).equals("ان") && clause.form(verb - 2).equals("علي");
    if (verb >= 0 && provided && isImperfect(clause, verb)) {
      return Status.PLANNED; // «على أن يغادر مساء إلى الدوحة»
    }
    Status later = Outcome.of(clause, trigger);
    if (later != null) {
      return later;
    }
    if (Outcome.hasTakenPlace(clause, trigger)) {
      return Status.HELD;
    }
    Status prospect = verb >= 0 ? null : Prospect.of(clause, trigger, isDefinite(clause, trigger));
    if (prospect != null) {
      boolean off = prospect == Status.PLANNED && isCalledOff(clause, trigger, verb);
      return off ? Status.CANCELLED : prospect;
    }
    for (int i = trigger + 1; clause.has(i) && i <= trigger + 4; i++) {
      String form = clause.form(i);
      Status told = after.get(form);
      boolean coming = form.startsWith("قادم") && clause.form(i + 1).equals("من");
      if (told != null && !coming) {
        boolean relative = Clause.isRelative(clause.form(trigger + 1));
        relative |= Clause.isRelative(clause.form(trigger + 2));
        int reach = relative ? trigger + 4 : trigger + 2;
        boolean off = i <= reach && isCalledOff(clause, trigger, verb);
        return off ? Status.CANCELLED : told;
      }
      boolean apposed = clause.isComma(i) && after.containsKey(clause.form(i + 1));
      if (STOPS.contains(form) && !apposed || clause.at(i).isVerb()) {
        break;
      }
    }
    int start = verb >= 0 ? Math.min(verb, trigger) : trigger;
    if (start < trigger && isPrepared(clause, start, trigger)) {
      return Status.PLANNED;
    }
    Status governed = verb >= 0 && verb != trigger ? before.get(clause.form(verb)) : null;
    boolean background =
        BACKGROUND.contains(clause.form(trigger - 1))
            || governed != null && CueSense.isCallAt(clause, verb, trigger);
    if (governed != null && !background) {
      return CueSense.of(clause, verb, governed);
    }
    Status status = left(clause, start, verb >= 0 && isImperfect(clause, verb));
    boolean margin = verb < 0 && Circumstances.isMargin(clause, trigger);
    boolean off = status == Status.DENIED || status == Status.CANCELLED;
    return margin && off ? Status.HELD : status; // «لا يعتزم لقاءه على هامش | اجتماعات الجمعية»
  }

  /** «ألغى | القمة المقررة», «إلغاء | القمة المرتقبة»: what was still to come. */
  private boolean isCalledOff(Clause clause, int trigger, int verb) {
    int noun = HOLDING.contains(clause.form(trigger - 1)) ? trigger - 2 : trigger - 1;
    int governor = verb >= 0 && verb != trigger ? verb : noun;
    boolean threatened = false;
    for (int i = governor - 1; i >= 0 && governor - i <= THREAT_REACH; i--) {
      threatened |= THREATS.contains(clause.form(i));
    }
    return !threatened
        && before.get(clause.form(governor)) == Status.CANCELLED
        && !CueSense.isOfSpeech(clause, governor);
  }

  /** «تجري | الاستعدادات الأمنية الخاصة ب | زيارة الرئيس». */
  private static boolean isPrepared(Clause clause, int verb, int noun) {
    for (int i = noun - 1; i > verb; i--) {
      if (PREPARATIONS.contains(clause.form(i))) {
        return true;
      }
      if (clause.at(i).mention() != null) {
        return false;
      }
    }
    return false;
  }

  /** «اشترط الانسحاب قبل عقد | أي لقاء»: whether there will be one depends on something. */
  private static boolean isConditional(Clause clause, int trigger) {
    boolean any = clause.form(trigger - 1).equals("اي") || clause.form(trigger - 1).equals("ايه");
    int before = HOLDING.contains(clause.form(trigger - 2)) ? trigger - 3 : trigger - 2;
    return any && clause.form(before).equals("قبل");
  }

  private static boolean isDefinite(Clause clause, int trigger) {
    return clause.form(trigger).startsWith("ال");
  }

  /** «ليس لديها أي مفاوضات», «لا توجد أي محادثات», «لم يعقد أي لقاء». */
  private static boolean isNone(Clause clause, int trigger) {
    if (!clause.form(trigger - 1).equals("اي") && !clause.form(trigger - 1).equals("ايه")) {
      return false;
    }
    for (int i = trigger - 2; i >= 0 && trigger - i <= 7; i--) {
      if (NEGATIONS.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  private Status left(Clause clause, int start, boolean imperfect) {
    int carried = HOLDING.contains(clause.form(start - 1)) ? start - 1 : start;
    boolean purpose =
        SO_THAT.contains(clause.form(carried - 1)) && !isNoPurpose(clause, carried)
            || Purpose.before(clause, start) >= 0;
    if (Clause.isRelative(clause.form(start - 1))) {
      return Status.HELD;
    }
    if (carried < start && WORTH.contains(clause.form(carried - 1))) {
      return Status.PROPOSED;
    }
    if (imperfect && Prospect.mayBe(clause, start)) {
      return Status.PROPOSED;
    }
    if (Asked.isAccepted(clause, start)) {
      return Status.PLANNED;
    }
    boolean place = clause.form(start - 1).equals("حيث");
    if (imperfect && place) {
      return Prospect.isOnJourney(clause, start - 1) ? Status.HELD : Status.PLANNED;
    }
    int chained = chained(clause, start, imperfect);
    if (chained >= 0) {
      return left(clause, chained, true);
    }
    boolean without = clause.form(start - 1).equals("ان") && clause.form(start - 2).equals("دون");
    if (without && imperfect) {
      return Status.DENIED;
    }
    boolean background = BACKGROUND.contains(clause.form(start - 1));
    int steps = 0;
    for (int i = clause.form(start - 1).equals("\"") ? start - 2 : start - 1;
        clause.has(i) && steps < REACH;
        i--) {
      String form = clause.form(i);
      if (STOPS.contains(form)) {
        break;
      }
      int open = Outcome.beforeOpenDay(clause, i);
      if (open < i) {
        i = open + 1;
        continue;
      }
      if (isThoseWhoTakePart(clause, i)) {
        break;
      }
      boolean agreed = isAgreement(clause, i) && !background && steps <= 3;
      Status status = agreed ? Status.PLANNED : before.get(form);
      if (status == null && isUpToUs(clause, i)) {
        return Status.PROPOSED;
      }
      if (isForTheSakeOf(clause, i)) {
        status = steps <= 2 ? Status.PROPOSED : null;
      }
      if (form.equals("قبل") && clause.form(i + 1).equals("ان") && (!purpose || steps <= 1)) {
        int first = verbBefore(clause, i);
        return first >= 0 && isImperfect(clause, first) ? left(clause, first, true) : Status.HELD;
      }
      boolean daysBefore = steps <= 3 && isDaysFrom(clause, start - 1);
      boolean near =
          steps <= 1
              || daysBefore && !form.equals("س")
              || !(form.equals("قبل") || form.equals("س") || form.equals("قبيل"));
      boolean aside = background && status != Status.PLANNED || CueSense.isCallAt(clause, i, start);
      if (status != null && near && !aside) {
        return CueSense.of(clause, i, status);
      }
      if (clause.at(i).isVerb() && steps > 0 && !imperfect && !purpose) {
        break;
      }
      steps++;
    }
    return purpose ? Status.PLANNED : Status.HELD;
  }

  /** «اهتماما لزيارة الرئيس», «تتويجا للقاء»: «ل» does not lead what is yet to be done. */
  private static boolean isNoPurpose(Clause clause, int noun) {
    boolean whose =
        EncounterWords.JOURNEY.matcher(clause.form(noun)).find()
            && clause.has(noun + 1)
            && clause.at(noun + 1).mention() instanceof Mention.Person;
    return whose || AFTERMATH.contains(clause.form(noun - 2));
  }

  /** «الاتفاق على عقد قمة», «التوافق على زيارة». */
  static boolean isAgreement(Clause clause, int i) {
    return AGREEMENTS.contains(clause.form(i)) && clause.form(i + 1).equals("علي");
  }

  /** «قبل أيام | من القمة», «قبل أسبوع | من زيارة»: how long before. */
  private static boolean isDaysFrom(Clause clause, int from) {
    boolean days =
        clause.has(from - 1) && clause.at(from - 1).isTime()
            || DAYS.contains(clause.form(from - 1));
    return days && clause.form(from).equals("من");
  }

  /** «علينا مواصلة المفاوضات». */
  private static boolean isUpToUs(Clause clause, int i) {
    return clause.form(i).equals("علي")
        && clause.form(i + 1).equals("نا")
        && clause.isPronoun(i + 1);
  }

  /** «من أجل استضافة محادثات»: nothing is put off. */
  private static boolean isForTheSakeOf(Clause clause, int i) {
    return clause.form(i).equals("اجل") && clause.form(i - 1).equals("من");
  }

  /** The verb nearest on the left; -1 if there is none. */
  static int verbBefore(Clause clause, int at) {
    int i = at - 1;
    while (i >= 0 && !clause.at(i).isVerb()) {
      i--;
    }
    return i;
  }

  /** «اتفق المشاركون في القمة», «قررت الدول المشاركة في الاجتماع»: they do take part. */
  static boolean isThoseWhoTakePart(Clause clause, int i) {
    String form = clause.form(i);
    boolean in = clause.form(i + 1).equals("في") || clause.form(i + 1).equals("ب");
    boolean adjective =
        form.equals("المشاركه") && clause.has(i - 1) && !clause.isPreposition(i - 1);
    return in && (TAKING_PART.contains(form) || adjective && !clause.at(i - 1).isVerb());
  }

  /**
   * «من المقرر أن يلتقي … ثم يتوجه», «… وأن يتوجه»: the verb before, on which this one hangs; -1 if
   * none.
   */
  private static int chained(Clause clause, int start, boolean imperfect) {
    String link = clause.form(start - 1);
    if (imperfect && link.equals("ان") && clause.form(start - 2).equals("و")) {
      for (int i = start - 3; i > 0; i--) {
        if (clause.at(i).isVerb() && isImperfect(clause, i) && clause.form(i - 1).equals("ان")) {
          return i;
        }
      }
    }
    boolean bound =
        link.equals("ان") || link.equals("س") || link.equals("حيث") || link.equals("لم");
    if (!imperfect || bound) {
      return -1;
    }
    boolean during =
        clause.form(start + 1).equals("خلال")
            && clause.has(start + 2)
            && clause.at(start + 2).tag().startsWith("PRP");
    for (int i = start - 2; i >= 0; i--) {
      if (clause.at(i).isVerb()) {
        boolean future = clause.form(i - 1).equals("س") || clause.form(i - 1).equals("ان");
        boolean then = link.equals("ثم") || link.equals("و");
        return isImperfect(clause, i) && (future || then || during) ? i : -1;
      }
      if (clause.form(i).equals(":") || clause.form(i).equals("؛")) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isImperfect(Clause clause, int verb) {
    String tag = clause.at(verb).tag();
    return tag.equals("VBP")
        || tag.equals("VBN") && "يتنا".indexOf(clause.form(verb).charAt(0)) >= 0;
  }
}
