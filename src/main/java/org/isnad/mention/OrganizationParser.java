package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;

/**
 * Organisations: those of the gazetteer, and those that a head noun announces: «حركة النهضة», «مجلس
 * النواب العراقي», «الخارجية الروسية», «الحكومة السورية».
 */
final class OrganizationParser {
  /**
   * An organisation at some tokens.
   *
   * @param core the token where a closing adjective of nationality starts, or {@code end}
   * @param of its state by the usual short name, if an adjective or a genitive tells; else empty
   * @param named whether it has a name of its own; «مجلس الوزراء» is a part of a state
   * @param government whether the words stand for the state itself
   */
  record Parsed(int end, int core, Words words, String of, boolean named, boolean government) {}

  private static final Set<String> FOUNDED =
      Set.of(
          "اتحاد", "رابطه", "جمعيه", "موسسه", "هييه", "مركز", "معهد", "جامعه", "صندوق", "منظمه",
          "مرصد", "مدينه", "شركه", "برنامج", "حمله", "وكاله");

  /**
   * Heads that say whose they are and then what for: «المجلس المصري للشؤون الخارجية», «الإدارة
   * العامة للأمن الفكري».
   */
  private static final Set<String> COUNCILS = Set.of("مجلس", "لجنه", "هييه", "مكتب", "اداره");

  private static final Set<String> GENERAL =
      Set.of(
          "العامه", "العليا", "الاعلي", "الوطنيه", "الوطني", "القومي", "القوميه", "الدوليه",
          "الدولي");

  private static final Set<String> ENDOWED =
      Set.of(
          "جامعه", "مدينه", "مستشفي", "مركز", "موسسه", "معهد", "كليه", "برنامج", "جايزه", "داره",
          "مكتبه", "وقف");

  private static final Set<String> PATRONS =
      Set.of("الملك", "الملكه", "الامير", "الاميره", "الشيخ", "السلطان", "الامام");

  private static final Set<String> MASCULINE =
      Set.of(
          "اتحاد", "حزب", "مجلس", "جيش", "تنظيم", "مركز", "صندوق", "بنك", "برلمان", "تحالف",
          "ائتلاف", "تيار", "معهد", "مكتب");

  /**
   * Plurals that take a feminine adjective: «مجلس الشؤون الاقتصادية», «مكتب مراقبة الأصول
   * الأجنبية».
   */
  private static final Set<String> MANY =
      Set.of(
          "شوون", "علوم", "اصول", "امراض", "غرف", "ابحاث", "اعمال", "موارد", "مصالح", "اسواق",
          "مشاريع", "فنون", "اوراق", "بحوث", "صناديق", "دول", "قوي", "امم");

  /** «فندت وزارة الخارجية | المزاعم»: what it denies. */
  private static final Set<String> REPORTS = Set.of("المزاعم", "الادعاءات", "الانباء", "الاتهامات");

  /** What a body may do next, which is no part of its name. */
  private static final Set<String> PURPOSES =
      Set.of(
          "المشاركه",
          "اللقاء",
          "البحث",
          "المناقشه",
          "التعليق",
          "التاكيد",
          "المطالبه",
          "الاعلان",
          "الوصول",
          "الحصول",
          "الحد",
          "القيام",
          "الرد",
          "الحيلوله",
          "التوصل",
          "العوده",
          "الخروج",
          "التدخل",
          "الضغط",
          "المره",
          "الضغوط",
          "الحديث",
          "التشاور",
          "الاجتماع",
          "الاسبوع",
          "العام",
          "اليوم",
          "الشهر");

  private final Grammar grammar;

  OrganizationParser(Grammar grammar) {
    this.grammar = grammar;
  }

