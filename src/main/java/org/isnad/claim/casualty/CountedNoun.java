package org.isnad.claim.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;

/**
 * A noun that can be counted, with what describes it.
 *
 * @param end index after its last token; that of its first if there is no noun
 * @param thing whether it is no victim but a unit, a building, a weapon
 * @param harm the harm that its words say
 */
record CountedNoun(int end, boolean people, boolean thing, Optional<Harm> harm) {
  private static final Set<String> OTHERS =
      Set.of("اخرين", "اخرون", "الاخرين", "اخر", "اخري", "اخريات");

  /** Of what people are a part: «سبعة من قوات الأمن». */
  private static final Set<String> FORCES =
      Set.of(
          ("قوات القوات الجيش جيش الشرطه شرطه الامن الحرس حرس ميليشيا ميليشيات الميليشيا"
                  + " الميليشيات المليشيا طاقم الطاقم ابناء اهالي كوادر قيادات منتسبي"
                  + " منسوبي موظفي اعضاء")
              .split(" ", -1));

  /** Those who belong to the victims: «عشرات من أهالي الضحايا», «أحد أبناء المصابين». */
  private static final String KIN =
      "ابناء|اسره?|عايله|عايلات|ذوي|اهالي|اقارب|اقرباء|والدي?|ارامل|محامي|انصار|حقوق";

  private static final String CONSTRUCT = "عناصر|افراد|مقاتلي|مسلحي|جثث|جثتي|رجال";

  /**
   * The noun at a token.
   *
   * @param of whether «من» or a vague quantity stands before it, so that it may be definite
   */
  static CountedNoun at(Line line, int head, boolean of) {
    String form = line.form(head);
    boolean they = form.matches("هم|هن|ها|هما") && Quantity.at(line.forms(), head + 1).isEmpty();
    if (OTHERS.contains(form) || (of && they)) {
      return new CountedNoun(head + 1, true, false, Optional.empty());
    }
    if (People.isThing(form) && !isCase(line, head)) {
      return new CountedNoun(head, false, true, Optional.empty());
    }
    if (isCase(line, head)) {
      Harm harm = HarmWord.of(line.form(head + 1), HarmWord.Use.OF_VICTIMS).orElseThrow().harm();
      return new CountedNoun(head + 2, true, false, Optional.of(harm));
    }
    Optional<HarmWord> victim = HarmWord.victim(form);
    boolean people =
        victim.isPresent() || People.number(form).isPresent() || (of && FORCES.contains(form));
    boolean harms = victim.isEmpty() && saysHarm(line, head);
    if (harms || form.matches("عدد|حصيله") || !(people || line.isNoun(head))) {
      return new CountedNoun(head, false, false, Optional.empty());
    }
    int end = described(line, head + 1, of);
    boolean someOfThem = of && line.tag(head).matches("DTNN.*");
    return new CountedNoun(
        end, people || line.isNisba(head) || someOfThem, false, harm(line, head, end));
  }

  /** «أربعة آلاف حالة إعدام»: a case of harm is one who is harmed. */
  private static boolean isCase(Line line, int head) {
    return line.form(head).matches("حاله|حالات")
        && HarmWord.of(line.form(head + 1), HarmWord.Use.OF_VICTIMS).isPresent();
  }

  /** Whether a word says harm otherwise than by naming its victims. */
  private static boolean saysHarm(Line line, int at) {
    return HarmWord.of(line.form(at)).stream().anyMatch(word -> !word.use().isVictim());
  }

  /** The harm that words for victims say; two kinds together are casualties. */
  static Optional<Harm> harm(Line line, int head, int end) {
    Optional<Harm> harm = Optional.empty();
    if (line.form(head).matches(KIN) && line.form(head + 1).startsWith("ال")) {
      return harm;
    }
    for (int i = head; i < end; i++) {
      Optional<Harm> said = HarmWord.victim(line.form(i)).map(HarmWord::harm);
      if (said.isPresent()) {
        harm = Optional.of(harm.isEmpty() ? said.get() : Harms.together(harm.get(), said.get()));
      }
    }
    return harm;
  }

