package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Words that say a place is the encounter's, though other nouns stand between the two. */
final class Sites {
  private static final int REACH = 6;
  private static final Set<String> BUILDINGS =
      Set.of(
          "قصر", "مقر", "مكتب", "ديوان", "فندق", "مبني", "قاعه", "مطار", "سرايا", "سراي", "بيت",
          "منزل", "دار", "مجلس", "وزاره", "سفاره", "مركز", "اماره", "قلعه", "منتجع", "مخيم",
          "معسكر", "قاعده", "برلمان", "امانه", "محافظه", "ولايه", "رياسه", "منتدي", "كليه", "جامعه",
          "حديقه", "ضاحيه", "قريه", "مدينه", "دارات", "صاله", "استراحه", "مزرعه");
  private static final Set<String> HELD =
      Set.of(
          "المنعقد",
          "المنعقده",
          "منعقد",
          "منعقده",
          "المقام",
          "المقامه",
          "الجاري",
          "الجاريه",
          "جاريه",
          "الداير",
          "الدايره",
          "المستمر",
          "المستمره",
          "المعقود",
          "المعقوده");

  private static final Set<String> PLANNED =
      Set.of(
          "مقرر", "مقرره", "مزمع", "مزمعه", "مرتقب", "مرتقبه", "منتظر", "منتظره", "متوقع", "متوقعه",
          "مقبل", "مقبله", "قادم", "قادمه");

  private static final int DURING_REACH = 20;
  private static final Set<String> DURING =
      Set.of("خلال", "اثناء", "هامش", "ختام", "مستهل", "اطار", "بدايه", "نهايه");

  private static final Set<String> ABOUT =
      Set.of(
          "خاص",
          "خاصا",
          "خاصه",
          "الخاص",
          "الخاصه",
          "المعني",
          "المعنيه",
          "معني",
          "المتعلق",
          "المتعلقه",
          "متعلق",
          "متعلقه");

  /** «قرية الهدنة الحدودية | بين الكوريتين». */
  private static final Set<String> BORDER =
      Set.of(
          "الحدود",
          "حدود",
          "الحدوديه",
          "الحدودي",
          "حدوديه",
          "الفاصله",
          "الفاصل",
          "السلاح",
          "الواقعه",
          "الواقع");

  private static final Set<String> THERE = Set.of("وجود", "تواجد");

  private static final Set<String> SUMMITS = Set.of("قمه", "اجتماع", "موتمر");

  private Sites() {}

  /** Whether the words before a preposition say that the encounter's place follows. */
  static boolean goesOn(Clause clause, int preposition) {
    return endsBefore(clause, preposition)
        || isOfMargin(clause, preposition)
        || isHeldBefore(clause, preposition);
  }

  /**
   * «في مكتبه بالإمارة», «بقصر الاتحادية بالقاهرة»: a preposition goes on where a building stood.
   */
  static boolean endsBefore(Clause clause, int preposition) {
    for (int i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
      if (clause.at(i).mention() == null
          && BUILDINGS.contains(bare(clause.form(i)))
          && (clause.form(i - 1).equals("في") || clause.form(i - 1).equals("ب"))) {
        return true;
      }
      boolean stop = clause.at(i).isVerb() || clause.isComma(i) || clause.isPreposition(i);
      if (stop) {
        return false;
      }
    }
    return false;
  }

