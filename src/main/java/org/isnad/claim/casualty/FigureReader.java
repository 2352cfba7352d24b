package org.isnad.claim.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Figure.Counted;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.claim.casualty.Hedge.Bound;
import org.isnad.sentence.Token;
import org.isnad.text.ArabicNumber;

/** Reads the figures of a sentence; whether they are of people harmed, the rules say. */
final class FigureReader {
  private static final Set<String> OTHERS =
      Set.of("اخرين", "اخرون", "الاخرين", "اخر", "اخرى", "اخري");
  private static final Set<String> DATE_WORDS =
      Set.of("عام", "العام", "سنه", "الساعه", "يوم", "منذ", "صفحه", "رقم", "الفقره", "الماده");
  private static final Set<String> MONTHS =
      Set.of(
          "يناير فبراير مارس ابريل مايو يونيو يونيه يوليو يوليوز اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي جوان جويليه اوت"
              .split(" ", -1));
  private static final Set<String> WEEKDAYS =
      Set.of("السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "اليوم");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "خلال بعد قبل بين اثر جراء منذ وسط حول عند امام ضد قرب غداه اثناء حين نتيجه رغم وفق حسب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي حتي دون نحو بسبب فيما بينما مع عبر لدي اضافه فضلا جميعا فوق تحت داخل خارج"
              .split(" ", -1));

  private final List<Token> tokens;
  private final List<String> forms;

  FigureReader(List<Token> tokens) {
    this.tokens = tokens;
    this.forms = tokens.stream().map(Token::form).toList();
  }

  /** The figure that starts at a token. */
  Optional<Figure> at(int from) {
    Optional<Quantity> quantity = Quantity.at(forms, from);
    if (quantity.isPresent()) {
      return isDate(from, quantity.get()) ? Optional.empty() : counted(from, quantity.get());
    }
    if (forms.get(from).matches("اخر(ين|ون)")) {
      return Optional.of(
          figure(from, from + 1, new Count.AtLeast(2), 2, Kind.COUNTED, from, Optional.empty()));
    }
    return uncounted(from);
  }

  private boolean isDate(int from, Quantity quantity) {
    int end = quantity.end();
    String before = from > 0 ? forms.get(from - 1) : "";
    String after = end < forms.size() ? forms.get(end) : "";
    if (forms.get(from).matches("\\d+(م|ه|هج)") || isTornOff(from)) {
      return true;
    }
    if (MONTHS.contains(after) || DATE_WORDS.contains(before) || isPercent(end)) {
      return true;
    }
    boolean isYear = quantity.number() >= 1900 && quantity.number() <= 2100 && end == from + 1;
    return isYear && !isNoun(end) || isBesideSlash(from, end);
  }

  /** The rest of a number whose comma the segmenter took for punctuation: «2,8». */
  private boolean isTornOff(int from) {
    return from > 1
        && forms.get(from - 1).matches("[,.،]")
        && forms.get(from - 2).matches(".*\\d")
        && tokens.get(from).span().start() == tokens.get(from - 1).span().end();
  }

  /** «18/2/2018», «3/مارس», «2 / 3». */
  private boolean isBesideSlash(int from, int end) {
    boolean before =
        from > 1 && forms.get(from - 1).equals("/") && forms.get(from - 2).matches("\\d+");
    boolean after =
        end + 1 < forms.size()
            && forms.get(end).equals("/")
            && (forms.get(end + 1).matches("\\d+") || MONTHS.contains(forms.get(end + 1)));
    return before || after;
  }

  private boolean isPercent(int at) {
    return at < forms.size()
        && (forms.get(at).matches("[%٪].*|بالميه")
            || at + 1 < forms.size()
                && forms.get(at).matches("في|ب")
                && forms.get(at + 1).equals("الميه"));
  }

  private boolean isNoun(int at) {
    return at < tokens.size()
        && tokens.get(at).tag().matches("(DT)?NN.*|(DT)?JJ|VN|NOUN_QUANT|CD")
        && !WEEKDAYS.contains(forms.get(at))
        && !PREPOSITIONS.contains(forms.get(at));
  }

