package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Words of journeys that tell none: «وصل إلى السلطة», «السفن المتجهة إلى جدة», «عدم زيارة عدن». */
final class NoJourney {
  private static final int REACH = 6;
  private static final Pattern ARRIVES = Pattern.compile("^(?:ال)?(?:وصل|وصول|[ايتن]صل)");
  private static final Pattern YEAR = Pattern.compile("[12١٢]\\d{3}");
  private static final Pattern HEADING = Pattern.compile("^(?:ال)?(?:متوجه|متجه)ه?ا?$");

  private static final Pattern ROUNDS_OF =
      Pattern.compile("(?:ال)?(?:تفاوض|حوار|مفاوضات|محادثات|مباحثات|مشاورات|نقاش|تصويت|قتال)");

  /** What is reached without a step. */
  private static final Set<String> REACHED =
      Set.of(
          "السلطه", "الحكم", "سده", "الرياسه", "رياسه", "منصب", "المنصب", "اتفاق", "الاتفاق",
          "اتفاقيه", "تفاهم", "تفاهمات", "حل", "حلول", "تسويه", "صفقه", "طريق", "مرحله", "المرحله",
          "مستوي", "المستوي", "مستويات", "قناعه", "نتيجه", "نتايج", "نهايه", "النهايي", "ذروه",
          "درجه", "صيغه", "سعر", "السعر", "رقم", "قيمه", "مبلغ", "نسبه", "معدل", "حد", "حافه",
          "اكثر", "نحو", "حوالي", "قرابه");

  private static final Set<String> SEATS_OF_POWER =
      Set.of("البيت الابيض", "الكرملين", "الاليزيه", "قصر الاليزيه", "قصر قرطاج", "قصر بعبدا");

  private static final Set<String> PLACES =
      Set.of(
          "المدينه", "العاصمه", "المطار", "البلد", "البلاد", "الدوله", "المنطقه", "القريه",
          "المكان", "الموقع", "القصر");

  private NoJourney() {}

  /** Whether the word of a journey at {@code at} tells none. */
  static boolean is(Clause clause, int at) {
    boolean never = clause.form(at - 1).equals("عدم");
    return never
        || isRound(clause, at)
        || isSite(clause, at)
        || isOfThing(clause, at)
        || isReach(clause, at);
  }

  /** «جولة جديدة من التفاوض». */
  private static boolean isRound(Clause clause, int at) {
    if (!clause.form(at).matches("(?:ال)?جول(?:ه|ات)")) {
      return false;
    }
    for (int i = at + 1; i <= at + 4; i++) {
      if (clause.form(i).equals("من")) {
        return ROUNDS_OF.matcher(clause.form(i + 1)).matches();
      }
    }
    return false;
  }

  /** «يمكن التسجيل من خلال زيارة الموقع»: what anybody may do. */
  private static boolean isSite(Clause clause, int noun) {
    boolean owned = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    return clause.form(noun).equals("زياره")
        && clause.form(noun - 1).equals("خلال")
        && clause.form(noun - 2).equals("من")
        && !owned;
  }

  /** «القوافل المتجهة إلى عدن»: the noun before it travels; a plane stands for whom it carries. */
  private static boolean isOfThing(Clause clause, int at) {
    if (!HEADING.matcher(clause.form(at)).find()) {
      return false;
    }
    int head = at - 1;
    while (clause.has(head) && clause.at(head).tag().contains("JJ")) {
      head--;
    }
    String tag = clause.has(head) ? clause.at(head).tag() : "";
    String noun = clause.form(head).replaceFirst("^ال", "");
    return (tag.startsWith("NN") || tag.startsWith("DTNN"))
        && !ArgumentWords.PLANES.contains(noun)
        && !noun.equals("رحله")
        && clause.form(at).endsWith("ه");
  }

  private static boolean isReach(Clause clause, int at) {
    if (!ARRIVES.matcher(clause.form(at)).find()) {
      return false;
    }
    boolean pronoun = clause.has(at + 2) && clause.at(at + 2).tag().startsWith("PRP");
    if (pronoun && clause.form(at + 1).equals("الي") && Clause.isRelative(clause.form(at - 1))) {
      return clause.has(at - 2)
          && !clause.at(at - 2).isPlace()
          && !PLACES.contains(clause.form(at - 2));
    }
    for (int i = at + 1; clause.has(i) && i <= at + REACH && !clause.at(i).isVerb(); i++) {
      if (clause.form(i).equals("الي") && clause.has(i + 1)) {
        return isReached(clause.at(i + 1))
            || isSeat(clause, i + 1)
                && (clause.form(at - 1).equals("منذ") || isHisOffice(clause, at, i + 1));
      }
    }
    return false;
  }

  /** «السلطة», «أكثر من عشرين», «طريق مسدود». */
  private static boolean isReached(Chunk chunk) {
    return !chunk.isPlace() && (REACHED.contains(chunk.token().form()) || chunk.tag().equals("CD"));
  }

  /** «لدى وصوله إلى البيت الأبيض في يناير 2009»: a year is told, as of terms of office. */
  private static boolean isHisOffice(Clause clause, int at, int seat) {
    return clause.isPronoun(at + 1)
        && clause.form(seat + 1).equals("في")
        && clause.has(seat + 2)
        && clause.at(seat + 2).mention() instanceof Mention.Time time
        && YEAR.matcher(time.words().surface()).find();
  }

  /** «منذ وصول الرئيس إلى البيت الأبيض»: since he has been in office. */
  private static boolean isSeat(Clause clause, int i) {
    Chunk chunk = clause.at(i);
    String words =
        chunk.mention() == null
            ? clause.form(i) + " " + clause.form(i + 1)
            : MatchingForm.of(chunk.mention().words().surface());
    return SEATS_OF_POWER.contains(words) || SEATS_OF_POWER.contains(clause.form(i));
  }
}
