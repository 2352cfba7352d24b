package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.mention.RelatingWords;

/** Words that the reader of arguments looks for, as matching forms. */
final class ArgumentWords {
  static final Set<String> BREAKS =
      Set.of(
          "ان",
          "حيث",
          "فيما",
          "بينما",
          "كما",
          "اذ",
          "لكن",
          "عندما",
          "حينما",
          "بعدما",
          "حسبما",
          "وفقا",
          "وفق",
          "بحسب",
          "حسب",
          "لان",
          "كي",
          "لكي",
          "ثم",
          ":",
          "؛",
          ";",
          "طبقا",
          "مشيرا",
          "موكدا",
          "مضيفا",
          "قايلا",
          "داعيا",
          "معربا",
          "معتبرا",
          "موضحا",
          "بهدف",
          "تمهيدا",
          "تحضيرا",
          "استعدادا",
          "تحسبا");

  /** «اتصالين هاتفيين»: an adjective that the tagger takes for a noun. */
  private static final Set<String> BY_TELEPHONE =
      Set.of("هاتفيين", "هاتفيان", "هاتفيتين", "هاتفيتان", "الهاتفيين", "منفصلتين", "منفصلين");

  static final Set<String> ACCOMPANIES =
      Set.of(
          "يرافق", "ترافق", "رافق", "رافقت", "يرافقه", "ترافقه", "رافقه", "يرافقها", "رافقها",
          "يضم", "تضم", "ضم", "ضمت");

  static final Set<String> ALSO = Set.of("اضافه الي", "فضلا عن", "الي جانب", "علاوه علي");

  private static final Set<String> BESIDE = Set.of("صحبه", "رفقه", "بمعيه");

  private static final Set<String> BESIDE_IN_TWO =
      Set.of("الي جانب", "مناصفه مع", "ب معيه", "ب رفقه");

  /** «ترأس الوزير | إلى جانب | نظيره», «مناصفة مع», «الوزيرة، صحبة الرئيسة». */
  static boolean isBeside(Clause clause, int i) {
    if (BESIDE.contains(clause.form(i + 1)) && clause.isComma(i)) {
      return true;
    }
    return BESIDE_IN_TWO.contains(clause.form(i) + " " + clause.form(i + 1));
  }

  /** «ترأس | رفقة | نظيره», «ترأس | إلى جانب | نظيره». */
  static boolean isCompany(Clause clause, int i) {
    return IN_COMPANY.contains(clause.form(i))
        || BESIDE.contains(clause.form(i))
        || BESIDE_IN_TWO.contains(clause.form(i) + " " + clause.form(i + 1));
  }

  static final Set<String> OVER_IT = Set.of("خلال", "في", "علي", "بعد", "قبل", "عقب");

  static final Set<String> IN_COMPANY = Set.of("رفقه", "مرفوقا", "مرفوقه", "مصحوبا", "مصحوبه");

  static final Set<String> PRESENT = Set.of("بحضور", "في حضور", "بمشاركه", "بمرافقه", "برفقه");

  /** «برئاسة الرئيس وحضور الوزير»: the preposition once for both. */
  static final Set<String> BEING_THERE = Set.of("حضور", "مشاركه");

  /** «في العاصمة تونس»: the name of the place follows. */
  static final Set<String> SEATS = Set.of("العاصمه", "مدينه");

  /** «في | العاصمة | عدن», «في | العاصمة المؤقتة | عدن»: where the name of the place follows. */
  static int afterSeat(Clause clause, int i) {
    int name = clause.has(i + 1) && clause.at(i + 1).tag().endsWith("JJ") ? i + 2 : i + 1;
    return SEATS.contains(clause.form(i)) && clause.has(name) && clause.at(name).isPlace()
        ? name
        : i;
  }

  /** «نظيره الرئيس الفرنسي X»: what only says how he stands to the other. */
  private static final Set<String> PEERS =
      Set.of("نظير", "نظيرت", "نظيره", "ضيف", "ضيفت", "مضيف", "مضيفت", "شقيق");

  private static final Set<String> AGO = Set.of("قبل", "منذ", "بعد", "خلال");

  private static final Set<String> VAGUE =
      Set.of("ايام", "اسابيع", "اشهر", "شهور", "ساعات", "قليل", "فتره", "مده", "سنوات");

  private static final Set<String> MANNERS =
      Set.of("شكل", "صوره", "طريقه", "انتظام", "سريه", "حفاوه", "حراره", "ترحاب", "ود");

  private static final Set<String> AMONG = Set.of("بين", "من", "ابرز", "مقدمت", "مقدمه", "راس");

  /** Nouns with a subject and an object of their own. */
  static final Set<String> GOVERNS_TWO =
      Set.of("استقبال", "لقاء", "لقاي", "لقاو", "مقابله", "مقابلت", "توديع");