  /** The index after the words that describe a noun, which ends where they start. */
  static int described(Line line, int start, boolean of) {
    int most = start + 4;
    int end = described(line, start, most, of || line.form(start - 1).matches(CONSTRUCT));
    boolean from = !of && line.form(end).equals("من") && line.tag(end + 1).matches("DTNNS?");
    if (from && !line.isOfCalendar(end + 1)) {
      end = described(line, end + 2, most + 2, true);
    }
    if ((of || from) && line.form(end).equals("و") && isAnotherOf(line, end)) {
      end = described(line, end + 2, most + 3, false);
    }
    if (isOfSameNumber(line, start - 1, end)) {
      end = described(line, end + 2, end + 4, false);
    }
    while (line.form(end).matches("و|او")
        && isOnlyVictim(line, end + 1)
        && HarmWord.victim(line.form(end - 1)).isPresent()) {
      end = described(line, end + 2, end + 3, false);
    }
    return end;
  }

  /** «86 عنصرا ومطلوبا»: two accusatives in the singular share the number before them. */
  private static boolean isOfSameNumber(Line line, int head, int and) {
    return line.form(and).equals("و")
        && isCountedSingular(line.form(head))
        && isCountedSingular(line.form(and + 1))
        && !line.form(and + 2).startsWith("واحد");
  }

  private static boolean isCountedSingular(String form) {
    return form.endsWith("ا")
        && HarmWord.victim(form).isEmpty()
        && People.number(form).filter(n -> n == People.HowMany.ONE).isPresent();
  }

  private static int described(Line line, int start, int most, boolean construct) {
    int end = start;
    while (end < Math.min(line.size(), most) && isDescription(line, end, construct)) {
      end++;
    }
    return end;
  }

  private static boolean isOnlyVictim(Line line, int at) {
    List<HarmWord> uses = HarmWord.of(line.form(at));
    return !uses.isEmpty() && uses.stream().allMatch(word -> word.use().isVictim());
  }

  /** «من المدنيين والمقاتلين»: a second noun of the same kind after و. */
  private static boolean isAnotherOf(Line line, int and) {
    return line.tag(and - 1).startsWith("DT")
        && line.tag(and + 1).matches("DTNNS?")
        && !saysHarm(line, and + 1);
  }

  /** «طفلين يوميا»: how often, not who. */
  private static final Set<String> RATES = Set.of("يوميا", "شهريا", "سنويا", "اسبوعيا");

  /** «مصير 74 شخصا مجهولا», «طفلة مفقودة»: what became of them, not who they are. */
  private static final Set<String> FATES = Set.of("مجهول", "مجهولا", "مجهوله", "مفقوده", "غامضا");

  private static boolean isDescription(Line line, int at, boolean construct) {
    String form = line.form(at);
    String tag = line.tag(at);
    boolean adjective = tag.matches("(DT)?JJ");
    boolean agrees =
        line.isDefinite(at) == line.isDefinite(at - 1) || line.tag(at - 1).equals("PRP$");
    if (line.isPreposition(at)
        || line.isOfCalendar(at)
        || RATES.contains(form)
        || FATES.contains(form)
        || (adjective && !agrees)
        || (adjective && line.isTollOf(at - 1) && Quantity.at(line.forms(), at).isPresent())
        || saysHarm(line, at)) {
      return false;
    }
    return adjective
        || HarmWord.victim(form).isPresent()
        || OTHERS.contains(form)
        || (line.isNisba(at) && tag.startsWith("NN") && !line.isDefinite(at - 1))
        || (construct && tag.matches("(DT)?NNP?S?"))
        || tag.equals("PRP$")
        || (tag.equals("DTNN") && line.form(at - 1).matches("(ال)?(اشخاص|رجال|افراد)"));
  }
}
