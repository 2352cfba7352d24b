package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.gazetteer.Item;
import org.isnad.text.MatchingForm;

/**
 * Which of several offices in a row are one holder's: «ولي العهد نائب رئيس مجلس الوزراء وزير
 * الداخلية», «نائب رئيس الوزراء ووزير الخارجية الكويتي».
 */
final class StackedOffices {
  /** Heads of offices that whoever holds them holds beside another. */
  private static final Set<String> BESIDE_OTHERS = Set.of("ولي", "نايب");

  private static final Set<String> NUMBERED = Set.of("الاول", "الثاني");

  /** Whom a state has one of, and who is no minister: «رئيس الجمهورية». */
  private static final Set<String> HEADS_ALONE =
      Set.of("الجمهوريه", "الدوله", "الحكومه", "الوزراء");

  /** Heads of offices that no minister holds beside his own. */
  private static final Set<String> BELOW_MINISTERS =
      Set.of("وكيل", "وكيله", "سفير", "سفيره", "مدير", "محافظ", "مندوب", "قنصل", "والي");

  /** «استقبل الرئيس رئيس الحكومة»: whoever is called so has no second office. */
  private static final Set<String> ALONE = Set.of("الرييس", "الوزير");

  private static final Set<String> FORMER = Set.of("سابق", "اسبق", "سابقه");

  /** What a definite office of two words ends in that may stand beside another: «المشرف العام». */
  private static final Set<String> GENERAL =
      Set.of("المشرف العام", "المتحدث الرسمي", "الناطق الرسمي");

  private static final Set<String> NOMINATED =
      Set.of("المرشح", "المرشحه", "المعين", "المعينه", "المكلف", "المكلفه");

  /** «لتولي منصب»: so many words stand before the office of a nominee, at most. */
  private static final int NOMINATION = 5;

  /** «قال | X رئيس Y إن»: who speaks so speaks to nobody, so both offices are his. */
  private static final Set<String> SAYS =
      Set.of(
          "قال", "قالت", "اكد", "اكدت", "اعلن", "اعلنت", "اوضح", "اوضحت", "صرح", "صرحت", "اضاف",
          "اضافت", "اعتبر", "اعتبرت", "راي", "رات", "ذكر", "ذكرت", "كشف", "كشفت");

  /** «ترأس | X وزير Y اجتماعا»: who does so does it to nobody, so both offices are his too. */
  private static final Set<String> TAKES_NOBODY =
      Set.of(
          "تراس", "تراست", "يتراس", "تتراس", "راس", "يراس", "وصل", "وصلت", "يصل", "غادر", "غادرت",
          "يغادر", "عاد", "عادت", "افتتح", "افتتحت", "يفتتح", "دشن", "دشنت", "يدشن", "رعي", "يرعي",
          "شارك", "شاركت", "يشارك", "عقد", "عقدت", "يعقد");

  private final Grammar grammar;
  private final OfficeParser offices;
  private final NameParser names;

  StackedOffices(Grammar grammar, OfficeParser offices, NameParser names) {
    this.grammar = grammar;
    this.offices = offices;
    this.names = names;
  }

  /**
   * «رئيس مجلس الوزراء وزير الخارجية» is one person, «وزير الخارجية الأمريكي الملك سلمان» are two.
   */
  boolean joins(Line line, int i, List<OfficeWords> held) {
    boolean another =
        line.form(i).equals("رييس")
            && HEADS_ALONE.contains(line.form(i + 1))
            && !isBesideOthers(held.get(held.size() - 1));
    another |= isSubordinate(line, i, held.get(held.size() - 1));
    another |= ALONE.contains(MatchingForm.of(held.get(held.size() - 1).title()));
    return !line.isPunctuation(i - 1) && !another && (!line.isDefinite(i) || standsBeside(line, i));
  }

  /** «استقبل وزير الإسكان وكيل الوزارة»: whom a minister has under him is another person. */
  private static boolean isSubordinate(Line line, int i, OfficeWords before) {
    boolean below =
        BELOW_MINISTERS.contains(line.form(i))
            || line.form(i).equals("نايب") && line.form(i + 1).equals("وزير");
    return below && MatchingForm.of(before.title()).startsWith("وزير");
  }

  /**
   * «ولي عهد أبوظبي محمد بن زايد، الرئيس الفرنسي»: an office of another state than that of which he
   * has one already is somebody else's.
   */
  boolean isForeign(OfficeWords office, List<OfficeWords> held) {
    return grammar.gazetteer().state(office.of()).isPresent()
        && held.stream().anyMatch(one -> isTerritory(one.of()))
        && held.stream().noneMatch(one -> one.of().equals(office.of()));
  }

  private boolean isTerritory(String of) {
    return grammar.gazetteer().state(of).isPresent()
        || grammar.gazetteer().byName(of).stream().anyMatch(item -> item.kind() == Item.Kind.PLACE);
  }

