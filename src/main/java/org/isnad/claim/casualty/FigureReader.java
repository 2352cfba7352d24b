package org.isnad.claim.casualty;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Figure.Counted;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.claim.casualty.Hedge.Bound;

/** Reads the figures of a sentence; whether they are of people harmed, the rules say. */
final class FigureReader {
  private static final Set<String> DATE_WORDS =
      Set.of("عام", "العام", "سنه", "الساعه", "يوم", "منذ", "صفحه", "رقم", "الفقره", "الماده");

  private static final Set<String> OTHERS = Set.of("اخرين", "اخرون");
  private static final Set<String> TWO_OTHERS = Set.of("اخران", "اخريان");

  /** «حالتا وفاة». */
  private static final Set<String> TWO_CASES = Set.of("حالتا", "حالتي", "حالتان", "حالتين");

  private static final Set<String> VAGUE =
      Set.of("العشرات", "المييات", "الالاف", "الملايين", "الالوف");

  private final Line line;

  FigureReader(Line line) {
    this.line = line;
  }

  /** The figure that starts at a token. */
  Optional<Figure> at(int from) {
    Optional<Quantity> quantity = Quantity.at(line.forms(), from);
    if (quantity.isPresent()) {
      return isNoCount(from, quantity.get()) ? Optional.empty() : counted(from, quantity.get());
    }
    if (OTHERS.contains(line.form(from))) {
      return Optional.of(others(from, new Count.AtLeast(2)));
    }
    if (TWO_OTHERS.contains(line.form(from))) {
      return Optional.of(others(from, Count.exactly(2)));
    }
    if (isOneMore(from)) {
      return Optional.of(others(from, Count.exactly(1)));
    }
    return casesOf(from)
        .or(() -> bodiesOf(from))
        .or(() -> RelatedPerson.at(line, from))
        .or(() -> bounded(from))
        .or(() -> UncountedPeople.at(line, from).map(this::atLeast));
  }

  /** «قتل جندي وأصيب آخر», not «قتل آخر الرهائن», where the word means the last. */
  private boolean isOneMore(int at) {
    boolean hurt =
        HarmWord.of(line.form(at - 1)).stream()
            .anyMatch(word -> !word.use().isVictim() && Harms.isOfLife(word.harm()));
    return hurt
        && line.form(at).matches("اخر|اخري|ثالثه?|رابعه?|خامسه?")
        && line.form(at - 2).matches("و|فيما|بينما|كما")
        && (!line.isNoun(at + 1)
            || line.form(at + 1).matches("اثر|جراء|خلال|بعد|امس|مساء|صباح|فجر|اصابه|اصابات|جروح"));
  }

  /** «وأصيب آخرون», «وأصيب آخران»: the second form can only be two. */
  private static Figure others(int at, Count count) {
    return new Figure(
        at, at + 1, count, count.min(), Kind.COUNTED, Counted.PEOPLE, at, at + 1, Optional.empty());
  }

  /** «شخصان على الأقل», «جندي واحد على الأقل»: the words after one or two people bound them. */
  private Figure atLeast(Figure figure) {
    Optional<Hedge> hedge =
        Hedge.after(line.forms(), figure.end()).filter(h -> h.bound() == Bound.AT_LEAST);
    boolean exact = figure.count().equals(Count.exactly(figure.number()));
    return hedge.isEmpty() || !exact
        ? figure
        : counted(
            figure,
            figure.first(),
            figure.end() + length(hedge),
            new Count.AtLeast(figure.number()));
  }

  /** «ما لا يقل عن شخصين», «أكثر من شخصين»: the words before two people bound them. */
  private Optional<Figure> bounded(int from) {
    return Hedge.before(line.forms(), from)
        .flatMap(
            hedge ->
                UncountedPeople.at(line, from + hedge.words().size())
                    .filter(two -> two.count().equals(Count.exactly(2)))
                    .map(two -> counted(two, from, two.end(), hedge.bound().count(two.number()))));
  }

  /** One or two people with the words that bound them. */
  private static Figure counted(Figure people, int first, int end, Count count) {
    return new Figure(
        first,
        end,
        count,
        people.number(),
        Kind.COUNTED,
        people.counted(),
        people.victimsFirst(),
        people.victimsEnd(),
        people.harm());
  }

  /** «حالتا وفاة», «حالة وفاة»: so many died. */
  private Optional<Figure> casesOf(int from) {
    boolean cut = line.form(from).equals("حالت") && line.form(from + 1).equals("ي");
    boolean two = cut || TWO_CASES.contains(line.form(from));
    int died = cut ? from + 2 : from + 1;
    if (!two && !line.form(from).equals("حاله") || !line.form(died).equals("وفاه")) {
      return Optional.empty();
    }
    Count count = Count.exactly(two ? 2 : 1);
    return Optional.of(
        new Figure(
            from,
            died + 1,
            count,
            count.min(),
            Kind.COUNTED,
            Counted.PEOPLE,
            from,
            died + 1,
            Optional.of(Harm.KILLED)));
  }