  Optional<Parsed> at(Line line, int i) {
    if (!line.has(i) || line.isPunctuation(i) && !line.form(i).equals("\"")) {
      return Optional.empty();
    }
    Optional<Parsed> headed = headed(line, i);
    Optional<Found> known = grammar.organization(line, i);
    if (known.isPresent() && (headed.isEmpty() || headed.get().end() <= known.get().end())) {
      int end = known.get().end();
      Optional<Nationality.Hit> own = grammar.nationality().at(line, end - 1);
      if (end - i > 1 && own.isPresent() && grammar.lexicon().isDomesticHead(line.bare(i))) {
        return Optional.of(
            new Parsed(end, end - 1, line.words(i, end), own.get().state(), true, false));
      }
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, end);
      int wide = nation.isPresent() && line.isDefinite(i) ? nation.get().end() : end;
      return Optional.of(
          new Parsed(
              wide,
              end,
              line.words(i, wide),
              nation.map(Nationality.Hit::state).orElse(""),
              true,
              false));
    }
    return headed;
  }

  private Optional<Parsed> headed(Line line, int i) {
    String bare = line.bare(i);
    boolean presided = line.form(i).equals("رياسه") && line.form(i - 1).equals("ب");
    if (presided
        || !grammar.lexicon().isOrganizationHead(bare)
            && !isRegionsOffice(line, i)
            && patron(line, i) == i
        || line.isVerb(i)
        || line.isProper(i) && patron(line, i) == i) {
      return Optional.empty();
    }
    if (bare.equals("رياسه") && !isPresidency(line, i)) {
      return Optional.empty();
    }
    boolean domestic = grammar.lexicon().isDomesticHead(bare);
    int next = i + 1;
    boolean open = !line.isDefinite(i);
    String of = "";
    boolean quoted = false;
    int core = -1;
    int patron = patron(line, i);
    if (patron > next) {
      next = patron;
      open = false;
    }
    while (line.has(next) && next - i < 12) {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
      Optional<Found> state = open ? grammar.state(line, next) : Optional.empty();
      if (state.isPresent()) {
        of = state.get().name();
        next = state.get().end();
        open = false;
      } else if (nation.isPresent() && (line.isAdjective(next) || !open) && of.isEmpty()) {
        of = nation.get().state();
        core = next;
        next = nation.get().end();
        open = false;
      } else if (line.form(next).equals("\"") && !quoted && !domestic && closes(line, next)) {
        next = closing(line, next) + 1;
        quoted = true;
        open = false;
      } else if (line.isAdjective(next)
          && (line.isDefinite(next) == line.isDefinite(next - 1)
              || next == patron && isField(line, next))
          && !OfficePhrase.isRank(line.form(next))
          && !RelatingWords.endName(line.bare(next))
          && !REPORTS.contains(line.form(next))
          && agrees(line, i, next)
          && !(open && line.isProper(next))) {
        next++;
      } else if (open && part(line, next)) {
        open = !line.isDefinite(next) && !line.tag(next).startsWith("DT");
        next++;
        if (line.isProper(next - 1)) {
          open = false;
        }
      } else if (ofPeople(line, i, next)) {
        next += 2;
      } else {
        break;
      }
    }
    next = cause(line, next);
    boolean council =
        line.isDefinite(i)
            && COUNCILS.contains(bare)
            && (core == i + 1 || next == i + 2 && GENERAL.contains(line.form(i + 1)));
    int purpose = purpose(line, i, next, council);
    next = Math.max(next, purpose);
    core = core < 0 || purpose > 0 ? next : core;
    Optional<Nationality.Hit> closing =
        council && purpose > 0 && of.isEmpty()
            ? grammar.nationality().at(line, next - 1)
            : Optional.empty();
    if (closing.isPresent()) {
      of = closing.get().state();
      core = next - 1;
    }
    boolean own = council && purpose > 0 && closing.isEmpty();
    boolean bareHead = next == i + 1;
    if (bareHead && !(domestic && line.isDefinite(i))) {
      return Optional.empty();
    }
    boolean government = !of.isEmpty() && isGovernment(bare) && next - i <= 4;
    return Optional.of(
        new Parsed(
            next, core, line.words(i, next), own ? "" : of, own || !domestic, government && !own));
  }

  /** «جامعة الملك عبدالله», «مدينة الملك عبدالعزيز»: a body that bears a ruler's name. */
  static int patron(Line line, int head) {
    if (!ENDOWED.contains(line.form(head)) || !PATRONS.contains(line.form(head + 1))) {
      return head;
    }
    int end = head + 2;
    while (end - head < 7
        && (line.isProper(end) && !(end > head + 2 && followsKing(line, end))
            || end > head + 2 && line.form(end).equals("بن"))) {
      end++;
    }
    return end > head + 2 ? end : head;
  }

  /** «جامعة الملك سعود | بدران العمر»: kings have one name, or their father's and house's too. */
  private static boolean followsKing(Line line, int i) {
    String before = line.form(i - 1);
    boolean king = line.form(i - 2).equals("الملك") && !before.equals("عبد");
    boolean family = line.isProper(i + 1) || line.form(i + 1).matches("ال.{3,}ي");
    return king && family && !line.isDefinite(i) && !line.form(i).matches("بن|ال");
  }

  /** «كلية الملك فهد الأمنية», not «الحالية»: what a body that bears a name is for. */
  private static boolean isField(Line line, int at) {
    boolean nisba = line.form(at).endsWith("ي") || line.form(at).endsWith("يه");
    return nisba && line.isDefinite(at) && !line.bare(at).startsWith("حالي");
  }

  /** «إمارة منطقة الباحة»: the office of who governs a region, and no emirate. */
  private static boolean isRegionsOffice(Line line, int i) {
    return line.form(i).equals("اماره")
        && (line.form(i + 1).equals("منطقه") || line.form(i + 1).equals("محافظه"));
  }

  /** «رئاسة الجمهورية», «الرئاسة التركية», not «برئاسة الدكتور…». */
  private boolean isPresidency(Line line, int i) {
    return line.isDefinite(i)
        || grammar.lexicon().isDomesticHead(line.bare(i + 1))
        || line.bare(i + 1).equals("وزراء");
  }

  /** «منظمة الدفاع عن المستهلك»: what a body defends is part of its name. */
  private static int cause(Line line, int at) {
    boolean defends =
        line.bare(at - 1).equals("دفاع")
            && line.form(at).equals("عن")
            && line.isDefinite(at + 1)
            && line.isNoun(at + 1);
    return defends ? at + 2 : at;
  }

  /** «الاتحاد العربي للكاراتيه», «الرابطة التونسية للدفاع عن حقوق الإنسان»: what it is for. */
  private int purpose(Line line, int head, int at, boolean council) {
    boolean named =
        (council || FOUNDED.contains(line.bare(head)))
            && at > head + 1
            && line.form(at).equals("ل")
            && line.isDefinite(at + 1)
            && line.isNoun(at + 1)
            && !line.isProper(at + 1)
            && !PURPOSES.contains(line.form(at + 1));
    if (!named
        || grammar.state(line, at + 1).isPresent()
        || grammar.lexicon().isGroup(line.bare(at + 1))
        || grammar.lexicon().title(line.bare(at + 1)) != null) {
      return -1;
    }
    int end = at + 2;
    while (line.has(end)
        && end - at < 7
        && (line.isAdjective(end) && line.isDefinite(end)
            || line.isConjunction(end)
                && line.isDefinite(end + 1)
                && line.isNoun(end + 1)
                && !grammar.lexicon().isHonorific(line.form(end + 1))
            || line.isConjunction(end)
                && line.isAdjective(end - 1)
                && line.isAdjective(end + 1)
                && line.isDefinite(end + 1)
            || line.isConjunction(end - 1) && line.isDefinite(end))) {
      end++;
    }
    boolean about = line.form(end).equals("عن") && line.form(end + 1).equals("حقوق");
    return about && line.isDefinite(end + 2) ? end + 3 : end;
  }

  /** «وزارة الخارجية والدفاع» are two; «وزارة الموارد المائية والري» is one. */
  private static final Set<String> GREAT = Set.of("خارجيه", "دفاع", "داخليه", "ماليه");

  /** «القوى والمعارضة» inside a name: only a definite noun that continues a definite chain. */
  private boolean ofPeople(Line line, int head, int next) {
    return line.isConjunction(next)
        && next > head + 1
        && line.isDefinite(next - 1)
        && line.isDefinite(next + 1)
        && line.isNoun(next + 1)
        && (line.form(head).equals("وزاره") && !GREAT.contains(line.bare(next + 1))
            || !grammar.lexicon().isDomesticHead(line.bare(head)))
        && grammar.lexicon().isPortfolio(line.bare(next + 1));
  }

  private boolean part(Line line, int i) {
    return (line.isNoun(i) || line.isAdjective(i))
        && !grammar.lexicon().isFunctionNoun(line.form(i))
        && (grammar.lexicon().title(line.bare(i)) == null || line.tag(i).startsWith("DT"));
  }

  /**
   * A feminine adjective describes a feminine or plural head: not «الاتحاد الأفريقي الاستثنائية».
   */
  private static boolean agrees(Line line, int head, int adjective) {
    boolean masculine = MASCULINE.contains(line.bare(head));
    boolean nearest =
        line.form(adjective - 1).endsWith("ه")
            || line.form(adjective - 1).endsWith("ات")
            || MANY.contains(line.bare(adjective - 1));
    return !masculine || !line.form(adjective).endsWith("ه") || nearest;
  }

  private static boolean closes(Line line, int quote) {
    return closing(line, quote) > quote + 1
        && !line.isConjunction(quote + 1); // «"الحزب الاشتراكي|" و"|النهضة"»
  }

  private static int closing(Line line, int quote) {
    for (int i = quote + 1; i <= quote + 6 && line.has(i); i++) {
      if (line.form(i).equals("\"")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isGovernment(String bare) {
    return bare.equals("حكومه")
        || bare.equals("سلطات")
        || bare.equals("سلطه")
        || bare.equals("دوله")
        || bare.equals("جمهوريه");
  }
}