  /** What a meeting does to those who meet: «جمع الرئيسين», «وضم ممثلين عن الأطراف». */
  static final Set<String> BRINGS_TOGETHER =
      Set.of("جمع", "جمعت", "يجمع", "تجمع", "ضم", "ضمت", "يضم", "تضم");

  static final Set<String> BY_IT = Set.of("ب", "في", "علي");

  static final Set<String> WITH = Set.of("مع", "ب", "بحضور", "بمشاركه");

  /** What leads those whom a noun of encounter still wants. */
  static final Set<String> PARTNERED = Set.of("مع", "بين", "ب", "من");

  /** «خلال |زيارته»: what says when another encounter was. */
  private static final Set<String> OCCASIONS =
      Set.of("خلال", "اثناء", "ضمن", "في", "مع", "بعد", "قبل", "عقب");

  /** What carries a traveller and stands for him. */
  static final Set<String> PLANES = Set.of("طايره", "موكب", "قطار");

  static final Set<String> QUANTITIES =
      Set.of("كل", "كلا", "عدد", "عددا", "مجموعه", "جمله", "كوكبه", "جمع", "ايا", "نخبه");

  static final Set<String> NEAR =
      Set.of(
          "حركتي", "حزبي", "حكومتي", "جماعتي", "دولتي", "قيادتي", "غير", "مباشره", "عمل", "عشاء",
          "غداء", "افطار", "جميع", "معظم", "كافه", "قادما", "قادمه", "عايدا", "مساء", "صباح", "ظهر",
          "يوم", "ليل", "فجر", "مجددا", "كل", "كلا", "هاتفيا", "رسميا", "هنا", "سلسله", "عدد",
          "عده", "وقت", "لاحق", "اول", "ثاني", "خاصه", "مغلق", "سرا", "علنا", "ثنايي", "ثلاثي",
          "رباعي", "خماسي", "سداسي", "معالي", "سمو", "سعاده", "فخامه", "سياده", "جلاله", "سلام",
          "السلام", "طارء", "موسع", "ساعه", "ساعات", "ساعتين", "يوما", "يومين", "ايام", "دقيقه",
          "دقايق", "اي", "ايه", "مره", "مرتين", "ثلاث", "اربع", "لمده", "مده", "اليوم", "امس",
          "البارحه", "الليله", "غدا", "حين", "حينها", "حينيذ", "انذاك", "وقتها", "يومها", "بعدها",
          "لاحقا");

  private static final Set<String> FOR_ABOUT =
      Set.of("نحو", "حوالي", "قرابه", "زهاء", "اكثر", "مده");

  private static final Set<String> LASTING =
      Set.of("ساعه", "ساعات", "ساعتين", "دقيقه", "دقايق", "يوم", "يومين", "ايام");

  private static final Set<String> SECOND = Set.of("ثانيه", "اخري", "ثالثه");

  /** «أصحاب السمو والمعالي الوزراء». */
  private static final Set<String> STYLES =
      Set.of("السمو", "المعالي", "السعاده", "الفضيله", "الجلاله", "الفخامه", "الدوله");

  private ArgumentWords() {}

  /** «عدد من», «كل من», «عدد آخر من»: what follows plays the part. */
  static boolean isQuantity(Clause clause, int i) {
    String form = clause.form(i).equals("اخر") ? clause.form(i - 1) : clause.form(i);
    return QUANTITIES.contains(form);
  }

  /** «|عددا| من السفراء»: some of those who follow. */
  static boolean isSomeOf(Clause clause, int i) {
    return QUANTITIES.contains(clause.form(i)) && clause.form(i + 1).equals("من");
  }

  /** «خلال |زيارته»: a journey that only says when the other encounter was. */
  static boolean isOccasion(Clause clause, int journey) {
    return OCCASIONS.contains(clause.form(journey - 1));
  }

  /**
   * The chunk after words that say something of the phrase before or ahead: «بين كيم و|نظيره|
   * الرئيس X», «مجلس الأمن |التابع للأمم المتحدة|», «و|كذلك| X»; {@code i} if none stand there.
   */
  static int afterAside(Clause clause, int i) {
    if (isPeerOf(clause, i)) {
      return i + 2;
    }
    int adverb = afterAdverb(clause, i);
    if (adverb > i) {
      return adverb;
    }
    int apart = OneByOne.after(clause, i);
    if (apart > i) {
      return apart;
    }
    if (clause.isAnd(i - 1) && afterLikewise(clause, i) > i) {
      return afterLikewise(clause, i);
    }
    boolean relates =
        RelatingWords.leadAside(clause.form(i))
            && clause.isPreposition(i + 1)
            && clause.has(i + 2)
            && clause.at(i + 2).mention() != null;
    return relates ? i + 3 : i;
  }

