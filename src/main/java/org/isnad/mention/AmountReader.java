package org.isnad.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.mention.TimeWord.Role;

/**
 * Reads «قبل يومين», «منذ أسبوعين», «بعد أسبوع», «الأيام الثلاثة الماضية», «اليومين المقبلين»,
 * «الـ24 ساعة الماضية». Not «منذ أكثر من 25 عاما», «منذ 25 عاما», «قبل يومين من القمة».
 */
final class AmountReader implements TimeReader {
  /** «التقى قبل يومين | السفير», «عقد قبل يومين | اجتماعا»: whom or what, not from when. */
  private static final Pattern OBJECT =
      Pattern.compile(
          ".{4,}ا|زياره|لقاء|اتصال|اجتماع|محادثات|مباحثات|(?:ال)?(?:رييس|رييسه|وزير|وزيره|سفير|سفيره|مبعوث|ملك|امير|ولي|نايب|امين|مستشار|مستشاره"
              + "|مسوول|قايد|مدير|مفوض|مفوضه|ممثل|زعيم|وفد|موفد|مندوب|سيد|سعاده|معالي|سمو|صاحب)");

  private static final String AGO = "time-ago";
  private static final String SPAN = "time-span";

  private static final int MONTHS = 12;

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    if (text.is(from, "قبل", "منذ", "بعد")) {
      return distance(text, from);
    }
    return Amount.at(text, from).flatMap(amount -> span(text, from, amount));
  }

  private static Optional<Reading> distance(TimeText text, int from) {
    boolean about = text.is(from + 1, "نحو", "حوالي", "قرابه", "زهاء");
    int at = about ? from + 2 : from + 1;
    Optional<Amount> told =
        Amount.at(text, at)
            .filter(amount -> !text.forms().get(amount.end() - 1).startsWith("ال"))
            .filter(amount -> !isNameOfPeriod(text, at, amount));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = andHalf(text, told.get());
    boolean vague = about && amount.unit() == Role.UNIT_DAY;
    boolean fromElsewhere = isReference(text, amount.end());
    boolean ahead = text.is(from, "بعد");
    boolean future = ClauseTense.at(text, from) == Leaning.FUTURE;
    boolean duration =
        text.is(from, "منذ")
            && (amount.unit() == Role.UNIT_MONTH || amount.unit() == Role.UNIT_YEAR);
    if (vague || fromElsewhere || duration || (ahead && !future)) {
      return Optional.of(Reading.nothing(amount.end()));
    }
    return text.published()
        .day()
        .map(today -> amount.from(today, ahead ? 1 : -1))
        .orElse(Optional.of(new When.Unstated()))
        .map(when -> new Reading(when, amount.end(), AGO))
        .or(() -> Optional.of(Reading.nothing(amount.end())));
  }

  /** «قبل عام | ونصف»: eighteen months. */
  private static Amount andHalf(TimeText text, Amount amount) {
    int end = amount.end();
    boolean half = text.is(end, "و") && text.is(end + 1, "نصف", "النصف");
    return half && amount.unit() == Role.UNIT_YEAR
        ? new Amount(amount.count() * MONTHS + MONTHS / 2, Role.UNIT_MONTH, end + 2)
        : amount;
  }

  /**
   * «قبل يومين من القمة», «قبل يومين القمة»; nouns that serve as prepositions refer to nothing, nor
   * does whom the sentence goes on with: «التقى قبل يومين نظيره», «عددا من».
   */
  private static boolean isReference(TimeText text, int at) {
    boolean whom =
        text.tag(at + 1).equals("PRP$")
            || text.is(at + 1, "من")
            || at < text.size() && OBJECT.matcher(text.forms().get(at)).matches();
    boolean noun = text.tag(at).endsWith("NN") && !text.has(at, Role.NOUN_PREPOSITION) && !whom;
    return noun || text.is(at, "من", "علي", "ان");
  }

  /** «قبل عام 2003», «منذ شهر مايو», «قبل يوم الجمعة» name the period. */
  private static boolean isNameOfPeriod(TimeText text, int at, Amount amount) {
    boolean one = amount.end() == at + 1 && amount.count() == 1;
    int next = amount.end();
    return one
        && (text.fourDigits(next) > 0
            || text.cardinal(next).isPresent()
            || text.has(next, Role.WEEKDAY)
            || text.has(next, Role.MONTH)
            || text.has(next, Role.HIJRI_MONTH)
            || text.has(next, Role.RELATIVE_DAY)
            || text.qualifier(next).isPresent());
  }

  private static Optional<Reading> span(TimeText text, int from, Amount amount) {
    Optional<Leaning> qualifier = text.qualifier(amount.end());
    boolean single = amount.count() == 1 && amount.end() == from + 1;
    if (qualifier.isEmpty() || qualifier.get() == Leaning.CURRENT || single) {
      return Optional.empty();
    }
    int sign = WeekReader.weeks(qualifier.get());
    int end = amount.end() + 1;
    return Optional.of(
        text.published()
            .day()
            .map(today -> new Reading(amount.around(today, sign), end, SPAN))
            .orElse(new Reading(new When.Unstated(), end, SPAN)));
  }
}