  /** «جثث 21 شخصا»: the bodies are as many as the people. */
  private Optional<Figure> bodiesOf(int from) {
    if (!line.form(from).matches("جثث|جثامين|رفات|توابيت|نعوش")) {
      return Optional.empty();
    }
    return Quantity.at(line.forms(), from + 1)
        .filter(quantity -> !isNoCount(from + 1, quantity))
        .flatMap(quantity -> counted(from + 1, quantity))
        .map(
            figure ->
                new Figure(
                    from,
                    figure.end(),
                    figure.count(),
                    figure.number(),
                    Kind.COUNTED,
                    Counted.PEOPLE,
                    figure.victimsFirst(),
                    figure.victimsEnd(),
                    Optional.of(Harm.KILLED)));
  }

  /** Whether a number is a date, a share, a rate or part of another number. */
  private boolean isNoCount(int from, Quantity quantity) {
    return isYear(from, quantity)
        || isTornOff(from)
        || isPercent(quantity.end())
        || isBesideSlash(from, quantity.end())
        || Line.MONTHS.contains(line.form(quantity.end()))
        || isDayOf(quantity.end())
        || DATE_WORDS.contains(line.form(from - 1))
        || line.form(from - 1).equals("كل")
        || isAdjective(from, quantity)
        || isTail(from);
  }

  /** «الساعات الأربع | والعشرين الماضية»: the rest of a number that is none of people. */
  private boolean isTail(int from) {
    return line.form(from - 1).equals("و")
        && line.isDefinite(from - 3)
        && line.form(from - 2).startsWith("ال")
        && line.form(from).startsWith("ال")
        && Quantity.at(line.forms(), from - 2).filter(whole -> whole.end() > from).isPresent();
  }

  /** «الـ23 من أكتوبر». */
  private boolean isDayOf(int end) {
    return line.form(end).equals("من")
        && (Line.MONTHS.contains(line.form(end + 1)) || line.form(end + 1).equals("شهر"));
  }

  private boolean isYear(int from, Quantity quantity) {
    return line.form(from).matches("\\d+(م|ه|هج)")
        || (quantity.number() >= 1900
            && quantity.number() <= 2100
            && quantity.end() == from + 1
            && (!line.isNoun(quantity.end())
                || Line.MONTHS.contains(line.form(from - 1))
                || Quantity.at(line.forms(), quantity.end()).isPresent()));
  }

  /** «الأشهر الثلاثة الماضية»: the number describes the noun before it. */
  private boolean isAdjective(int from, Quantity quantity) {
    return line.isDefinite(from - 1)
        && line.form(from).startsWith("ال")
        && !quantity.vague()
        && !line.isTollOf(from - 1);
  }

  /** The rest of a number whose comma the segmenter took for punctuation: «2,8». */
  private boolean isTornOff(int from) {
    return line.form(from - 1).matches("[,.،]")
        && line.form(from - 2).matches(".*\\d")
        && line.areJoined(from - 1, from);
  }

  /** «18/2/2018», «3/مارس», «2 / 3». */
  private boolean isBesideSlash(int from, int end) {
    boolean before = line.form(from - 1).equals("/") && line.form(from - 2).matches("\\d+");
    String next = line.form(end + 1);
    return before
        || (line.form(end).equals("/") && (next.matches("\\d+") || Line.MONTHS.contains(next)));
  }

  private boolean isPercent(int at) {
    return line.form(at).matches("[%٪].*|بالميه")
        || (line.form(at).matches("في|ب") && line.form(at + 1).equals("الميه"));
  }

  private Optional<Figure> counted(int from, Quantity quantity) {
    Optional<Hedge> hedge = Hedge.after(line.forms(), quantity.end());
    int number = quantity.end() + length(hedge);
    boolean of = line.form(number).equals("من");
    int head = of ? number + 1 : number;
    CountedNoun noun = CountedNoun.at(line, head, of || quantity.vague());
    boolean counts = noun.end() > head;
    if (noun.thing() || (!counts && isNothingByItself(from))) {
      return Optional.empty();
    }
    int end = counts ? noun.end() : number;
    int comma = line.form(end).matches("[،\"»”]") ? end + 1 : end;
    Optional<Hedge> last = Hedge.after(line.forms(), comma);
    return Optional.of(
        new Figure(
            from,
            last.isPresent() ? comma + length(last) : end,
            bounded(quantity, last.isPresent() ? last : hedge),
            quantity.number(),
            Kind.COUNTED,
            noun.people() || isOfPeople(from, counts, quantity) ? Counted.PEOPLE : Counted.UNKNOWN,
            counts ? head : end,
            end,
            noun.harm()));
  }

  /** «العشرات» without a noun, «المئات من قبيلة…»: of things the press says what they are. */
  private boolean isOfPeople(int from, boolean counts, Quantity quantity) {
    return quantity.vague() && (!counts || VAGUE.contains(line.form(from)));
  }

  private static Count bounded(Quantity quantity, Optional<Hedge> after) {
    Bound bound = after.map(Hedge::bound).orElse(Bound.EXACT);
    return bound == Bound.EXACT || quantity.vague()
        ? quantity.count()
        : bound.count(quantity.number());
  }

  private static int length(Optional<Hedge> hedge) {
    return hedge.map(h -> h.words().size()).orElse(0);
  }

  private boolean isNothingByItself(int from) {
    return line.form(from).matches("عدد.*|اعداد.*|عده|بضعه?");
  }
}