  /**
   * «للمرة الأولى», «من جهة ثانية», «على أعلى المستويات», «اعتبارا من»: the chunk after words that
   * say only how.
   */
  private static int afterAdverb(Clause clause, int i) {
    if (clause.form(i).equals("ل") && clause.form(i + 1).equals("المره") && clause.has(i + 2)) {
      return i + 3;
    }
    for (int at = i + 2; FOR_ABOUT.contains(clause.form(i + 1)) && at <= i + 4; at++) {
      if (clause.form(i).equals("ل") && LASTING.contains(clause.form(at)) && clause.has(at + 1)) {
        return at + 1; // «لنحو أربعين دقيقة», «لأكثر من ساعة»
      }
    }
    if (clause.form(i).equals("من") && clause.form(i + 1).equals("جهه")) {
      return SECOND.contains(clause.form(i + 2)) ? i + 3 : i + 2;
    }
    boolean level = clause.form(i).equals("علي") && clause.form(i + 1).equals("اعلي");
    if (level && Sites.bare(clause.form(i + 2)).startsWith("مستوي")) {
      return i + 3;
    }
    boolean from = clause.form(i).equals("اعتبارا") && clause.form(i + 1).equals("من");
    boolean styles = clause.form(i).equals("اصحاب") && STYLES.contains(clause.form(i + 1));
    if (styles) {
      int end = i + 2;
      while (clause.isAnd(end) && STYLES.contains(clause.form(end + 1))) {
        end += 2;
      }
      return end;
    }
    return from ? i + 2 : i;
  }

  /** «بين كيم و|نظيره| الرئيس الأمريكي X», «مع |نظيره| الشمالي X». */
  private static boolean isPeerOf(Clause clause, int i) {
    if (!PEERS.contains(clause.form(i))
        || !clause.has(i + 2)
        || !clause.at(i + 1).tag().startsWith("PRP")) {
      return false;
    }
    int next = clause.at(i + 2).isWord() ? i + 3 : i + 2;
    return clause.has(next) && clause.at(next).mention() instanceof Mention.Person;
  }

  /**
   * «وزراء |بينهم| X», «|من بينهم| X», «|في مقدمتهم| X»: some of a group by name; the chunk after
   * such words, or {@code i} if they do not stand there.
   */
  static int afterAmongThem(Clause clause, int i) {
    boolean led = clause.form(i).equals("من") || clause.form(i).equals("في");
    int word = led && !clause.form(i + 1).equals("هم") ? i + 1 : i;
    boolean them = clause.form(word + 1).equals("هم") && clause.at(word + 1).isWord();
    return AMONG.contains(clause.form(word)) && them ? word + 2 : i;
  }

  /**
   * «الاجتماع |بشكل| منفصل مع», «التقى |بصورة| مفاجئة», «زار |قبل أيام| موسكو»: how or roughly
   * when, not with whom.
   */
  static boolean isManner(Clause clause, int trigger, int i) {
    boolean complement = // «قمة مثيرة | للجدل», «اجتماع | للتبرعات»
        clause.form(i).equals("ل")
            && clause.has(i + 1)
            && (clause.at(i - 1).tag().startsWith("JJ") || i == trigger + 1)
            && clause.at(i + 1).isWord()
            && clause.at(i + 1).tag().startsWith("DTNN");
    return complement
        || clause.form(i).equals("ب") && MANNERS.contains(clause.form(i + 1))
        || AGO.contains(clause.form(i)) && VAGUE.contains(clause.form(i + 1));
  }

  /** «اجتماع قرب برلين»: near a town is at it. */
  static boolean isNear(Clause clause, int i) {
    return clause.form(i).equals("قرب") && clause.has(i + 1) && clause.at(i + 1).isPlace();
  }

  /** «و|كذلك| X»: the chunk after it, or {@code i} if it does not stand there. */
  static int afterLikewise(Clause clause, int i) {
    boolean split = clause.form(i).equals("ك") && clause.form(i + 1).equals("ذلك");
    return split ? i + 2 : clause.form(i).equals("كذلك") ? i + 1 : i;
  }

  /** «زيارة تستمر أربعة أيام لبنغلادش». */
  static boolean isDuration(Clause clause, int i) {
    return clause.at(i).tag().equals("CD") && NEAR.contains(clause.form(i + 1));
  }

  /** «حطت طائرة الرئيس في بغداد», «أقلت طائرة قطرية وفدا»: who is on the plane arrives. */
  static boolean isPlane(Frame frame, Clause clause, int i) {
    boolean person = clause.has(i + 1) && clause.at(i + 1).mention() instanceof Mention.Person;
    return frame.kind() == Kind.VISIT
        && PLANES.contains(clause.form(i))
        && (person || isOfPlanes(frame));
  }

