package org.isnad.claim.casualty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Published;
import org.isnad.mention.Mention;
import org.isnad.mention.When;
import org.isnad.sentence.Token;
import org.isnad.text.ArabicNumber;

/**
 * On which day the incident was that a sentence tells of: «هجمات الجمعة الماضية», «اندلع أمس حريق
 * في برج», «بعد أربعة أيام على الكارثة». Not on which day somebody spoke of it: «أدان الهجوم أمس».
 */
final class IncidentDays {
  private static final Set<String> INCIDENTS =
      Set.of(
          ("هجوم هجمات هجومين هجومان اعتداء اعتداءات تفجير تفجيرات تفجيرين انفجار انفجارات انفجارين"
                  + " زلزال زلازل هزه حريق حرايق انهيار انهيارات مجزره مجازر مذبحه قصف غاره غارات"
                  + " ضربه ضربات اشتباك اشتباكات معارك معركه مواجهات حادث حادثه كارثه فيضان فيضانات"
                  + " سيول اعصار عاصفه تسونامي تحطم اصطدام تصادم عمليه مداهمه كمين مقتل مصرع"
                  + " استشهاد اغتيال اطلاق جريمه فاجعه احداث")
              .split(" ", -1));

  private static final Set<String> HAPPENS =
      Set.of(
          ("وقع وقعت حدث حدثت جري جرت شهد شهدت ضرب ضربت هز هزت استهدف استهدفت اسفر اسفرت ادي ادت"
                  + " نفذ نفذت شن شنت شنوا اندلع اندلعت فجر فجرت اودي اودت تعرض تعرضت استيقظت"
                  + " استيقظ طال خلف خلفت نجم دارت اجتاح")
              .split(" ", -1));

  /** What verbs say without an incident named; «وقع» can also mean that somebody signed. */
  private static final Set<String> STRIKES =
      Set.of(
          ("انفجر انفجرت انهار انهارت تحطم تحطمت هاجم هاجمت هاجموا اقتحم اقتحمت قصف قصفت استهدف"
                  + " استهدفت")
              .split(" ", -1));

  /** What else has its day in such news. */
  private static final Set<String> OTHER_OCCASIONS =
      Set.of(
          ("اجتماع جلسه زياره بيان جنازه جنازات تشييع حداد مراسم موتمر خطاب كلمه تصريح"
                  + " تصريحات مقابله محاكمه تقرير تدوينه تغريده محادثات مباحثات")
              .split(" ", -1));

  private static final Set<String> DAYS = Set.of("يوم", "يومين", "ايام");

  private static final int REACH = 14;
  private static final int REACH_AFTER = 6;

  private final List<Token> tokens;