  /** «على هامش حفل الافتتاح في باكو»: the place of the occasion is that of the encounter. */
  private static boolean isOfMargin(Clause clause, int preposition) {
    for (int i = preposition - 1; i > 0 && preposition - i <= REACH; i--) {
      if (clause.form(i).equals("هامش")) {
        return clause.form(i - 1).equals("علي");
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /** «قصر المؤتمرات», «مقر المحادثات»: the word before what a building is for. */
  static boolean isBuilding(String form) {
    return BUILDINGS.contains(bare(form));
  }

  /**
   * «في المنطقة المنزوعة السلاح | بين البلدين»: where a place lies, not who meets; «مؤتمرا خاصا |
   * بليبيا»: what it is about.
   */
  static boolean isNoPlace(Clause clause, int preposition) {
    if (clause.form(preposition).equals("ب") && ABOUT.contains(clause.form(preposition - 1))) {
      return true;
    }
    boolean whose = clause.form(preposition).equals("ل"); // «بمقر الأمانة العامة | للجامعة»
    if (!clause.form(preposition).equals("بين") && !whose || !clause.has(preposition - 1)) {
      return false;
    }
    boolean site =
        clause.at(preposition - 1).mention() instanceof Mention.Locality place
            && VisitedSites.isSite(place);
    return site || !whose && BORDER.contains(clause.form(preposition - 1));
  }

  /** «اللقاء المنعقد بالدوحة», «القمة المقرر عقدها في سنغافورة». */
  private static boolean isHeldBefore(Clause clause, int preposition) {
    int i = preposition - 1;
    boolean pronoun = clause.has(i) && clause.at(i).tag().startsWith("PRP");
    return HELD.contains(clause.form(i))
        || pronoun && EncounterWords.MASDARS.contains(clause.form(i - 1));
  }

  /**
   * «محادثات سلام في جنيف», «قمة المناخ في باريس»: what the noun's own words lead to is its place.
   */
  static boolean isNamedBefore(Clause clause, int trigger, int preposition) {
    int words = preposition - trigger - 1;
    boolean city =
        clause.has(preposition + 1)
            && clause.at(preposition + 1).mention() instanceof Mention.Locality;
    for (int i = trigger + 1; i < preposition; i++) {
      String tag = clause.at(i).tag();
      if (!tag.startsWith("NN") && !tag.startsWith("DTNN") && !tag.contains("JJ")) {
        return false;
      }
    }
    return city && words >= 1 && words <= 3;
  }

  /** «المحادثات في جنيف», «القمة العربية بالرياض»: a city follows the noun and its adjectives. */
  static boolean follows(Clause clause, int noun) {
    int i = noun + 1;
    while (clause.has(i) && clause.at(i).tag().contains("JJ")) {
      i++;
    }
    boolean in = clause.form(i).equals("في") || i > noun + 1 && clause.form(i).equals("ب");
    return in && clause.has(i + 1) && clause.at(i + 1).mention() instanceof Mention.Locality;
  }

  /** «قمة سنغافورة», «اجتماع سنغافورة»: a summit of one state is held there. */
  static boolean isSummitOf(Clause clause, int trigger, int state) {
    return state == trigger + 1
        && SUMMITS.contains(clause.form(trigger))
        && clause.at(state).mention() instanceof Mention.State of
        && !of.foundBy().equals("nation-adjective")
        && !of.foundBy().equals("government")
        && !(clause.isAnd(state + 1) || clause.isState(state + 1) || clause.isComma(state + 1));
  }

  /** «القمة المقرر عقدها في سنغافورة في 12 يونيو»: the day is that of what is planned. */
  static boolean isPlannedBefore(Clause clause, int time) {
    for (int i = time - 1; i >= 0 && time - i <= REACH + 2; i--) {
      if (PLANNED.contains(bare(clause.form(i)))) {
        return true;
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /** «التقى خلال زيارة إلى القاهرة»: a meeting during a journey is where the journey leads. */
  static void duringJourney(Draft draft, Clause clause) {
    boolean announced = clause.form(draft.trigger - 1).equals("عن");
    if (draft.kind != Kind.MEETING || !draft.places.isEmpty() || announced) {
      return;
    }
    uponArrival(draft, clause);
    if (!draft.places.isEmpty()) {
      return;
    }
    for (int i = 1; i < clause.size(); i++) {
      boolean during =
          DURING.contains(bare(clause.form(i - 1)))
              && EncounterWords.JOURNEY.matcher(clause.form(i)).find();
      boolean there = isThere(clause, i);
      if ((during || there)
          && Math.abs(i - draft.trigger) <= DURING_REACH
          && !verbBetween(clause, i, draft)) {
        Mention place = there ? clause.at(i + 3).mention() : destination(clause, i);
        if (place != null) {
          draft.add(Part.PLACE, place);
          return;
        }
      }
    }
  }

  /** «كان في استقبالهم فور وصولهم إلى زوريخ»: who is met on arriving is met there. */
  private static void uponArrival(Draft draft, Clause clause) {
    int last = Math.min(clause.size() - 3, draft.trigger + DURING_REACH);
    for (int i = draft.trigger + 1; i <= last; i++) {
      boolean arrival =
          clause.form(i).equals("وصول")
              && clause.at(i + 1).tag().startsWith("PRP")
              && (clause.form(i + 2).equals("الي") || clause.form(i + 2).equals("ل"));
      Mention place = arrival && clause.has(i + 3) ? clause.at(i + 3).mention() : null;
      if (place != null) {
        draft.add(Part.PLACE, place);
        return;
      }
      if (clause.at(i).isVerb()) {
        return;
      }
    }
  }

  /** «خلال وجوده في نيويورك»: somebody is in a town. */
  private static boolean isThere(Clause clause, int i) {
    return THERE.contains(clause.form(i))
        && DURING.contains(clause.form(i - 1))
        && clause.form(i + 2).equals("في")
        && clause.has(i + 3)
        && clause.at(i + 3).isPlace();
  }

  private static boolean verbBetween(Clause clause, int journey, Draft draft) {
    int from = Math.min(journey, draft.trigger) + 1;
    int to = Math.max(journey, draft.trigger);
    int verbs = 0;
    for (int i = from; i < to; i++) {
      verbs += clause.at(i).isVerb() || clause.form(i).equals(":") ? 1 : 0;
    }
    return verbs > (journey < draft.trigger ? 1 : 0);
  }

  private static @Nullable Mention destination(Clause clause, int journey) {
    for (int i = journey + 1; clause.has(i) && i <= journey + REACH; i++) {
      boolean to = clause.form(i - 1).equals("الي") || clause.form(i - 1).equals("ل");
      if (clause.at(i).isPlace() && to) {
        return clause.at(i).mention();
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return null;
      }
    }
    return null;
  }

  /** «اجتماع … بالانتخابات التي | شهدتها فنزويلا»: the noun before is none of encounter. */
  private static boolean isOfAnother(Clause clause, Frame frame, int verb) {
    int i = Clause.isRelative(clause.form(verb - 1)) ? verb - 2 : verb;
    while (i < verb && clause.has(i) && clause.at(i).tag().contains("JJ")) {
      i--;
    }
    return i < verb
        && clause.has(i)
        && clause.at(i).isWord()
        && clause.at(i).tag().startsWith("DTNN")
        && !frame.nouns().contains(clause.form(i));
  }

  static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  /** «القمة التي استضافتها | مدينة الظهران»: the place that follows; null if none does. */
  static @Nullable Mention hostOf(Clause clause, Frame frame, int verb) {
    boolean hosts =
        (clause.at(verb).isVerb() || Clause.isRelative(clause.form(verb - 1)))
            && !isOfAnother(clause, frame, verb)
            && !clause.isAnd(verb - 1)
            && frame.carriers().get(clause.form(verb)) == Frame.Part.PLACE
            && clause.has(verb + 2)
            && clause.at(verb + 1).tag().startsWith("PRP");
    int at = hosts && clause.at(verb + 2).isTime() ? verb + 3 : verb + 2;
    boolean host =
        hosts
            && clause.has(at)
            && (clause.at(at).isPlace() || clause.at(at).mention() instanceof Mention.Person);
    return host ? clause.at(at).mention() : null;
  }

  /** «القاهرة | التي | التقى | فيها»: the pronoun after «في» stands for the place. */
  static void giveRelated(Clause clause, Draft draft, int preposition) {
    int verb = draft.trigger;
    boolean related =
        clause.form(preposition).equals("في")
            && !draft.frame.needsPlace()
            && Clause.isRelative(clause.form(verb - 1))
            && clause.has(verb - 2)
            && clause.at(verb - 2).isPlace();
    Mention place = related ? clause.at(verb - 2).mention() : null;
    if (place != null && draft.places.isEmpty()) {
      draft.add(Part.PLACE, place);
    }
  }
}
