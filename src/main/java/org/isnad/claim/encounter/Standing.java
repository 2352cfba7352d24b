package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Actor;
import org.isnad.claim.Office;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.text.MatchingForm;

/** Who may take part in politics at all: people in office, states, bodies, delegations. */
class Standing {
  private static final Pattern MEDIUM =
      Pattern.compile(
          "^(?:ال)?(?:شبكه|قناه|صحيفه|جريده|وكاله|مجله|اذاعه|موقع|تلفزيون|فضاييه)(?:\\s|$)");
  private static final Pattern POLITICAL =
      Pattern.compile(
          "^(?:ال)?(?:وزير|ملك|عاهل|امير|سلطان|ولي |والي|محافظ|سفير|مبعوث|موفد|مندوب|قنصل|نايب|مستشار|زعيم|قايد|برلماني|مسوول|مسيول|قيادي|متحدث|ناطق|امين|وكيل (?:وزاره|اماره)|عضو|مفوض|منسق|وسيط|ممثل|حاكم|مرشد|بابا|بطريرك|شيخ|خادم)"
              + "|^(?:ال)?رييسه?(?: ال\\p{L}+ي)?$|^(?:ال)?رييسه?(?: (?:ال)?(?:وزراء|جمهوريه|حكومه|دوله|برلمان|مجلس (?!اداره|الاداره)|وفد|حزب|حركه|اركان|هييه|لجنه|سلطه|اقليم|ديوان|استخبارات|مخابرات|سابق|مكتب|فريق|بلديه))");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "جامعه(?! (?:ال)?(?:دول|عربيه))|شركه|شركات|مستشفي|نادي|بنك|مصرف|كليه|مدرسه|متحف|فريق كره|منتخب|مجلس اداره|مجلس الاداره");
  private static final Pattern BUSINESS =
      Pattern.compile(
          "^(?:ال)?(?:بنك|مصرف|مجلس (?:ال)?احتياطي?|احتياطي|شركه|مستشفي|نادي|كليه|مدرسه|فريق|بورصه|غرفه)(?!\\s+(?:ال)?(?:دولي|اسيوي|افريقي))(?:\\s|$)");
  private static final Pattern MASS =
      Pattern.compile(
          "^(?:ال)?(?:قوات|قوه|جنود|مقاتل|مسلح|لاجي|نازح|مهاجر|سياح|حجاج|معتمر|متظاهر|مشجع|عايلات|طلاب|عمال|سفن|طايرات|شرطه|عناصر|دوريه|مستشاري)");
  private static final Pattern CALLING =
      Pattern.compile(
          "^(?:ال)?(?:صحفي|صحافي|كاتب|محلل|ناشط|باحث|خبير|استاذ|معارض|محام|دبلوماسي)(?:ه|ا|ي)?$"
              + "|^ممثله$|^الممثله?$");
  private static final Pattern SPORT =
      Pattern.compile("^(?:قايد|كابتن|نجم|مدرب) (?:ال)?(?:منتخب|فريق|نادي)");

  /** What is no body that anybody holds an office of. */
  private static final Set<String> NO_BODY = Set.of("التمرد", "الانقلاب", "الفريق");

  private static final Pattern SHELTER = Pattern.compile("^(?:ال)?(?:لاجي|نازح|مهاجر)");

  /** Bodies that are people on their way. */
  private static final Pattern SENT = Pattern.compile("^(?:ال)?(?:بعثه|وفد|فريق|لجنه)");

  private static final Pattern OFFICIALS =
      Pattern.compile(
          "^(?:ال)?(?:وفد|وفود|مسوول|مسيول|وزراء|روساء|رءساء|رييس|زعماء|قاده|زعيما|زعيمي|قيادات|قيادي|مبعوث|ممثل|مندوب|سفراء|اعضاء|نواب|نايب|برلماني|دبلوماسي|مفاوض|فصايل|فصيل|اطراف|طرف|طرفي|شيوخ|خبراء|سياسي|مستشار|معارض|متمرد|مسلح|شخصيات|قوي|مبعوثا|مبعوثان|بعثه|محقق|ضباط|امراء|ملوك|كبار|وسطاء|وسيط|ناشط|نازح|لاجي|جنود|نساء|وزيرا|مفتش|مراقب)"
              + "|^(?:ال)?لجنه (?:ال)?(?:مشتركه|عليا|وزاريه|عسكريه|ثلاثيه|رباعيه|خماسيه|سداسيه)"
              + "|^(?:ال)?(?:فريقا?|مجموعه|مجموعتين) (?:من (?!لاعب|طلاب|طالب|باحث|علماء|اطباء|شباب)|(?:ال)?(?:تحقيق|تفتيش|خبراء|مفتش|مراقب|تقصي|مفاوض))");

  private final Gazetteer gazetteer;

  Standing(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Lets everybody take part. */
  static Standing ofEveryone(Gazetteer gazetteer) {
    return new Standing(gazetteer) {
      @Override
      boolean isMedium(Member member) {
        return false;
      }

      @Override
      boolean has(Member member) {
        return true;
      }
    };
  }

  /**
   * Whether a title is an office: not «الصحفي السعودي», and of somebody without a name neither
   * «رئيسا للاتحاد» nor «مدير البنك».
   */
  static boolean isOffice(Member member, Office office, Gazetteer gazetteer) {
    String title = MatchingForm.of(office.title());
    String of = MatchingForm.of(office.of());
    if (CALLING.matcher(title).find() && gazetteer.state(office.of()).isPresent()) {
      return false;
    }
    if (SPORT.matcher(title).find() || NO_BODY.contains(of)) {
      return false;
    }
    if (member.isNamed() || of.isEmpty()) {
      return true;
    }
    boolean predicate = title.split("\\s+")[0].endsWith("ا");
    boolean generic = of.startsWith("ال") && of.indexOf(' ') < 0;
    return !predicate && !(generic && gazetteer.byName(office.of()).isEmpty());
  }

  /**
   * Whether an office is told for its own sake: of somebody without a name only that of a state or
   * of a body that is known; who «رئيس قسم في الجامعة» is, nobody can tell.
   */
  static boolean isWorthTelling(Member member, Office office, Gazetteer gazetteer) {
    return !office.of().isEmpty()
        && (member.isNamed()
            || gazetteer.state(office.of()).isPresent()
            || !gazetteer.byName(office.of()).isEmpty());
  }

  /** Those who move in numbers and visit nobody: troops, fighters, refugees, tourists. */
  static boolean isMass(Member member) {
    return (member.type == Actor.Type.GROUP || member.type == Actor.Type.ORGANIZATION)
        && member.names.stream().anyMatch(name -> MASS.matcher(MatchingForm.of(name)).find());
  }

  /** Whether a member is people who may come and go, not a state, a body or a mass. */
  static boolean travels(Member member) {
    boolean people = member.type == Actor.Type.PERSON || member.type == Actor.Type.GROUP;
    boolean sent =
        member.type == Actor.Type.ORGANIZATION
            && member.names.stream().anyMatch(name -> SENT.matcher(MatchingForm.of(name)).find());
    return (people || sent) && !isMass(member);
  }

  /** «استقبل الأردن لاجئين»: a state takes people in and meets nobody. */
  static boolean areTakenIn(Set<Member> members) {
    return members.stream().anyMatch(Standing::seeksShelter)
        && members.stream()
            .allMatch(member -> member.type == Actor.Type.STATE || seeksShelter(member));
  }

  private static boolean seeksShelter(Member member) {
    return member.type == Actor.Type.GROUP
        && member.names.stream().anyMatch(name -> SHELTER.matcher(MatchingForm.of(name)).find());
  }

  boolean isMedium(Member member) {
    return member.type == Actor.Type.ORGANIZATION
        && member.names.stream()
            .anyMatch(name -> MEDIUM.matcher(MatchingForm.of(name)).find() || isKnownMedium(name));
  }

  boolean has(Member member) {
    return switch (member.type) {
      case STATE -> true;
      case ORGANIZATION -> !isMedium(member) && !isBusiness(member);
      case PERSON ->
          member.offices.stream().anyMatch(this::isPolitical)
              || member.names.stream().anyMatch(this::isKnown)
              || member.offices.isEmpty() && !member.isNamed();
      case GROUP ->
          member.names.stream()
              .map(MatchingForm::of)
              .anyMatch(name -> OFFICIALS.matcher(name).find() && !ELSEWHERE.matcher(name).find());
    };
  }

  /** «البنك المركزي», «شركة الكهرباء»; the World Bank and funds of states are none. */
  private static boolean isBusiness(Member member) {
    return member.names.stream().allMatch(name -> BUSINESS.matcher(MatchingForm.of(name)).find());
  }

  /** Whether all who take part lack it, so that nothing political is told. */
  boolean lack(Set<Member> members) {
    return !members.isEmpty() && members.stream().noneMatch(this::has);
  }

  private boolean isPolitical(Office office) {
    if (ELSEWHERE.matcher(MatchingForm.of(office.title() + " " + office.of())).find()) {
      return false;
    }
    return POLITICAL.matcher(MatchingForm.of(office.title())).find()
        || gazetteer.state(office.of()).isPresent()
        || gazetteer.byName(office.of()).stream()
            .anyMatch(
                item -> item.kind() == Item.Kind.ORGANIZATION && !item.type().equals("company"));
  }

  private boolean isKnownMedium(String name) {
    return gazetteer.byName(name).stream().anyMatch(item -> item.type().equals("medium"));
  }

  private boolean isKnown(String name) {
    return name.strip().indexOf(' ') > 0
        && gazetteer.byName(name).stream().anyMatch(item -> item.kind() == Item.Kind.PERSON);
  }
}
