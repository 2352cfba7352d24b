package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.mention.When;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/** Where and when an encounter was, and whether from afar, by what stands around its words. */
final class Circumstances {
  private static final Set<String> TURNS =
      Set.of(":", "؛", "بينما", "فيما", "حيث", "كما", "لكن", "اذ");
  private static final Pattern RELATIVE_DAY =
      Pattern.compile("(?:^|\\s)(?:اليوم|امس|الامس|غدا|غد|الليله)(?:$|\\s)");
  private static final Set<String> REMOTE =
      Set.of("هاتفيا", "افتراضيا", "افتراضي", "افتراضيه", "الافتراضي", "الافتراضيه");
  private static final Set<String> SCREENS =
      Set.of(
          "الفيديو",
          "الهاتف",
          "الخط الساخن",
          "سكايب",
          "تقنيه التناظر",
          "التناظر المريي",
          "الدايره المغلقه",
          "دايره مغلقه",
          "الربط التلفزيوني",
          "الانترنت",
          "تقنيه الفيديو",
          "تقنيه الاتصال",
          "الاتصال المريي",
          "دايره تلفزيونيه",
          "الدايره التلفزيونيه",
          "تقنيه التواصل",
          "الفيديو كونفرانس");
  private static final Set<String> CALLS =
      Set.of(
          "اتصال",
          "مكالمه",
          "محادثه",
          "مباحثات",
          "محادثات",
          "مشاورات",
          "محادثتين",
          "مباحثتين",
          "مكالمتين");
  private static final Pattern PRESS = Pattern.compile("(?:ال)?(?:صحفي|صحافي)(?:ه|ا|ين)?");
  private static final Set<String> GOES_ON =
      Set.of("ثم", "حيث", "قبل", "خلالها", "خلال", "كما", "اعقب", "اعقبه", "تلا", "تلاه", "ايضا");

  private static final Set<String> AS_SOON = Set.of("فور", "لدي", "عقب", "بعيد", "حال");

  private static final int NEAR = 6;
  private static final int FAR = 14;
  private static final Set<String> LEAVES =
      Set.of("غادر", "غادرت", "يغادر", "تغادر", "غادرا", "غادروا", "اقلع", "اقلعت");

  private static final Set<String> ARRIVES =
      Set.of("وصل", "وصلت", "يصل", "تصل", "وصلا", "وصلوا", "حط", "حطت", "توجه", "توجهت");

  /** «أرجأ الزيارة إلى», «تأجلت القمة إلى». */
  private static final Set<String> DELAYS =
      Set.of(
          "ارجا", "ارجات", "ارجء", "ارجيت", "ارجءت", "اجل", "اجلت", "تاجل", "تاجلت", "تاجيل",
          "ارجاء");

  /** How far before the noun it may be said to be put off, in chunks. */
  private static final int DELAYED = 3;

  /** How far after the noun the new day may be told, in chunks. */
  private static final int DELAY_REACH = 20;

  private Circumstances() {}

  /** «ثم يتوجه إلى بورما للقاء الزعيمة»: a meeting that a journey is for is where it leads. */
  static void inheritPlace(Draft draft, List<Draft> before, Clause clause) {
    if (!draft.places.isEmpty() || before.isEmpty() || draft.kind != Kind.MEETING) {
      return;
    }
    Draft last = before.get(before.size() - 1);
    int at =
        EncounterWords.MASDARS.contains(clause.form(draft.trigger - 1))
            ? draft.trigger - 1
            : draft.trigger;
    boolean purpose = clause.form(at - 1).equals("ل") || Purpose.before(clause, draft.trigger) >= 0;
    boolean shared = last.participants.stream().anyMatch(draft.participants::contains);
    if (purpose && shared && last.kind == Kind.VISIT && last.places.size() == 1) {
      draft.places.addAll(last.places);
      draft.travelDay = last.time;
      boolean ahead = last.status == Status.PLANNED && draft.status == Status.PLANNED;
      draft.time = draft.time == null && ahead ? last.time : draft.time;
    }
  }

  /** «التقى صباح الثلاثاء نظيره، ثم اجتمع مع…»: the day goes on through the sentence. */
  static void inheritTime(Draft draft, List<Draft> before, Clause clause) {
    if (draft.time != null || before.isEmpty() || draft.kind == Kind.VISIT) {
      return;
    }
    Draft last = before.get(before.size() - 1);
    boolean goesOn = false;
    for (int i = last.trigger + 1; i < draft.trigger; i++) {
      String form = clause.form(i);
      if (form.equals("كان") || form.equals("كانت") || form.equals("سبق")) {
        return;
      }
      goesOn |= GOES_ON.contains(form);
    }
    if (goesOn && last.status == draft.status && last.time != null) {
      draft.time = last.time;
    }
  }

