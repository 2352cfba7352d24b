package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Status;

/** What a word for a status says where it stands: «لا يعتزم», «قد تؤجل», «قبل دعوة». */
final class CueSense {
  /** «اتفقا | خلال | مكالمة على مواصلة التنسيق»: it has taken place. */
  private static final Set<String> DURING = Set.of("خلال", "اثناء", "لدي");

  private static final Set<String> NOT = Set.of("لا", "لم", "لن", "ليس", "ليست", "غير");
  private static final Set<String> THERE_IS =
      Set.of("يوجد", "توجد", "هناك", "من", "اي", "ايه", "يتم", "وجود");
  private static final Set<String> DENIES = Set.of("نفي", "نفت", "ينفي", "تنفي");
  private static final int REACH = 4;
  private static final Set<String> INVITATION = Set.of("دعوه", "الدعوه");
  private static final Set<String> ACCEPTANCE = Set.of("قبول", "الموافقه", "موافقه");
  private static final Set<String> ACCEPTS =
      Set.of("قبل", "قبلت", "يقبل", "تقبل", "لبي", "لبت", "يلبي", "وافق", "وافقت");

  private static final int THREAT_REACH = 5;

  private static final Set<String> THREATENS =
      Set.of(
          "تهديد",
          "تهديدات",
          "التهديد",
          "التهديدات",
          "هدد",
          "هددت",
          "يهدد",
          "تهدد",
          "لوح",
          "لوحت",
          "يلوح",
          "تلوح",
          "مهددا",
          "مهدده",
          "التلويح",
          "احتمال",
          "احتماليه",
          "امكانيه",
          "خطر",
          "مخاوف",
          "تحذير",
          "حذر",
          "حذرت");

  private static final Set<String> CALLS_FOR =
      Set.of("دعا", "دعت", "يدعو", "تدعو", "طالب", "طالبت", "يطالب", "تطالب", "داعيه", "داعيا");

  private static final Set<String> DECIDES =
      Set.of("يتفق", "تتفق", "قرر", "قررت", "اقترح", "اقترحت", "طلب", "طلبت", "وعد", "وعدت");

  private static final Set<String> CONDITIONS = Set.of("اذا", "حال", "لو");

  private static final Set<String> HAVING = Set.of("يكون", "تكون");

  private static final Set<String> REFUSES =
      Set.of("رفض", "رفضت", "يرفض", "ترفض", "رفضوا", "امتنع", "امتنعت");

  /** Of a meeting they say that it stops, with «على» that somebody speaks of it. */
  private static final Set<String> REMARKS =
      Set.of("علق", "علقت", "يعلق", "تعلق", "علقوا", "تعليق", "التعليق", "تعليقا", "معلقا");

  private static final Pattern ENCOUNTER =
      Pattern.compile("^(?:ال)?(?:زيار|لقاء|اجتماع|محادث|مباحث|مفاوض|قمه|مشاور|جوله|حوار|اتصال)");

  private static final Set<String> COMMENTS =
      Set.of("التعليق", "الافصاح", "الكشف", "الحديث", "الرد", "الادلاء", "تاكيد");

  private CueSense() {}

  /** «نفى أن يكون قد التقى», «نفى المتحدث أن يكون الوزير زار»: what is denied to have been. */
  static boolean deniesHaving(Clause clause, int verb) {
    int i = verb - 1;
    while (clause.has(i) && (clause.form(i).equals("قد") || clause.at(i).isActor())) {
      i--;
    }
    if (!HAVING.contains(clause.form(i)) || !clause.form(i - 1).equals("ان")) {
      return false;
    }
    for (int k = i - 2; clause.has(k) && i - k <= REACH + 1; k--) {
      if (DENIES.contains(clause.form(k))) {
        return !NOT.contains(clause.form(k - 1));
      }
    }
    return false;
  }

  /**
   * «لا يستبعد لقاء» is possible, «لا ينوي زيارة» and «لا توجد خطط لعقد لقاء» are denied, «لم تلغ
   * الزيارة» goes on, «قد تؤجل القمة» stands as long as that is not decided.
   *
   * @param word chunk of the word for the status
   */
  static Status of(Clause clause, int word, Status status) {
    if (isOfSpeech(clause, word)) {
      return Status.HELD;
    }
    boolean perhaps = clause.at(word).isVerb() && Prospect.mayBe(clause, word);
    boolean stands = status == Status.CANCELLED && (perhaps || isOnlySaid(clause, word));
    boolean accepted = status == Status.PROPOSED && isAccepted(clause, word);
    return stands || accepted ? Status.PLANNED : denied(clause, word, status);
  }

