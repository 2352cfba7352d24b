package org.isnad.claim.casualty;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Figure.Counted;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.text.ArabicNumber;

/** Reads figures that start with a word for people: «جنديين», «أحدهم», «المتظاهرين الثلاثة». */
final class UncountedPeople {
  private static final Set<String> PRONOUNS = Set.of("ه", "ها");
  private static final Set<String> WHEREIN = Set.of("في", "خلال");
  private static final Set<String> SUFFERS = Set.of("لقي", "قتل", "استشهد", "اصيب", "توفي", "قضي");

  private UncountedPeople() {}

  static Optional<Figure> at(Line line, int from) {
    Optional<Figure> one = oneOf(line, from);
    Optional<People.HowMany> number = number(line, from);
    if (one.isPresent() || number.isEmpty()) {
      return one;
    }
    if (!line.isDefinite(from)) {
      Optional<Figure> numbered =
          number.get() == People.HowMany.MANY ? numberedInConstruct(line, from) : Optional.empty();
      if (numbered.isPresent()) {
        return numbered;
      }
      return Optional.of(bare(line, from, number.get()));
    }
    if (number.get() == People.HowMany.TWO) {
      return Optional.empty();
    }
    return numbered(line, from)
        .or(() -> Optional.of(figure(line, from, count(number.get()), Kind.DEFINITE)));
  }

  /** «أحدهم», «إحدى المسعفات». */
  private static Optional<Figure> oneOf(Line line, int from) {
    if (!line.form(from).matches("احد|احدي")) {
      return Optional.empty();
    }
    boolean them = line.form(from + 1).matches("هم|هما|هن");
    if (!them && !isMany(line, from + 1)) {
      return Optional.empty();
    }
    int end = them ? from + 2 : CountedNoun.described(line, from + 2, false);
    Optional<Harm> harm = CountedNoun.harm(line, from + 1, end);
    return Optional.of(figure(from, end, Count.exactly(1), Kind.COUNTED, from + 1, harm));
  }

  private static Figure bare(Line line, int from, People.HowMany number) {
    Figure figure = figure(line, from, count(number), Kind.BARE);
    if (!line.form(figure.end()).matches("اثن(ان|ين|تان|تين)")) {
      return figure;
    }
    return figure(from, figure.end() + 1, Count.exactly(2), Kind.COUNTED, from, figure.harm());
  }

  /** «المتظاهرين الثلاثة»: the number after its noun. */
  private static Optional<Figure> numbered(Line line, int from) {
    return line.form(from + 1).startsWith("ال") && !line.isTollOf(from)
        ? numbered(line, from, from + 1)
        : Optional.empty();
  }

  /** «أطفالها الثلاثة», «أفراد الطاقم الخمسة»: the number after what makes its noun definite. */
  private static Optional<Figure> numberedInConstruct(Line line, int from) {
    boolean possessed = line.tag(from + 1).equals("PRP$") || line.tag(from + 1).startsWith("DTNN");
    return possessed && line.form(from + 2).startsWith("ال")
        ? numbered(line, from, from + 2)
        : Optional.empty();
  }

  private static Optional<Figure> numbered(Line line, int from, int at) {
    Optional<Harm> harm = CountedNoun.harm(line, from, from + 1);
    return ArabicNumber.cardinalAt(line.forms(), at)
        .filter(number -> number.length() <= 2 && number.value() > 2)
        .map(
            number ->
                figure(
                    from,
                    at + number.length(),
                    Count.exactly(number.value()),
                    Kind.COUNTED,
                    from,
                    harm));
  }

  private static Count count(People.HowMany number) {
    return switch (number) {
      case ONE -> Count.exactly(1);
      case TWO -> Count.exactly(2);
      case MANY -> new Count.AtLeast(2);
    };
  }

  private static boolean isMany(Line line, int at) {
    boolean plural =
        line.tag(at).equals("DTNNS")
            && line.form(at).matches("ال.*(ين|ات)")
            && !People.isThing(line.form(at));
    return plural || People.number(line.form(at)).filter(n -> n == People.HowMany.MANY).isPresent();
  }

  private static Optional<People.HowMany> number(Line line, int at) {
    String form = line.form(at);
    Optional<HarmWord> victim = HarmWord.victim(form);
    if (victim.isPresent() && HarmWord.of(form).size() == 1) {
      return Optional.of(
          switch (victim.get().use()) {
            case VICTIM_ONE -> People.HowMany.ONE;
            case VICTIM_TWO -> People.HowMany.TWO;
            default -> People.HowMany.MANY;
          });
    }
    Optional<People.HowMany> known = People.number(form);
    boolean two = // «طفلا|هما»: no accusative has a pronoun
        known.filter(number -> number == People.HowMany.ONE).isPresent()
            && form.endsWith("ا")
            && line.form(at + 1).matches("ه|ها|هم|هما")
            && line.areJoined(at, at + 1);
    if (two) {
      return Optional.of(People.HowMany.TWO);
    }
    if (known.isEmpty() && People.isOfNation(form) && isHarmed(line, at)) {
      return Optional.of(People.HowMany.ONE);
    }
    return known.isPresent() || !line.isNisba(at) || form.startsWith("ال")
        ? known
        : nisba(line, at);
  }

  /**
   * «مقتل سوري», «القبض على سوري», «قتلت القوات سوريا»: an adjective that stands where its noun
   * would.
   */
  private static boolean isHarmed(Line line, int at) {
    if (!HarmWord.of(line.form(at - 1)).isEmpty()) {
      return HarmWord.victim(line.form(at - 1)).isEmpty();
    }
    if (line.form(at - 1).equals("علي") && line.form(at - 2).equals("القبض") || isNews(line, at)) {
      return true;
    }
    boolean there = PRONOUNS.contains(line.form(at - 1)) && WHEREIN.contains(line.form(at - 2));
    if (there && HarmWord.of(line.form(at - 3), HarmWord.Use.VICTIMS_AFTER).isPresent()) {
      return true; // «حادث قتل فيه فلسطيني»
    }
    boolean object = line.form(at).endsWith("ا") && line.isDefinite(at - 1);
    return object && HarmWord.of(line.form(at - 2), HarmWord.Use.VICTIMS_AFTER).isPresent();
  }

  /** «إن فلسطينيا ثانيا لقي مصرعه», «أن سوريا قتل»: the verb agrees with one. */
  private static boolean isNews(Line line, int at) {
    int verb =
        line.tag(at + 1).startsWith("JJ") || line.tag(at + 1).startsWith("ADJ") ? at + 2 : at + 1;
    return line.form(at - 1).equals("ان")
        && line.form(at).endsWith("ا")
        && SUFFERS.contains(line.form(verb));
  }

  /** «إسرائيليان» are two; «إسرائيليين» may be more. */
  private static Optional<People.HowMany> nisba(Line line, int at) {
    String form = line.form(at);
    if (form.endsWith("يان") && form.length() > 5) {
      return Optional.of(People.HowMany.TWO);
    }
    return form.matches(".*ي(ين|ون|ات)") && line.tag(at).matches("NNP?S?|JJ")
        ? Optional.of(People.HowMany.MANY)
        : Optional.empty();
  }

  private static Figure figure(Line line, int from, Count count, Kind kind) {
    int end = CountedNoun.described(line, from + 1, false);
    return figure(from, end, count, kind, from, CountedNoun.harm(line, from, end));
  }

  private static Figure figure(
      int first, int end, Count count, Kind kind, int victims, Optional<Harm> harm) {
    return new Figure(first, end, count, count.min(), kind, Counted.PEOPLE, victims, end, harm);
  }
}