  /**
   * «مبعوث الأمم المتحدة، الرئيس الألماني السابق هورست كوهلر،»: where the name starts after what
   * the holder was before.
   */
  Optional<Integer> former(Line line, int i) {
    if (NOMINATED.contains(line.form(i))) {
      return nominated(line, i + 1);
    }
    return offices
        .at(line, i)
        .filter(office -> line.isDefinite(i) && FORMER.contains(line.bare(office.end() - 1)))
        .map(OfficeParser.Parsed::end)
        .filter(end -> names.afterTitle(line, end).isPresent());
  }

  /**
   * «رئيس الوكالة، المرشح | لتولي منصب وزير الخارجية | مايك بومبيو»: the office he may come to
   * have.
   */
  private Optional<Integer> nominated(Line line, int i) {
    for (int at = i; at < i + NOMINATION; at++) {
      Optional<Integer> end = offices.at(line, at).map(OfficeParser.Parsed::end);
      if (end.isPresent()) {
        return end.filter(name -> names.afterTitle(line, name).isPresent());
      }
    }
    return Optional.empty();
  }

  /**
   * «النائب الثاني لرئيس مجلس الوزراء», «المشرف العام على المركز»: definite, yet one of several.
   */
  private static boolean standsBeside(Line line, int i) {
    return isDeputy(line, i) || GENERAL.contains(line.form(i) + " " + line.form(i + 1));
  }

  private static boolean isDeputy(Line line, int i) {
    return line.bare(i).equals("نايب")
        && (!line.isDefinite(i) && line.form(i + 1).equals("رييس")
            || NUMBERED.contains(line.form(i + 1)) && line.form(i + 2).equals("ل"));
  }

  /**
   * Where the next office of the same holder starts before his name, {@code i} being the token
   * after one: «ولي ولي العهد، النائب الثاني…»; {@code i} itself if the row does not go on past «و»
   * or a comma.
   */
  int onward(Line line, int i, OfficeWords before) {
    if (line.isConjunction(i) && offices.startsAt(line, i + 1)) {
      return sharesHolder(line, i + 1) || deputyToo(line, i + 1, before) ? i + 1 : i;
    }
    boolean apart = line.isComma(i) && offices.startsAt(line, i + 1) && isBesideOthers(before);
    return apart && goesBeside(line, i + 1) ? i + 1 : i;
  }

  /** «ووزير الخارجية الكويتي الشيخ صباح الخالد» after «نائب رئيس الوزراء». */
  private boolean deputyToo(Line line, int i, OfficeWords before) {
    Optional<OfficeParser.Parsed> second = offices.at(line, i);
    return isBesideOthers(before)
        && before.of().isEmpty()
        && goesBeside(line, i)
        && second.isPresent()
        && (isNamed(line, second.get().end())
            || line.isComma(second.get().end()) && isNamed(line, second.get().end() + 1)
            || !onwardNone(line, second.get()));
  }

  private boolean onwardNone(Line line, OfficeParser.Parsed second) {
    return onward(line, second.end(), second.office()) == second.end();
  }

  private static boolean isBesideOthers(OfficeWords office) {
    String head = MatchingForm.of(office.title()).split("\\s+")[0];
    return BESIDE_OTHERS.contains(head.startsWith("ال") ? head.substring(2) : head);
  }

  private static boolean goesBeside(Line line, int i) {
    return isDeputy(line, i) || line.form(i).equals("وزير");
  }

  private boolean isNamed(Line line, int i) {
    int next = i;
    while (line.has(next)
        && (grammar.lexicon().isHonorific(line.form(next))
            || PersonParser.STYLING.contains(line.form(next)))) {
      next++;
    }
    return names.afterTitle(line, next).isPresent();
  }

  /**
   * «رئيس الوزراء ووزير الدفاع X»: the second office belongs to the same holder only if a name
   * follows both.
   */
  private boolean sharesHolder(Line line, int i) {
    Optional<OfficeParser.Parsed> second = offices.at(line, i);
    boolean voice = // «وزيرة الإعلام | والناطقة الرسمية باسم الحكومة الأردنية، جمانة غنيمات،»
        second.isPresent()
            && second.get().kind() == Lexicon.TitleKind.VOICE
            && second.get().office().title().contains(" باسم ");
    return second.isPresent()
        && (!line.isDefinite(i) || voice)
        && (second.get().office().of().isEmpty() && isNamed(line, second.get().end())
            || isSetApart(line, second.get()));
  }

  /** «الممثل الخاص للأمين العام ورئيس البعثة الأممية، سعيد حداد، إن»: a name between commas. */
  private boolean isSetApart(Line line, OfficeParser.Parsed office) {
    if (!line.isComma(office.end())
        || !office.office().of().isEmpty()
            && grammar.gazetteer().state(office.office().of()).isPresent()) {
      return false;
    }
    return names
        .alone(line, office.end() + 1)
        .filter(name -> line.isComma(name.end()) || line.form(name.end()).equals("ان"))
        .isPresent();
  }