  /**
   * «هددت بإلغاء القمة», «دعت إلى إلغاء المؤتمر», «ستلغي القمة إذا»: what is threatened, asked for
   * or depends on something has not been called off.
   */
  private static boolean isOnlySaid(Clause clause, int word) {
    for (int i = word - 1; i >= 0 && word - i <= THREAT_REACH; i--) {
      String form = clause.form(i);
      if (THREATENS.contains(form) || CALLS_FOR.contains(form) && !clause.at(i).isActor()) {
        return true;
      }
    }
    boolean future = clause.form(word - 1).equals("س") || clause.form(word - 1).equals("سوف");
    for (int i = word + 1; future && clause.has(i); i++) {
      if (CONDITIONS.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * «دعت الدول في ختام قمة إلى …», «اتفق الوزيران في اتصال على …»: what is called for or agreed
   * upon at an encounter is something else.
   */
  static boolean isCallAt(Clause clause, int verb, int noun) {
    boolean opens = Engagement.PARTS.contains(clause.form(noun - 1));
    int at = opens ? noun - 2 : noun - 1;
    boolean agrees = clause.form(verb).startsWith("اتفق");
    boolean decides =
        agrees || CALLS_FOR.contains(clause.form(verb)) || DECIDES.contains(clause.form(verb));
    boolean during = agrees && DURING.contains(clause.form(at));
    if (!clause.form(at).equals("في") && !during || !clause.at(verb).isVerb() || !decides) {
      return false;
    }
    if (agrees) {
      return true; // «اتفقا على الإفراج عن محتجزين، في ختام مفاوضات»
    }
    int end = verb + 1;
    while (clause.has(end) && (clause.at(end).isActor() || clause.isAnd(end))) {
      end++;
    }
    return end > verb + 1 && end <= at;
  }

  /** «رفض المتحدث | التعليق على زيارة»: what is refused is to speak of it. */
  static boolean isOfSpeech(Clause clause, int word) {
    for (int i = word + 1; clause.has(i) && i <= word + REACH; i++) {
      if (COMMENTS.contains(clause.form(i))) {
        return REFUSES.contains(clause.form(word));
      }
      if (clause.form(i).equals("علي")) {
        return REMARKS.contains(clause.form(word)); // «علق المتحدث | على زيارة»
      }
      if (ENCOUNTER.matcher(clause.form(i)).find()) {
        return false;
      }
    }
    return false;
  }

  private static Status denied(Clause clause, int word, Status status) {
    String not = before(clause, word);
    if (not.isEmpty()) {
      return status;
    }
    return switch (status) {
      case DENIED -> Status.PROPOSED;
      case CANCELLED -> Status.PLANNED;
      case PLANNED -> not.equals("لم") ? Status.PROPOSED : Status.DENIED;
      case PROPOSED -> Status.DENIED;
      case HELD -> status;
    };
  }

  private static String before(Clause clause, int word) {
    for (int i = word - 1; i >= 0 && word - i <= REACH; i--) {
      String form = clause.form(i);
      if (NOT.contains(form)) {
        return clause.form(i - 1).equals("ما") ? "" : form;
      }
      boolean subject = clause.at(i).isActor();
      if (DENIES.contains(form) || subject && DENIES.contains(clause.form(i - 1))) {
        return i < word - 1 ? "نفي" : "";
      }
      if (!THERE_IS.contains(form)) {
        return "";
      }
    }
    return "";
  }

  /** «قبل الرئيس دعوة لزيارة باريس», «قبوله الدعوة»: who accepts will come. */
  private static boolean isAccepted(Clause clause, int word) {
    for (int i = word - 1;
        INVITATION.contains(clause.form(word)) && i >= Math.max(0, word - 4);
        i--) {
      boolean verb = clause.has(i) && clause.at(i).isVerb();
      boolean opens = i <= 1 && clause.has(i + 1) && clause.at(i + 1).isActor();
      if (ACCEPTANCE.contains(clause.form(i))
          || (verb || opens) && ACCEPTS.contains(clause.form(i))) {
        return true;
      }
      if (verb) {
        return false;
      }
    }
    return false;
  }
}