  private Optional<Figure> counted(int from, Quantity quantity) {
    int end = quantity.end();
    int victims = end;
    Bound after = Bound.EXACT;
    Optional<Hedge> hedge = Hedge.after(forms, end);
    if (hedge.isPresent()) {
      after = hedge.get().bound();
      end += hedge.get().words().size();
      victims = end;
    }
    boolean of = end < forms.size() && forms.get(end).equals("من");
    int head = of ? end + 1 : end;
    Noun noun = noun(head, of || quantity.vague());
    if (noun.thing) {
      return Optional.empty();
    }
    if (noun.end > head) {
      victims = head;
      end = noun.end;
    }
    int victimsEnd = noun.end > head ? end : victims;
    int hedgeAt = end < forms.size() && forms.get(end).equals("،") ? end + 1 : end;
    hedge = Hedge.after(forms, hedgeAt);
    if (hedge.isPresent()) {
      after = hedge.get().bound();
      end = hedgeAt + hedge.get().words().size();
    }
    Count count =
        after == Bound.EXACT || quantity.vague()
            ? quantity.count()
            : after.count(quantity.number());
    if (quantity.vague() && end == quantity.end() && isAmountOnly(from)) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            from,
            end,
            count,
            quantity.number(),
            Kind.COUNTED,
            noun.people ? Counted.PEOPLE : Counted.UNKNOWN,
            victims,
            victimsEnd,
            noun.harm));
  }

  private boolean isAmountOnly(int from) {
    return forms.get(from).matches("عدد.*|اعداد.*|عده|بضعه?");
  }

  /** The counted noun at a token, with what describes it. */
  private record Noun(int end, boolean people, boolean thing, Optional<Harm> harm) {}

  private Noun noun(int head, boolean of) {
    if (head >= forms.size()) {
      return new Noun(head, false, false, Optional.empty());
    }
    String form = forms.get(head);
    if (OTHERS.contains(form)) {
      return new Noun(head + 1, true, false, Optional.empty());
    }
    if (of && form.matches("هم|هن|ها|هما") && Quantity.at(forms, head + 1).isEmpty()) {
      return new Noun(head + 1, true, false, Optional.empty());
    }
    if (People.isThing(form)) {
      return new Noun(head, false, true, Optional.empty());
    }
    Optional<HarmWord> victim = HarmWord.victim(form);
    boolean harmHere = HarmWord.of(form).stream().anyMatch(word -> !word.use().isVictim());
    if (!isNoun(head) && victim.isEmpty() && People.number(form).isEmpty()
        || harmHere && victim.isEmpty()) {
      return new Noun(head, false, false, Optional.empty());
    }
    int end = described(head + 1, of);
    boolean people =
        victim.isPresent()
            || People.number(form).isPresent()
            || isNisba(head)
            || of && tokens.get(head).tag().matches("DTNN.*");
    return new Noun(end, people, false, harm(head, end));
  }

  /**
   * The harm that the counted noun or what describes it says; two kinds together are casualties.
   */
  private Optional<Harm> harm(int head, int end) {
    Optional<Harm> harm = Optional.empty();
    for (int i = head; i < end; i++) {
      Optional<Harm> said = HarmWord.victim(forms.get(i)).map(HarmWord::harm);
      if (said.isPresent()) {
        harm = Optional.of(harm.isEmpty() ? said.get() : Harms.together(harm.get(), said.get()));
      }
    }
    return harm;
  }

  private int described(int start, boolean of) {
    int end = start;
    int most = Math.min(tokens.size(), start + 4);
    boolean construct =
        of || forms.get(start - 1).matches("عناصر|افراد|مقاتلي|مسلحي|جثث|جثتي|رجال");
    while (end < most && isDescription(end, construct)) {
      end++;
    }
    boolean from = !of && end + 1 < tokens.size() && forms.get(end).equals("من");
    if (from
        && tokens.get(end + 1).tag().matches("DTNNS?")
        && !WEEKDAYS.contains(forms.get(end + 1))) {
      end += 2;
      while (end < most + 2 && end < tokens.size() && isDescription(end, true)) {
        end++;
      }
    }
    if ((of || from) && end + 1 < tokens.size() && forms.get(end).equals("و") && isAnotherOf(end)) {
      end += 2;
      while (end < most + 3 && end < tokens.size() && isDescription(end, false)) {
        end++;
      }
    }
    while (end + 1 < tokens.size()
        && forms.get(end).matches("و|او")
        && HarmWord.victim(forms.get(end + 1)).isPresent()
        && HarmWord.victim(forms.get(end - 1)).isPresent()) {
      end += 2;
      if (end < tokens.size() && isDescription(end, false)) {
        end++;
      }
    }
    return end;
  }

  /** «من المدنيين والمقاتلين»: a second noun of the same kind after و. */
  private boolean isAnotherOf(int and) {
    return tokens.get(and - 1).tag().matches("DT.*")
        && tokens.get(and + 1).tag().matches("DTNN|DTNNS")
        && HarmWord.of(forms.get(and + 1)).stream().allMatch(word -> word.use().isVictim());
  }

  private boolean isDescription(int at, boolean construct) {
    String form = forms.get(at);
    String tag = tokens.get(at).tag();
    if (PREPOSITIONS.contains(form)
        || tag.matches("(DT)?JJ") && isDefinite(at) != isDefinite(at - 1) && !isConstruct(at - 1)) {
      return false;
    }
    if (WEEKDAYS.contains(form)
        || MONTHS.contains(form)
        || HarmWord.of(form).stream().anyMatch(word -> !word.use().isVictim())) {
      return false;
    }
    if (HarmWord.victim(form).isPresent() || OTHERS.contains(form)) {
      return true;
    }
    if (tag.matches("(DT)?JJ") || isNisba(at) && tag.startsWith("NN")) {
      return true;
    }
    return construct && tag.matches("(DT)?NNP?S?|PRP\\$")
        || tag.equals("PRP$")
        || form.startsWith("ال")
            && forms.get(at - 1).matches("(ال)?(اشخاص|رجال|افراد)")
            && tag.equals("DTNN");
  }

  private boolean isDefinite(int at) {
    return forms.get(at).startsWith("ال") && tokens.get(at).tag().startsWith("DT");
  }

  private boolean isConstruct(int at) {
    return tokens.get(at).tag().equals("PRP$");
  }

  /** An adjective of belonging used for people: «فلسطينيا», «إسرائيليين». */
  private boolean isNisba(int at) {
    return at < forms.size()
        && forms.get(at).length() > 3
        && forms.get(at).matches(".*ي(ا|ين|ون|ان|ه|ات)?")
        && tokens.get(at).tag().matches("(DT)?(NN|NNS|JJ|NNP)");
  }

  private Optional<Figure> uncounted(int from) {
    String form = forms.get(from);
    boolean oneOf = form.matches("احد|احدي") && from + 1 < forms.size();
    if (oneOf && forms.get(from + 1).matches("هم|هما|هن")) {
      return Optional.of(
          figure(from, from + 2, Count.exactly(1), 1, Kind.COUNTED, from + 1, Optional.empty()));
    }
    if (oneOf && isMany(from + 1)) {
      int end = described(from + 2, false);
      return Optional.of(
          figure(from, end, Count.exactly(1), 1, Kind.COUNTED, from + 1, harm(from + 1, end)));
    }
    boolean article = form.startsWith("ال") && tokens.get(from).tag().startsWith("DT");
    Optional<People.Number> number = bareNumber(from);
    if (number.isEmpty() || article && number.get() == People.Number.TWO) {
      return Optional.empty();
    }
    Optional<Figure> numbered = article ? numbered(from) : Optional.empty();
    if (numbered.isPresent()) {
      return numbered;
    }
    Kind kind = article ? Kind.DEFINITE : Kind.BARE;
    int end = described(from + 1, false);
    boolean two = end < forms.size() && forms.get(end).matches("اثن(ان|ين|تان|تين)");
    if (two) {
      end++;
      kind = Kind.COUNTED;
    }
    Count count =
        two
            ? Count.exactly(2)
            : switch (number.get()) {
              case ONE -> Count.exactly(1);
              case TWO -> Count.exactly(2);
              case MANY -> new Count.AtLeast(2);
            };
    return Optional.of(figure(from, end, count, count.min(), kind, from, harm(from, end)));
  }

  /** «المتظاهرين الثلاثة»: the number after its noun. */
  private Optional<Figure> numbered(int from) {
    int at = from + 1;
    if (at >= forms.size() || !forms.get(at).startsWith("ال")) {
      return Optional.empty();
    }
    return ArabicNumber.cardinalAt(forms, at)
        .filter(number -> number.length() <= 2 && number.value() > 2 && number.value() < 100)
        .map(
            number ->
                figure(
                    from,
                    at + number.length(),
                    Count.exactly(number.value()),
                    number.value(),
                    Kind.COUNTED,
                    from,
                    harm(from, at)));
  }

  private boolean isMany(int at) {
    return People.number(forms.get(at)).filter(n -> n == People.Number.MANY).isPresent()
        || forms.get(at).matches("ال.*(ين|ات)") && tokens.get(at).tag().equals("DTNNS");
  }

  private Optional<People.Number> bareNumber(int at) {
    String form = forms.get(at);
    Optional<HarmWord> victim = HarmWord.victim(form);
    if (victim.isPresent() && HarmWord.of(form).size() == 1) {
      return Optional.of(
          switch (victim.get().use()) {
            case VICTIM_ONE -> People.Number.ONE;
            case VICTIM_TWO -> People.Number.TWO;
            default -> People.Number.MANY;
          });
    }
    Optional<People.Number> known = People.number(form);
    if (known.isPresent() || !isNisba(at) || form.startsWith("ال")) {
      return known;
    }
    if (form.endsWith("يان") && form.length() > 5) {
      return Optional.of(People.Number.TWO);
    }
    return form.matches(".*ي(ين|ون|ات)") && tokens.get(at).tag().matches("NNP?S?|JJ")
        ? Optional.of(People.Number.MANY)
        : Optional.empty();
  }

  private static Figure figure(
      int first, int end, Count count, long number, Kind kind, int victims, Optional<Harm> harm) {
    return new Figure(first, end, count, number, kind, Counted.PEOPLE, victims, end, harm);
  }
}
