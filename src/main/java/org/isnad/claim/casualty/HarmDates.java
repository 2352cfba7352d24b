package org.isnad.claim.casualty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Published;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;
import org.isnad.claim.speech.Speech;
import org.isnad.mention.Mention;
import org.isnad.mention.When;
import org.isnad.sentence.Token;

/** The day or period that a sentence gives for a figure. */
final class HarmDates {
  private static final Pattern WEEKDAY =
      Pattern.compile("السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة");

  private static final Set<String> RECORDS =
      Set.of(
          "اسوا", "اعنف", "ادمي", "اكبر", "اخطر", "اشد", "اول", "اعلي", "الاسوا", "الاعنف",
          "الادمي", "الاكبر", "الاخطر", "الاشد", "الاول", "الاولي", "الاعلي");

  /** How far before a time «منذ» may stand, in tokens: «منذ كثفت الحكومة عملياتها في 18 فبراير». */
  private static final int SINCE = 14;

  private static final Set<String> MOURNING =
      Set.of(
          ("جنازه جنازات جنايز جنازت تشييع شيع شيعت شيعوا يشيع تشيع حداد مراسم عزاء تابين صلاه"
                  + " دفن جثمان زياره زار")
              .split(" ", -1));

  private HarmDates() {}

  /**
   * The time nearest to the harm, never that of an announcement. «منذ» makes it the start of a
   * period that ends with the publication.
   */
  static Optional<When> of(Account account, Telling telling, Published published) {
    return times(account, published)
        .filter(time -> !isInClauseAfter(account.tokens(), time, telling))
        .filter(time -> !isOfWhatFollowed(account.tokens(), time, telling))
        .min(Comparator.comparingInt(time -> distance(account.tokens(), time, telling)))
        .map(
            time ->
                telling.harm() == Harm.MISSING
                    ? time.when()
                    : since(account.tokens(), time, published))
        .filter(when -> !(isOneDeath(telling) && isLong(when)));
  }

  /** The times of what happened by the day of publication. */
  static Stream<Mention.Time> times(Account account, Published published) {
    return account.mentions().stream()
        .filter(Mention.Time.class::isInstance)
        .map(Mention.Time.class::cast)
        .filter(time -> time.when().edtf().isPresent())
        .filter(time -> !isOfSpeech(account, time) && !isOfBirth(account.tokens(), time))
        .filter(
            time -> !StatementDays.isOfStatement(account.tokens(), first(account.tokens(), time)))
        .filter(time -> !isOfMourning(account.tokens(), time))
        .filter(time -> !isOfRecord(account.tokens(), time))
        .map(time -> inThePast(time, published))
        .filter(time -> !isAfter(time.when(), published));
  }

  /** Harm that is told has happened: the day of the coming week is that of the past one. */
  private static Mention.Time inThePast(Mention.Time time, Published published) {
    boolean weekday =
        time.when() instanceof When.Day day
            && published.day().filter(today -> isWithinWeek(today, day.date())).isPresent()
            && WEEKDAY.matcher(time.words().surface()).find();
    return weekday
        ? new Mention.Time(
            time.words(),
            time.foundBy(),
            new When.Day(time.when().earliest().orElseThrow().minusWeeks(1)))
        : time;
  }

  private static boolean isWithinWeek(LocalDate today, LocalDate day) {
    return day.isAfter(today) && !day.isAfter(today.plusWeeks(1));
  }

  private static boolean isAfter(When when, Published published) {
    return published.day().isPresent()
        && when.earliest().isPresent()
        && when.earliest().get().isAfter(published.day().get());
  }

  /**
   * Whether a new clause with a verb of its own starts between the figure and the time after it.
   */
  private static boolean isInClauseAfter(List<Token> tokens, Mention.Time time, Telling telling) {
    int to = first(tokens, time);
    for (int at = telling.figure().end(); at + 1 < to; at++) {
      boolean sumsUp =
          tokens.get(at).form().equals("ل")
              && tokens.get(at + 1).form().matches("يرتفع|ترتفع|يصل|تصل|يبلغ|تبلغ");
      if (sumsUp) {
        return true;
      }
      if (tokens.get(at).form().matches("[،,؛]")) {
        int verb = tokens.get(at + 1).form().matches("و|ل|ف|كما|فيما|بينما") ? at + 2 : at + 1;
        while (verb < to && tokens.get(verb).tag().equals("RP")) {
          verb++;
        }
        if (verb < to && tokens.get(verb).tag().matches("VB[DP]")) {
          return true;
        }
      }
    }
    return false;
  }

