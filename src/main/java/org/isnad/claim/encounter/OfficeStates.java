package org.isnad.claim.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.claim.Office;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.text.MatchingForm;

/** Of which state an office is that the article gives without one. */
final class OfficeStates {
  /** Offices that only states give, so that the holder's country tells which. */
  private static final Pattern STATE_OFFICE =
      Pattern.compile(
          "^(?:ال)?(?:رييس|وزير|ملك|عاهل|ولي |نايب |مستشار|امير|سلطان|رييسه|وزيره|مستشاره|وكيل|مساعد|سكرتير|ملحق|مندوب|عضو مجلس|قايد (?:ال)?(?:جيش|عام)|قايد العام|نايب عام|نايب العام|متحدث|ناطق|سفير|محافظ)");

  /** Offices that a paper of the state itself names without the state. */
  private static final Pattern DOMESTIC_OFFICE =
      Pattern.compile(
          "^(?:ال)?(?:وزيره? |رييسه? (?:ال)?(?:وزراء|جمهوريه|حكومه|دوله|مجلس|برلمان|اركان|هييه|ديوان|مراسم|حرس|شوون الخاصه)|مساعد رييس|رييس$|ولي |نايب (?:ال)?(?:رييس|وزير|اول|ثاني)"
              + "|مستشار|وكيل |عضو مجلس|قايد (?:ال)?(?:جيش|عام)|(?:متحدثه?|ناطقه?) (?:ال)?(?:رسمي )?باسم (?:ال)?(?:وزاره|حكومه|رياسه|خارجيه|جيش|داخليه))");

  /** Offices that one person at a time holds at home, so that they tell who is meant. */
  private static final Pattern BY_OFFICE =
      Pattern.compile("^(?:رييسه? (?:ال)?(?:جمهوريه|حكومه|وزراء|مجلس (?:ال)?وزراء)|وزيره? ال)");

  /** An office, and the body that it is of: «المتحدث الأمني لوزارة الداخلية». */
  private static final Pattern BODY =
      Pattern.compile(
          "(\\S.*?)\\s+(?:(?:في|لدى)\\s+)?(?:(لل)|ل|ب(?=ال|وزارة|مجلس|ديوان|هيئة))?"
              + "((?:(?:ال)?(?:محكمة|ديوان|هيئة|جهاز|نيابة|جمعية|اتحاد|نقابة|بنك|مصرف)"
              + "|(?:ال)?لجنة(?=(?:\\s\\S+){0,2}\\s(?:ال)?(?:دولية|عالمية|عربية|أولمبية|إسلامية|أفريقية|أوروبية)(?:\\s|$))"
              + "|وزارة|المجلس|البيت الأبيض|الكرملين|البنتاغون|الجيش|القوات المسلحة)(?:\\s.*|$))");

  /** «وكيل وزارة الإسكان للدراسات»: what the ministry has him for. */
  private static final Pattern FIELD = Pattern.compile("(وزارة \\S.*?)( (?:لشؤون|لل\\p{L}+).*)");

  /** Those whom a ministry has, and not the state: «المتحدث باسم وزارة الداخلية». */
  private static final Pattern OF_MINISTRY =
      Pattern.compile("^(?:ال)?(?:متحدثه?|ناطقه?|مستشاره?) .*وزاره ");

  /** «وكيل الإمارة», «رئيس مجلس التنمية السياحية»: of a region, a club, and not of the state. */
  private static final Pattern OF_ONE_PLACE =
      Pattern.compile(
          "^(?!(?:ال)?وزير).* (?:ال)?(?:اماره|منطقه|محافظه|نادي|جامعه|تنميه|بلديه?|محليه?)(?: |$)");

  /** «أنور بن محمد قرقاش» is known as «أنور قرقاش». */
  private static final Pattern FATHERS =
      Pattern.compile("(?:\\s+بن\\s+(?:عبد\\s+)?\\S+)+\\s+(?!آل)");

  private final Gazetteer gazetteer;
  private final Optional<String> home;

  /**
   * @param home the state of the paper, if the article shows it
   */
  OfficeStates(Gazetteer gazetteer, Optional<String> home) {
    this.gazetteer = gazetteer;
    this.home = home;
  }

  /**
   * «الرئيس السيسي» holds his office of the state that the gazetteer gives for him.
   *
   * @param domestic whether the article is of the paper's own state alone, see {@link #isDomestic}
   */
  void fill(Member member, Set<String> states, boolean domestic) {
    for (int i = 0; i < member.offices.size(); i++) {
      Office office = member.offices.get(i);
      if (office.of().isEmpty() && STATE_OFFICE.matcher(MatchingForm.of(office.title())).find()) {
        Optional<String> state =
            states.stream()
                .filter(of -> gazetteer.state(of).isPresent())
                .findFirst()
                .or(
                    () ->
                        member.names.stream()
                            .flatMap(name -> Stream.of(name, office.title() + " " + name))
                            .map(this::country)
                            .flatMap(Optional::stream)
                            .findFirst())
                .or(
                    () ->
                        isOfHome(MatchingForm.of(office.title()), member.isNamed(), domestic)
                            ? home
                            : Optional.empty());
        if (state.isPresent()) {
          member.offices.set(i, new Office(office.title(), state.get(), office.span()));
        }
      }
      giveBody(member, i);
    }
  }

  private static boolean isOfHome(String title, boolean named, boolean domestic) {
    return isDomestic(title) && (named || domestic && BY_OFFICE.matcher(title).find());
  }

  /** Whether an article names no state but that of the paper, nor anybody from elsewhere. */
  boolean isDomestic(List<Member> members, Function<Member, Set<String>> statesOf) {
    return members.stream()
        .flatMap(
            member ->
                Stream.concat(
                    statesOf.apply(member).stream(),
                    member.names.stream().map(this::country).flatMap(Optional::stream)))
        .map(gazetteer::state)
        .flatMap(Optional::stream)
        .allMatch(state -> home.filter(state.label()::equals).isPresent());
  }

  private static boolean isDomestic(String title) {
    return DOMESTIC_OFFICE.matcher(title).find()
        && !OF_MINISTRY.matcher(title).find()
        && !OF_ONE_PLACE.matcher(title).find();
  }

  /**
   * «المتحدث باسم وزارة الصحة» of no state is the ministry's, «رئيس المحكمة الدستورية» the court's.
   */
  private static void giveBody(Member member, int i) {
    Office office = member.offices.get(i);
    if (!office.of().isEmpty()) {
      return;
    }
    int cut = office.title().indexOf(" باسم ");
    Matcher body = BODY.matcher(office.title());
    if (cut > 0) {
      String of = office.title().substring(cut + " باسم ".length());
      member.offices.set(i, new Office(office.title().substring(0, cut), of, office.span()));
    } else if (member.isNamed() && body.matches()) {
      String of = (body.group(2) == null ? "" : "ال") + body.group(3);
      Matcher field = FIELD.matcher(of);
      member.offices.set(
          i,
          field.matches()
              ? new Office(body.group(1) + field.group(2), field.group(1), office.span())
              : new Office(body.group(1), of, office.span()));
    }
  }

  /** The state that the gazetteer gives for a person of this name, if it is one. */
  private Optional<String> country(String name) {
    List<String> told = gazetteer.statesOf(name, Item.Kind.PERSON);
    List<String> states =
        told.isEmpty()
            ? gazetteer.statesOf(FATHERS.matcher(name).replaceAll(" "), Item.Kind.PERSON)
            : told;
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }
}
