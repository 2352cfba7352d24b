package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Status;
import org.jspecify.annotations.Nullable;

/** What the words after a noun of encounter say became of it: called off, put off, held. */
final class Outcome {
  private static final Set<String> CALLED_OFF = Set.of("الغي", "الغيت", "تاجل", "تاجلت", "طار");
  private static final Set<String> PUT_OFF =
      Set.of("ارجءت", "ارجيت", "ارجء", "ارجي", "اجل", "اجلت");
  private static final Set<String> OFF =
      Set.of("توجل", "يوجل", "تلغي", "يلغي", "ترجا", "يرجا", "تتاجل", "يتاجل");

  private static final Set<String> TOOK_PLACE =
      Set.of("عقد", "عقدت", "انعقد", "انعقدت", "جرت", "جري", "استضافته", "استضافتها", "احتضنتها");

  private static final Set<String> TAKES_PLACE =
      Set.of(
          "يحصل", "تحصل", "يعقد", "تعقد", "يتم", "تتم", "يجر", "تجر", "يحدث", "يكن", "ينعقد",
          "تنعقد");

  /**
   * «إلى موعد يحدد لاحقا», «إلى أجل غير مسمى»: a day yet to be told, and how long the words are.
   */
  private static final Set<String> SOME_DAY = Set.of("موعد", "اجل", "وقت");

  private static final int OPEN_DAY = 5;
  private static final int WILL_NOT = 7;

  private Outcome() {}

  /** «قمة المناخ التي انعقدت في باريس», «الاجتماع الذي عقد أمس». */
  static boolean hasTakenPlace(Clause clause, int trigger) {
    for (int i = trigger + 1; clause.has(i) && i <= trigger + 3; i++) {
      if (Clause.isRelative(clause.form(i))) {
        return TOOK_PLACE.contains(clause.form(i + 1));
      }
      if (clause.at(i).isVerb() || clause.isComma(i) || clause.isPreposition(i)) {
        return false;
      }
    }
    return false;
  }

  /** «اللقاء الذي كان مقررا … ألغي», «هذا اللقاء لم يحصل», «لقاء … ممكن». */
  static @Nullable Status of(Clause clause, int trigger) {
    boolean that = false;
    for (int i = trigger + 1; clause.has(i) && i <= trigger + 22; i++) {
      String form = clause.form(i);
      boolean goesOn = clause.isComma(i) && clause.has(i + 1) && clause.at(i + 1).isVerb();
      that |= form.equals("ان") || goesOn;
      boolean off = clause.at(i).isVerb() || form.equals("الغي") && !clause.isPreposition(i - 1);
      if (CALLED_OFF.contains(form) && off) {
        boolean later = form.startsWith("تاجل") && postponedTo(clause, i);
        return later ? Status.PLANNED : Status.CANCELLED;
      }
      if (OFF.contains(form) && Prospect.mayBe(clause, i)) {
        return Status.PLANNED;
      }
      if (putsOff(clause, i)) {
        return postponedTo(clause, i) ? Status.PLANNED : Status.CANCELLED;
      }
      boolean not =
          clause.form(i - 1).equals("لم")
              && i - trigger <= 4
              && !Clause.isRelative(clause.form(i - 2));
      if (not && TAKES_PLACE.contains(form)) {
        return Status.DENIED;
      }
      if (!that && willNot(clause, trigger, i)) {
        return Status.CANCELLED;
      }
      boolean soon = clause.form(i - 1).equals("وقت");
      if (!that && !soon && (form.equals("ممكن") || form.equals("ممكنا") || form.equals("محتمل"))) {
        return Status.PROPOSED;
      }
      if (form.equals("؛") || form.equals("لكن") || form.equals("فيما") || form.equals("بينما")) {
        return null;
      }
    }
    return null;
  }

  /** «محادثات جنيف بشأن اليمن | لن تعقد | الجمعة». */
  private static boolean willNot(Clause clause, int trigger, int verb) {
    return clause.form(verb - 1).equals("لن")
        && verb - trigger <= WILL_NOT
        && !Clause.isRelative(clause.form(verb - 2))
        && TAKES_PLACE.contains(clause.form(verb));
  }

  /**
   * «أرجئت |إلى موعد يحدد لاحقا| زيارة»: the chunk before such words, if {@code i} ends them; else
   * {@code i}.
   */
  static int beforeOpenDay(Clause clause, int i) {
    for (int at = i; at >= Math.max(1, i - OPEN_DAY); at--) {
      if (clause.at(at).mention() != null) {
        return i;
      }
      if (clause.form(at).equals("الي")) {
        return SOME_DAY.contains(clause.form(at + 1)) ? at - 1 : i;
      }
    }
    return i;
  }

  static boolean putsOff(Clause clause, int i) {
    return PUT_OFF.contains(clause.form(i)) && clause.at(i).isVerb();
  }

  private static boolean postponedTo(Clause clause, int at) {
    for (int i = at + 1; clause.has(i) && i <= at + 6; i++) {
      if (clause.at(i).isTime()) {
        return true;
      }
    }
    return false;
  }
}