  /**
   * The offices of a holder from {@code i} on, after his name and another office: «محمد بن نايف ولي
   * العهد نائب رئيس مجلس الوزراء ووزير الداخلية».
   *
   * @param held gets them
   * @param apart whether a comma parts the first of them from the name
   * @return the token after the last one
   */
  int after(Line line, int i, List<OfficeWords> held, boolean apart) {
    int end = i;
    int next = nextAfter(line, end, held, apart);
    while (next >= 0) {
      OfficeParser.Parsed office = offices.at(line, next).orElseThrow();
      held.add(office.office());
      end = office.end();
      next = nextAfter(line, end, held, apart);
    }
    return end;
  }

  private int nextAfter(Line line, int i, List<OfficeWords> held, boolean apart) {
    if (offices.at(line, i).filter(more -> isNobodys(line, more)).isPresent()) {
      return i;
    }
    boolean beside =
        isBesideOthers(held.get(held.size() - 1))
            && (line.isComma(i) || line.isConjunction(i))
            && goesBeside(line, i + 1)
            && offices.at(line, i + 1).filter(more -> isNobodys(line, more)).isPresent();
    return beside || joinsSameHolder(line, i, held, apart) ? i + 1 : -1;
  }

  private boolean isNobodys(Line line, OfficeParser.Parsed office) {
    return names.afterTitle(line, office.end()).isEmpty();
  }

  /** «محمد بن نايف ولي العهد ووزير الداخلية»: an office that «و» adds, with no name of its own. */
  private boolean joinsSameHolder(Line line, int i, List<OfficeWords> held, boolean apart) {
    if (!line.isConjunction(i) || line.isDefinite(i + 1)) {
      return false;
    }
    Optional<OfficeParser.Parsed> second = offices.at(line, i + 1);
    return second.isPresent()
        && (second.get().office().of().isEmpty()
            || second.get().office().of().equals(held.get(held.size() - 1).of())
            || apart && endsApposition(line, second.get().end()))
        && (second.get().office().title().indexOf(' ') > 0
            || apart && !second.get().office().of().isEmpty())
        && !isNamed(line, second.get().end())
        && !(line.isComma(second.get().end())
            && names.alone(line, second.get().end() + 1).isPresent());
  }

  /** «سالم غدران، أمين المنتدى ووزير خارجية المغرب الأسبق|، إن»: nothing else follows. */
  private static boolean endsApposition(Line line, int end) {
    return line.isComma(end) || line.form(end).equals("ان");
  }

  /** «الأمير محمد بن نايف نائب رئيس مجلس الوزراء»: after a name, what only a deputy can be. */
  boolean deputises(Line line, int i, List<OfficeWords> held) {
    boolean high =
        held.stream()
            .map(office -> MatchingForm.of(office.title()))
            .anyMatch(title -> title.startsWith("ولي ") || title.startsWith("وزير "));
    return high
        && line.bare(i).equals("نايب")
        && offices
            .at(line, i)
            .filter(
                office ->
                    isNobodys(line, office)
                        && (office.office().of().isEmpty() && isDeputy(line, i)
                            || held.stream()
                                .anyMatch(one -> one.of().equals(office.office().of()))))
            .filter(office -> office.office().title().indexOf(' ') > 0)
            .isPresent();
  }

  /**
   * Where the offices of a holder end who has one before his name: that after it is his as well if
   * the verb tells of nobody else.
   *
   * @param start where his first office starts
   * @param i the token after his name
   * @param held gets the second
   */
  int afterName(Line line, int start, int i, List<OfficeWords> held) {
    boolean saying = SAYS.contains(line.form(start - 1));
    boolean alone = TAKES_NOBODY.contains(line.form(start - 1));
    if (!saying && !alone || line.isDefinite(i)) {
      return i;
    }
    Optional<OfficeParser.Parsed> his =
        offices
            .at(line, i)
            .filter(office -> saying ? isBeforeWords(line, office) : isHis(line, office, held));
    his.ifPresent(office -> held.add(office.office()));
    return his.map(OfficeParser.Parsed::end).orElse(i);
  }

  /** «قال كبير المفاوضين X | أمين سر اللجنة التنفيذية | إن». */
  private static boolean isBeforeWords(Line line, OfficeParser.Parsed office) {
    return line.form(office.end()).equals("ان") && !office.office().of().isEmpty();
  }

  private boolean isHis(Line line, OfficeParser.Parsed office, List<OfficeWords> held) {
    return office.office().title().indexOf(' ') > 0
        && isNobodys(line, office)
        && !isForeign(office.office(), held);
  }
}
