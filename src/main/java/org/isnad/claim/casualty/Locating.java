package org.isnad.claim.casualty;

import java.util.List;
import java.util.Set;
import org.isnad.sentence.Token;

/**
 * Whether the words around the name of a place say that something happens there: «في بغداد», «شهدت
 * حلب», not «محكمة في واشنطن», «نقل إلى مستشفى في عمان», «باريس تدين».
 */
final class Locating {
  private static final Set<String> AT =
      Set.of(
          ("في ب علي قرب قباله شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط داخل محيط ضواحي ريف اطراف قلب مدخل خارج مشارف"
                  + " استهدف استهدفت هز هزت ضرب ضربت شهد شهدت يشهد تشهد قصف قصفت تفجير تفجيرات هجوم هجمات معارك"
                  + " طال طالت اجتاح اجتاحت معركه اشتباكات مواجهات انفجار انفجارات غاره غارات مذبحه احتجاجات تظاهرات فيضانات"
                  + " سيول حريق كارثه ماساه مجزره زلزال حصار احداث دخول انحاء مختلف عموم مدن كل")
              .split(" ", -1));

  private static final Set<String> SIDES =
      Set.of("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط");

  /** «مناطق متفرقة من المحافظة». */
  private static final Set<String> PARTS =
      Set.of("مناطق", "انحاء", "اجزاء", "احياء", "اماكن", "متفرقه", "مختلفه", "عده", "متعدده");

  /** What leads to or from a side, so that nothing happened there. */
  private static final Set<String> LED = Set.of("الي", "من", "عن", "ل", "سكان", "اهالي");

  private static final Set<String> FLIGHT =
      Set.of(
          "نزح", "نزحت", "نزحوا", "فر", "فرت", "فروا", "نزوح", "فرار", "تهجير", "هجر", "اجلاء",
          "اجلي", "اجليت", "نازح", "نازحين", "هرب", "هربوا", "شرد", "تشريد");

  private static final int FLIGHT_REACH = 9;

  /** «اعتقلت القوات 22 مواطنا من الضفة الغربية»: where people are taken. */
  private static final Set<String> SEIZURE =
      Set.of(
          "اعتقل",
          "اعتقلت",
          "يعتقل",
          "تعتقل",
          "اعتقال",
          "الاعتقالات",
          "اعتقالات",
          "اختطف",
          "اختطفت",
          "خطف",
          "خطفت",
          "اختطاف");

  /** Who judges there or lies there ill was not harmed there. */
  private static final Set<String> FAR_OFF =
      Set.of("محكمه", "محاكم", "مستشفي", "مستشفيات", "مشفي", "مقبره", "مقابر", "قنصليه");

  private static final Set<String> OPENING =
      Set.of("و", "،", ",", ".", ":", "فيما", "بينما", "اما", "كما", "؛", "ف");

  private static final Set<String> BORNE =
      Set.of("الي", "نقل", "نقلت", "نقلوا", "حكمت", "قضت", "اصدرت", "امام", "دفن", "حكم");

  private final List<Token> tokens;

  Locating(List<Token> tokens) {
    this.tokens = tokens;
  }

  static boolean isLocative(String form) {
    return AT.contains(form);
  }

  /**
   * Whether something happens at a place.
   *
   * @param precision as in {@link Spot}
   * @param end index after the last token of its name
   */
  boolean isScene(int at, int end, int precision) {
    if (at == 0) {
      return !isActor(end);
    }
    if (form(at - 2).matches("(ال)?مقيم(ه|ين|ون)?|(ال)?مولود(ه|ين)?|مقره?|ولدت?") || isFarOff(at)) {
      return false;
    }
    String before = form(isSeen(at) ? at - 2 : at - 1);
    boolean of = before.equals("من");
    return (of && form(at - 2).matches("(ال)?قرب|قريبا|مقربه"))
        || (of && PARTS.contains(form(at - 2)))
        || of && isAfter(at - 2, FLIGHT)
        || of && precision > 1 && isAfter(at - 2, SEIZURE)
        || SIDES.contains(form(at)) && !LED.contains(before)
        || AT.contains(before)
        || (precision == 3 && !before.matches("الي|من|عن|محافظ|حاكم|رييس|عمده|شرطه|سكان|اهالي"));
  }

  /** «الاحتجاجات التي تشهدها فنزويلا»: the object of the verb before what it happens to. */
  private boolean isSeen(int at) {
    return form(at - 1).matches("ها|ه|هما") && form(at - 2).matches("شهدت?|[تي]شهد|ضربت?|هزت?");
  }

  /** «نزح آلاف المدنيين من حلب», «اعتقال 22 من الضفة»: whether one of the words leads up to it. */
  private boolean isAfter(int last, Set<String> words) {
    for (int i = last; i >= Math.max(0, last - FLIGHT_REACH); i--) {
      if (words.contains(form(i))) {
        return true;
      }
      if (form(i).matches("[.،,؛]")) {
        return false;
      }
    }
    return false;
  }

  /** «باريس تدين», «واشنطن : الهجوم "مستفز"»: a capital that speaks or acts is no place. */
  private boolean isActor(int end) {
    return speaks(end)
        || end < tokens.size()
            && tokens.get(end).tag().startsWith("VB")
            && !form(end).startsWith("شهد")
            && !form(end).startsWith("تشهد");
  }

  /** «واشنطن : الهجوم "مستفز"», not «عدن : مقتل ثلاثة». */
  private boolean speaks(int end) {
    return form(end).equals(":")
        && tokens.subList(end, tokens.size()).stream()
            .anyMatch(token -> token.form().matches("[\"«“]"));
  }

  /** «نقل المصابون إلى مستشفى في عمان», «قضت محكمة اتحادية في واشنطن». */
  private boolean isFarOff(int at) {
    if (!form(at - 1).matches("في|ب")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 4); i--) {
      if (FAR_OFF.contains(People.bare(form(i)))) {
        return isBorne(i);
      }
    }
    return false;
  }

  private boolean isBorne(int house) {
    for (int i = house - 1; i >= Math.max(0, house - 3); i--) {
      if (BORNE.contains(form(i))) {
        return true;
      }
    }
    return false;
  }

  /** «في مدينة السلط غربي العاصمة»: how the town before it lies to it. */
  boolean isBearing(int end, int next) {
    int at = end;
    while (at < next && (SIDES.contains(form(at)) || form(at).matches("في|ال|الي"))) {
      at++;
    }
    return at == next && at > end && SIDES.contains(form(next - 1));
  }

  /** «وفي حلب قتل اثنان»: whether a place opens its clause and a verb follows. */
  boolean isFronted(Spot spot) {
    int verb = form(spot.end()).matches("[،,]") ? spot.end() + 1 : spot.end();
    return form(spot.first() - 1).matches("في|ب")
        && (spot.first() == 1 || OPENING.contains(form(spot.first() - 2)))
        && verb < tokens.size()
        && (tokens.get(verb).tag().startsWith("VB") || !HarmWord.of(form(verb)).isEmpty());
  }

  private String form(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form();
  }
}