  /** One person dies on a day, not «منذ يوليو». */
  private static boolean isOneDeath(Telling telling) {
    return Harms.isOfLife(telling.harm()) && telling.figure().count().equals(Count.exactly(1));
  }

  private static boolean isLong(When when) {
    return when instanceof When.Interval
        && when.latest().orElseThrow().isAfter(when.earliest().orElseThrow().plusDays(7));
  }

  /** «تظاهر الآلاف أمس بعد مقتل ثلاثة»: the time of what the harm was followed by. */
  private static boolean isOfWhatFollowed(List<Token> tokens, Mention.Time time, Telling telling) {
    int harm = Math.min(telling.trigger(), telling.figure().first());
    return harm > 0
        && tokens.get(harm - 1).form().matches("بعد|عقب|اثر|علي")
        && first(tokens, time) < harm;
  }

  private static int distance(List<Token> tokens, Mention.Time time, Telling telling) {
    int at = first(tokens, time);
    int from = Math.min(telling.trigger(), telling.figure().first());
    int to = Math.max(telling.trigger() + 1, telling.figure().end());
    return at >= to ? at - to : at < from ? from - at + 3 : 0;
  }

  /** The index of the first token of a time. */
  static int first(List<Token> tokens, Mention.Time time) {
    int at = 0;
    while (at < tokens.size() - 1 && tokens.get(at).span().end() <= time.words().span().start()) {
      at++;
    }
    return at;
  }

  private static boolean isOfSpeech(Account account, Mention.Time time) {
    int start = time.words().span().start();
    return account.speeches().stream()
        .map(Speech::frame)
        .anyMatch(frame -> frame.start() <= start && start <= frame.end());
  }

  /** «تنظم السبت جنازة رسمية», «شيعت جموع ظهر أمس»: the day of a funeral is no day of harm. */
  private static boolean isOfMourning(List<Token> tokens, Mention.Time time) {
    int at = first(tokens, time);
    for (int before = at - 1; before >= Math.max(0, at - 6); before--) {
      if (isMourning(tokens, before)) {
        return true;
      }
      if (tokens.get(before).form().matches("[.،,؛]")) {
        break;
      }
    }
    for (int after = at + 1; after < Math.min(tokens.size(), at + 9); after++) {
      if (isMourning(tokens, after)) {
        return true;
      }
      if (tokens.get(after).form().matches("[.؛]|ان")) {
        break;
      }
    }
    return false;
  }

  /** «في أسوأ يوم منذ حرب عام 2014»: when it was worse, not when it was. */
  private static boolean isOfRecord(List<Token> tokens, Mention.Time time) {
    int at = first(tokens, time);
    boolean since = false;
    for (int before = at; before >= Math.max(0, at - SINCE); before--) {
      String form = tokens.get(before).form();
      since |= form.equals("منذ");
      if (since && RECORDS.contains(form)) {
        return true;
      }
      if (tokens.get(before).tag().startsWith("VB") || form.matches("[.،,؛]")) {
        return false;
      }
    }
    return false;
  }

  /** «من مواليد عام 1989». */
  private static boolean isOfBirth(List<Token> tokens, Mention.Time time) {
    int at = first(tokens, time);
    return tokens.subList(Math.max(0, at - 2), at).stream()
        .anyMatch(token -> token.form().matches("مواليد|(ال)?مولوده?|ولدت?"));
  }

  private static boolean isMourning(List<Token> tokens, int at) {
    return MOURNING.contains(People.bare(tokens.get(at).form()));
  }

  private static When since(List<Token> tokens, Mention.Time time, Published published) {
    int at = first(tokens, time);
    boolean since = false;
    for (int before = at; before >= Math.max(0, at - SINCE); before--) {
      boolean startOfClause =
          before > 0 && tokens.get(before - 1).form().equals("منذ"); // «منذ كثفت…»
      boolean quote = tokens.get(before).form().matches("[\"«»“”]");
      if (tokens.get(before).tag().matches("VB[DPN]|PUNC")
          && before < at
          && !startOfClause
          && !quote) {
        break;
      }
      since |= tokens.get(before).form().equals("منذ");
    }
    When when = time.when();
    if (!since || when instanceof When.Interval || published.day().isEmpty()) {
      return when;
    }
    When.Day end = new When.Day(published.day().get());
    return when.earliest().orElseThrow().isBefore(end.date()) ? new When.Interval(when, end) : when;
  }
}