  /** «أقلت طائرة عمانية | انطلقت من صنعاء | وفدا»: a verb that tells more of the plane. */
  static boolean isOfPlane(Frame frame, Clause clause, int verb) {
    return isOfPlanes(frame)
        && (PLANES.contains(clause.form(verb - 1)) || PLANES.contains(clause.form(verb - 2)));
  }

  private static boolean isOfPlanes(Frame frame) {
    return frame.with().contains("طايره");
  }

  /** «قدم | أوراق اعتماده | للرئيس». */
  private static final Set<String> CREDENTIALS = Set.of("اوراق", "اعتماد", "نسخه", "نسخ");

  /** Whether a word leaves what follows it as it was: an adjective, an adverb, «مساء», «صباح». */
  static boolean isLight(Chunk chunk, boolean noun) {
    String tag = chunk.tag();
    String form = chunk.form();
    boolean adjective =
        tag.startsWith("JJ")
            || tag.startsWith("DTJJ")
            || tag.equals("ADJ_NUM")
            || tag.equals("DTADJ_NUM");
    return adjective
        || !noun && tag.equals("NN") && form.endsWith("ا")
        || !noun && CREDENTIALS.contains(form)
        || tag.equals("RB")
        || tag.startsWith("PRP")
        || tag.equals("PUNC")
        || tag.equals("RP")
        || tag.equals("DT")
        || tag.equals("NOUN_QUANT")
        || noun && tag.equals("CD") && form.startsWith("ال")
        || BY_TELEPHONE.contains(form)
        || Styled.isBeforePronoun(form)
        || NEAR.contains(form);
  }

  /** «اجتماع | جمع | الرئيسين», «الذي | عقد»: a verb, whatever the tagger took it for. */
  static boolean isVerbThere(Clause clause, int i) {
    return Clause.isRelative(clause.form(i - 1)) || clause.isPronoun(i + 1) || gathers(clause, i);
  }

  private static boolean gathers(Clause clause, int i) {
    return BRINGS_TOGETHER.contains(clause.form(i))
        && clause.has(i + 1)
        && clause.at(i + 1).mention() instanceof Mention.Person
        && clause.at(i - 1).isWord()
        && !clause.isPreposition(i - 1);
  }

  /** «لقاء | المصالحة | بين», «محادثات | الهدنة | مع», «اجتماع | قمة»: what it is about or is. */
  static boolean isTopic(Clause clause, int meeting, int i) {
    String next = clause.form(i + 1);
    boolean topic = clause.at(i).tag().equals("DTNN") && (next.equals("بين") || next.equals("مع"));
    return i == meeting + 1 && (topic || clause.form(i).equals("قمه"));
  }

  static boolean isPerson(Clause clause, int i) {
    return clause.has(i) && clause.at(i).mention() instanceof Mention.Person;
  }

  /** «من أخيه | صاحب السمو», «استقبل ضيفه | رئيس الوزراء»: who it is follows. */
  static boolean isBrother(Clause clause, int i) {
    return clause.form(i).matches("اخ[اويى]?|شقيق|شقيقت|صديق|ضيف")
        && clause.isPronoun(i + 1)
        && isPerson(clause, i + 2);
  }

  /** «اجتماع عقده |», «لقاء جمعه ب|»: the chunk after a verb, its pronoun and its «ب». */
  static int afterGatheringHim(Clause clause, int verb) {
    return joinsHim(clause, verb) && clause.form(verb + 2).equals("ب") ? verb + 3 : verb + 2;
  }

  /** «عقده | مع», «جمعه | ب»: with whom he met follows. */
  static boolean joinsHim(Clause clause, int verb) {
    boolean by = clause.form(verb).startsWith("جمع") && clause.form(verb + 2).equals("ب");
    return by || clause.form(verb + 2).equals("مع");
  }

  /** «بحث مع الوزير، خلال | استقباله | في القصر»: the same encounter by another word. */
  static boolean isOwnReception(Clause clause, int i) {
    return GOVERNS_TWO.contains(clause.form(i)) && isOccasion(clause, i) && clause.isPronoun(i + 1);
  }

  /** «اجتماع عقد أمس وجمع ممثلي الحزب برئيس الحكومة»: those whom the meeting brought together. */
  static boolean bringsTogether(Clause clause, Frame frame, int verb) {
    return BRINGS_TOGETHER.contains(clause.form(verb))
        && frame.hasOccurring(clause.form(verb))
        && clause.has(verb + 1)
        && clause.at(verb + 1).isActor();
  }

  /** «اجتمعا على | مأدبة غداء | في سوتشي»: a meal that they met at. */
  static boolean isMeal(Clause clause, int i) {
    return clause.form(i).equals("مادبه") && clause.form(i - 1).equals("علي");
  }
}