  /**
   * «في عام 2000، رعى…»: a time before the words with no other verb between. In «قال الثلاثاء إن…»
   * it is the day of saying, in «استقبل اليوم الوزير الذي يزور…» that of the reception.
   */
  static Mention.@Nullable Time timeBefore(Clause clause, int at) {
    boolean reported = false;
    for (int i = at - 1; i >= 0 && at - i <= 12; i--) {
      String form = clause.form(i);
      if (clause.at(i).mention() instanceof Mention.Time time) {
        return reported && isSaid(clause, i) ? null : time;
      }
      if (clause.at(i).isVerb() || TURNS.contains(form) || Clause.isRelative(form)) {
        return null;
      }
      reported |= form.equals("ان");
    }
    return null;
  }

  /** Whether a verb in the past governs the time at {@code i}. */
  private static boolean isSaid(Clause clause, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (clause.at(j).isVerb()) {
        return !StatusReader.isImperfect(clause, j);
      }
      if (TURNS.contains(clause.form(j))) {
        return false;
      }
    }
    return false;
  }

  /**
   * «يغادر الوزير غدا متوجها إلى مسقط», «وصل أمس في زيارة إلى بغداد»: the verb that tells the same
   * journey as the noun; -1 if there is none.
   */
  static int travelling(Clause clause, int noun) {
    Set<String> verbs = clause.form(noun - 1).equals("في") ? ARRIVES : LEAVES;
    for (int i = noun - 1; i >= 0 && noun - i <= 20; i--) {
      if (clause.at(i).isVerb()) {
        return verbs.contains(clause.form(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** The day of a journey: between its verb and its noun, or before both. */
  static Mention.@Nullable Time timeOfTravel(Clause clause, int verb, int noun) {
    for (int i = verb + 1; i < noun; i++) {
      if (clause.at(i).mention() instanceof Mention.Time time) {
        return time;
      }
    }
    return timeBefore(clause, verb);
  }

  /** «أرجئت من الاثنين المقبل إلى الرابع من أكتوبر»: the day to which something is put off. */
  static Mention.@Nullable Time putOffTo(Clause clause, int trigger) {
    for (int i = trigger - 1; i >= 0 && trigger - i <= DELAYED; i--) {
      if (DELAYS.contains(clause.form(i))) {
        return delayedTo(clause, trigger);
      }
    }
    for (int i = trigger + 1; clause.has(i) && i <= trigger + 12; i++) {
      if (Outcome.putsOff(clause, i)) {
        for (int j = i + 1; clause.has(j) && j <= i + NEAR; j++) {
          if (clause.at(j).mention() instanceof Mention.Time time) {
            return time.when() instanceof When.Interval period
                ? new Mention.Time(time.words(), time.foundBy(), period.to())
                : time;
          }
        }
        return null;
      }
    }
    return null;
  }

  /** «أرجأ زيارته التي كانت مقررة اليوم إلى | الأربعاء المقبل»: the day after the last «إلى». */
  private static Mention.@Nullable Time delayedTo(Clause clause, int trigger) {
    for (int i = Math.min(clause.size() - 1, trigger + DELAY_REACH); i > trigger + 1; i--) {
      boolean to = clause.form(i - 1).equals("الي");
      if (to && clause.at(i).mention() instanceof Mention.Time time) {
        return time;
      }
    }
    return null;
  }

  /** «في اليوم نفسه», «وفي المساء، هاتفت…»: the day of what was told before. */
  static boolean isSameDay(Clause clause) {
    for (int i = 0; i + 1 < clause.size(); i++) {
      String form =
          clause.at(i).mention() instanceof Mention.Time time
              ? MatchingForm.of(time.words().surface())
              : clause.form(i);
      boolean same =
          clause.form(i + 1).equals("نفس")
              || clause.form(i + 1).startsWith("نفسه")
              || clause.form(i + 1).equals("ذات")
              || clause.form(i + 1).equals("ذاته");
      if (form.equals("اليوم") && same) {
        return true;
      }
    }
    int first = clause.isAnd(0) ? 1 : 0;
    boolean there = clause.form(first).equals("هناك") && clause.has(first + 1);
    return there && clause.at(first + 1).isVerb()
        || clause.form(first).equals("بعد") && clause.form(first + 1).equals("ساعات")
        || clause.form(first).equals("في") && clause.form(first + 1).equals("المساء");
  }

  /** «اجتمع الوزير فور وصوله»: as soon as he had come. */
  static boolean isOnArrival(Clause clause, int trigger) {
    for (int i = Math.max(1, trigger - NEAR); clause.has(i) && i <= trigger + NEAR; i++) {
      if (clause.form(i).equals("وصول") && AS_SOON.contains(clause.form(i - 1))) {
        return clause.isPronoun(i + 1);
      }
    }
    return false;
  }

  /** «اليوم» in a quotation is the speaker's day, which the article does not tell. */
  static boolean quotedDay(Clause clause, Mention.Time time) {
    int quotes = 0;
    for (int i = 0; i < clause.size() && clause.at(i).mention() != time; i++) {
      quotes += clause.form(i).equals("\"") ? 1 : 0;
    }
    return quotes % 2 == 1 && RELATIVE_DAY.matcher(MatchingForm.of(time.words().surface())).find();
  }

  /** «يصل إلى باريس حيث يلتقي»: the place before «حيث» is the meeting's. */
  static void whereupon(Draft draft, Clause clause, int governor) {
    int at = clause.form(governor - 1).equals("س") ? governor - 2 : governor - 1;
    if (!clause.form(at).equals("حيث") || !draft.places.isEmpty()) {
      return;
    }
    draft.borrowed = draft.time == null;
    boolean near = true;
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Mention mention = clause.at(i).mention();
      boolean led = clause.form(i - 1).equals("الي");
      if (mention instanceof Mention.Time time && draft.time == null && near) {
        draft.time = time;
      }
      near &= at - i < NEAR;
      boolean place = mention instanceof Mention.Locality || mention instanceof Mention.State;
      if (place && (near || led)) {
        draft.places.add(mention);
        draft.time = draft.time == null ? timeBefore(clause, i) : draft.time;
        return;
      }
      if (clause.at(i).isVerb()) {
        return;
      }
    }
  }

  /** «وفي جنيف، عقد…», «وتحت إشراف الأمم المتحدة، التقى…»: what a phrase before the verb says. */
  static void fronted(Draft draft, Clause clause, int governor) {
    int i = clause.isAnd(0) ? 1 : 0;
    if (clause.has(i + 1) && clause.at(i).isPlace() && clause.form(i + 1).equals("-")) {
      i += 2;
    }
    if (!clause.has(i + 2) || governor - i > 8 || hasVerb(clause, i, governor)) {
      return;
    }
    boolean closed = clause.isComma(i + 2) || i + 2 == governor || clause.form(i + 2).equals("قد");
    Mention next = clause.at(i + 1).mention();
    if (clause.form(i).equals("في") && next != null && closed && draft.places.isEmpty()) {
      draft.add(Part.PLACE, next);
      return;
    }
    for (String joint : List.of("", " ")) {
      Part part = draft.frame.markers().get(clause.form(i) + joint + clause.form(i + 1));
      Mention led = clause.at(i + 2).mention();
      if (part != null && led != null && i + 2 < governor) {
        draft.add(part, led);
        boolean two = clause.isAnd(i + 3) && i + 4 < governor && clause.at(i + 4).isActor();
        Mention second = two ? clause.at(i + 4).mention() : null;
        if (second != null) {
          draft.add(part, second);
        }
      }
    }
  }

  private static boolean hasVerb(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.at(i).tag().startsWith("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** «هاتفيا», «عبر تقنية الاتصال المرئي»: who meets so does not meet face to face. */
  static boolean isPress(Clause clause, int noun) {
    return PRESS.matcher(clause.form(noun + 1)).matches()
        || PRESS.matcher(clause.form(noun + 2)).matches();
  }

  static void remote(Draft draft, Clause clause, int trigger) {
    for (int i = Math.max(0, trigger - 4); i < clause.size() && i < trigger + 22; i++) {
      String form = clause.form(i);
      int called = clause.has(i - 1) && clause.at(i - 1).isTime() ? i - 2 : i - 1;
      boolean call =
          (form.startsWith("هاتفي") || form.startsWith("الهاتفي"))
              && CALLS.contains(clause.form(called));
      boolean phone = REMOTE.contains(form) || call && i > trigger;
      boolean screen =
          form.equals("عبر") && SCREENS.contains(clause.form(i + 1) + " " + clause.form(i + 2))
              || form.equals("عبر") && SCREENS.contains(clause.form(i + 1));
      if (draft.frame.kind() == Kind.MEETING && (phone || screen)) {
        draft.kind = Kind.CALL;
        return;
      }
      if (i > trigger && (clause.at(i).isVerb() && !draft.frame.hasOccurring(form))) {
        return;
      }
    }
  }

  /** «على هامش |القمة», «على هامش أعمال |المؤتمر»: what another encounter is on the margins of. */
  static boolean isMargin(Clause clause, int noun) {
    return clause.form(noun - 1).equals("هامش") || clause.form(noun - 2).equals("هامش");
  }

  /** Place and time between a verb and its noun: «اختتمت في أديس أبابا، الخميس، قمة …». */
  static void circumstances(Draft draft, Clause clause, int verb, int noun) {
    for (int i = verb + 1; i < noun; i++) {
      Mention mention = clause.at(i).mention();
      boolean in =
          clause.form(i - 1).equals("في")
              || clause.form(i - 1).equals("ب")
              || clause.form(i - 1).equals("الي") && arrives(clause, verb, i);
      if (mention instanceof Mention.Time time && draft.time == null) {
        draft.time = time;
      } else if (mention != null && in) {
        draft.add(Part.PLACE, mention);
      }
    }
  }

  /** «أجرى بعد وصوله إلى بغداد لقاءات»: whether a journey leads to the place. */
  private static boolean arrives(Clause clause, int verb, int place) {
    for (int i = verb + 1; i < place; i++) {
      if (clause.form(i).startsWith("وصول")
          || EncounterWords.JOURNEY.matcher(clause.form(i)).find()) {
        return true;
      }
    }
    return false;
  }
}
