package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;

/**
 * Who sits down to talks or should: «عاد الحوثيون إلى طاولة | المفاوضات», «حث كيري الإسرائيليين
 * والفلسطينيين على العودة إلى طاولة | المفاوضات», «إعادة طالبان إلى طاولة | المفاوضات».
 */
final class NegotiatingTable {
  private static final Set<String> TABLES = Set.of("طاوله", "مايده");

  private static final Pattern SITS =
      Pattern.compile("(?:[يت]?عود|عاد|[يت]?جلس|رجع|[يت]رجع)(?:ا|ت|تا|ان|ون|وا)?");

  /** «إعادة | طالبان | إلى طاولة», «العودة إلى طاولة», «جمع | الطرفين | على طاولة». */
  private static final Pattern SEATING =
      Pattern.compile("اعاده|احضار|جلب|دفع|جمع|(?:ال)?(?:عوده|جلوس|رجوع)");

  private static final Set<String> AFTER = Set.of("بعد", "عقب", "منذ", "مع", "اثر", "خلال");

  /** How far before the table such a word stands, in chunks. */
  private static final int REACH = 12;

  private NegotiatingTable() {}

  /** The verb or verbal noun that seats people at the table of the talks; -1 if none does. */
  static int seat(Clause clause, int talks) {
    if (!TABLES.contains(clause.form(talks - 1)) || !clause.isPreposition(talks - 2)) {
      return -1;
    }
    for (int i = talks - 3; i >= 0 && talks - i <= REACH; i--) {
      String form = clause.form(i);
      if (SEATING.matcher(form).matches() || SITS.matcher(form).matches()) {
        return i;
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «إقناع إيران بالجلوس إلى الطاولة», not «بعد عودتها إلى الطاولة»: nobody says that it was. */
  static boolean isSought(Clause clause, int talks) {
    int seat = seat(clause, talks);
    return seat >= 0
        && SEATING.matcher(clause.form(seat)).matches()
        && !clause.at(seat).isVerb()
        && !AFTER.contains(clause.form(seat - 1));
  }

  /** Those who sit there; empty if nothing seats them. */
  static List<Mention> seated(Clause clause, int talks) {
    int seat = seat(clause, talks);
    if (seat < 0) {
      return List.of();
    }
    List<Mention> after = clause.coordinatedRight(seat + 1, talks);
    if (!after.isEmpty()) {
      return after;
    }
    int before = clause.isPreposition(seat - 1) ? seat - 2 : -1;
    boolean called = before > 0 && clause.at(before).isActor();
    return called ? clause.coordinatedLeft(before) : clause.subjectBefore(seat);
  }
}