  private IncidentDays(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The day or week of the first incident of a sentence whose time it tells. */
  static Optional<When> of(Account account, Published published) {
    IncidentDays days = new IncidentDays(account.tokens());
    List<Mention.Time> times = new ArrayList<>(HarmDates.times(account, published).toList());
    times.sort(Comparator.comparingInt(time -> time.words().span().start()));
    Optional<When> told =
        times.stream()
            .filter(time -> isDayOrWeek(time.when()))
            .filter(time -> days.isOfIncident(time))
            .map(Mention.Time::when)
            .findFirst();
    return told.or(() -> times.isEmpty() ? days.daysBefore(published) : Optional.empty());
  }

  /** «قصفت الطائرات», «وقع انفجار»: whether a sentence tells of an incident. */
  static boolean tells(Account account) {
    IncidentDays days = new IncidentDays(account.tokens());
    for (int at = 0; at < days.tokens.size(); at++) {
      if (isIncident(days.form(at)) || (days.isVerb(at) && days.strikes(at))) {
        return true;
      }
    }
    return false;
  }

  /** «من جهة أخرى», «وفي هجوم منفصل»: whether a sentence opens by turning to another matter. */
  static boolean isOfAnother(Account account) {
    List<Token> tokens = account.tokens();
    for (int at = 1; at < Math.min(tokens.size(), 5); at++) {
      String before = People.bare(tokens.get(at - 1).form());
      boolean noun = isIncident(before) || before.matches("جهه|ناحيه|سياق|شان|غضون|صعيد|وقت");
      if (noun && tokens.get(at).form().matches("منفصله?|اخري?|مماثله?|سابقه?|ثانيه?")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayOrWeek(When when) {
    return when instanceof When.Day
        || (when instanceof When.Interval
            && when.earliest().orElseThrow().plusDays(7).isAfter(when.latest().orElseThrow()));
  }

  private boolean isOfIncident(Mention.Time time) {
    int first = HarmDates.first(tokens, time);
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < time.words().span().end()) {
      end++;
    }
    return isToldBefore(first) || isToldAfter(first, end);
  }

  /** «الهجوم الذي وقع في المدينة الأحد», «هجمات الجمعة». */
  private boolean isToldBefore(int time) {
    boolean seen = false;
    for (int at = time - 1; at >= Math.max(0, time - REACH); at--) {
      String form = form(at);
      if (form.matches("[.؟!؛]") || (!seen && isOtherOccasion(form))) {
        return false;
      }
      if (form.matches("ان|انه|انها")) {
        return seen;
      }
      if (isIncident(form)) {
        if (at >= time - 2 && !form.startsWith("ال")) {
          return true;
        }
        seen = true;
      }
      if (isVerb(at)) {
        return strikes(at) || (happens(at) && (seen || isSubject(at)));
      }
    }
    return seen;
  }

  /** «المجزرة المروعة التي حدثت», «انفجار هز». */
  private boolean isSubject(int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - 5); at--) {
      if (isIncident(form(at))) {
        return true;
      }
    }
    return false;
  }

  /** «أمس هجوما», «السبت انفجار»: an incident that is news, not one known. */
  private boolean isToldAfter(int time, int end) {
    boolean happens = false;
    for (int at = end; at < Math.min(tokens.size(), end + REACH_AFTER); at++) {
      String form = form(at);
      if (form.matches("[.؟!؛،]|ان|الذي|التي|بعد|عقب|اثر") || isOtherOccasion(form)) {
        return false;
      }
      if (isIncident(form) && (happens || !form.startsWith("ال"))) {
        return happens || !isSpokenOf(time);
      }
      if (isVerb(at)) {
        if (strikes(at) || !happens(at)) {
          return strikes(at);
        }
        happens = true;
      }
    }
    return false;
  }

  /** «بحث الرئيس أمس هجوما». */
  private boolean isSpokenOf(int time) {
    for (int at = time - 1; at >= Math.max(0, time - REACH) && !form(at).equals("."); at--) {
      if (isVerb(at)) {
        return !happens(at) && !strikes(at);
      }
    }
    return false;
  }

  /** «أربعة أيام على الكارثة», «بعد يومين من الهجوم», counted back from the publication. */
  private Optional<When> daysBefore(Published published) {
    for (int at = 1; at + 2 < tokens.size() && published.day().isPresent(); at++) {
      if (DAYS.contains(form(at)) && form(at + 1).matches("علي|من") && isIncident(form(at + 2))) {
        Optional<Integer> days = days(at);
        if (days.isPresent()) {
          LocalDate day = published.day().get().minusDays(days.get());
          return Optional.of(new When.Day(day));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> days(int at) {
    return switch (form(at)) {
      case "يوم" -> Optional.of(1);
      case "يومين" -> Optional.of(2);
      default ->
          ArabicNumber.cardinalAt(tokens.stream().map(Token::form).toList(), at - 1)
              .filter(number -> number.value() < 11)
              .map(number -> (int) number.value());
    };
  }

  static boolean isIncident(String form) {
    String bare = People.bare(form);
    return INCIDENTS.contains(bare)
        || (bare.endsWith("ا") && INCIDENTS.contains(bare.substring(0, bare.length() - 1)));
  }

  private static boolean isOtherOccasion(String form) {
    return OTHER_OCCASIONS.contains(People.bare(form));
  }

  private boolean isVerb(int at) {
    return tokens.get(at).tag().startsWith("VB");
  }

  private boolean happens(int at) {
    return HAPPENS.contains(form(at));
  }

  private boolean strikes(int at) {
    String form = form(at);
    return STRIKES.contains(form)
        || HarmWord.of(form, HarmWord.Use.VICTIMS_AFTER, HarmWord.Use.VICTIMS_BEFORE)
            .filter(word -> Harms.isOfLife(word.harm()))
            .isPresent();
  }

  private String form(int at) {
    return tokens.get(at).form();
  }
}
