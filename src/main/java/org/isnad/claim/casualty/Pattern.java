package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.text.MatchingForm;

/**
 * What a casualty rule looks for, item after item.
 *
 * <p>An element is one or more of these with {@code |} between them: a use of harm words ({@code
 * of-victims}), a kind of figure ({@code figure}, {@code bare}, {@code one}, {@code definite},
 * {@code the-one}, {@code name}, {@code kin}, {@code nationals}, {@code sufferer}, {@code harmed},
 * {@code toll}, {@code victims-word}), {@code told} (a figure whose harm is known), or a word as it
 * stands. {@code victims:} before it marks the figure that the rule finds, {@code ?} after it makes
 * it optional, {@code !} before it says that it must not follow. {@code ..4} passes over at most
 * four words of the same clause, {@code ...9} over nine words of any kind, days not counted;
 * neither passes over harm. {@code ^} stands for the start of the sentence, or what follows a
 * colon.
 */
final class Pattern {
  /** Names of elements other than words and uses of harm. */
  private static final Set<String> FIGURES =
      Set.of(
          ("figure number people persons civilians fighters others them bare nationals kin one"
                  + " definite the-one name sufferer harmed toll victims-word told")
              .split(" ", -1));

  /** Those of them that only words of harm are. */
  private static final Set<String> HARMED = Set.of("harmed", "toll", "victims-word", "told");

  /**
   * Where a pattern matched.
   *
   * @param start index of its first item
   * @param victims index of the item that is the rule's figure
   * @param harm index of the first item that says harm, or −1
   * @param told index of the figure with known harm, or −1
   * @param named index of the word for victims that names the harm of another figure, or −1
   */
  record Match(int start, int victims, int harm, int told, int named) {}

  private sealed interface Element {
    record Start() implements Element {}

    record Gap(int most, boolean sameClause) implements Element {}

    record Step(List<String> names, boolean victims, boolean optional, boolean not)
        implements Element {}
  }

  private final List<Element> elements;

  private Pattern(List<Element> elements) {
    this.elements = elements;
  }

  static Pattern parse(String text) {
    List<Element> elements = new ArrayList<>();
    for (String part : text.trim().split("\\s+", -1)) {
      if (part.startsWith("..")) {
        boolean any = part.startsWith("...");
        elements.add(new Element.Gap(Integer.parseInt(part.substring(any ? 3 : 2)), !any));
        continue;
      }
      if (part.equals("^")) {
        elements.add(new Element.Start());
        continue;
      }
      boolean not = part.startsWith("!");
      boolean victims = part.startsWith("victims:");
      boolean optional = part.endsWith("?");
      String names =
          part.substring(
              not ? 1 : victims ? "victims:".length() : 0, part.length() - (optional ? 1 : 0));
      elements.add(
          new Element.Step(
              Arrays.stream(names.split("\\|", -1)).map(Pattern::name).toList(),
              victims,
              optional,
              not));
    }
    if (elements.stream().noneMatch(e -> e instanceof Element.Step s && s.victims)) {
      throw new IllegalArgumentException("pattern \"%s\" marks no victims".formatted(text));
    }
    return new Pattern(elements);
  }

  private static String name(String name) {
    boolean arabic = name.chars().anyMatch(c -> c >= '\u0600');
    boolean word = arabic || name.length() == 1;
    boolean use =
        Arrays.stream(HarmWord.Use.values()).map(HarmWord.Use::word).anyMatch(name::equals);
    if (!word && !use && !FIGURES.contains(name)) {
      throw new IllegalArgumentException("\"%s\" is no element of a pattern".formatted(name));
    }
    return word ? MatchingForm.of(name) : name;
  }

  /**
   * Words of which a sentence must hold one for this to match; empty if figures alone will do. Of
   * several such sets that of the words of harm, which other rules need too, or else the one with
   * the longest words, which are the rarest.
   */
  Set<String> needs() {
    Set<String> best = Set.of();
    for (Element element : elements) {
      if (element instanceof Element.Step step && !step.optional && !step.not) {
        if (step.names.stream().allMatch(Pattern::saysHarm)) {
          return HarmWord.forms();
        }
        boolean words =
            step.names.stream().noneMatch(name -> FIGURES.contains(name) || saysHarm(name));
        if (words && shortest(step.names) > shortest(best)) {
          best = Set.copyOf(step.names);
        }
      }
    }
    return best;
  }

  private static boolean saysHarm(String name) {
    return HARMED.contains(name)
        || Arrays.stream(HarmWord.Use.values()).anyMatch(use -> use.word().equals(name));
  }

  private static int shortest(Collection<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  /** The first way in which it matches from an item on. */
  Optional<Match> at(List<Item> items, int from, Predicate<Figure> isTold) {
    return match(items, from, 0, new Match(from, -1, -1, -1, -1), isTold);
  }

  private Optional<Match> match(
      List<Item> items, int at, int element, Match sofar, Predicate<Figure> isTold) {
    if (element == elements.size()) {
      return sofar.victims < 0 ? Optional.empty() : Optional.of(sofar);
    }
    if (elements.get(element) instanceof Element.Start) {
      return at == 0 || isOpening(items.get(at - 1))
          ? match(items, at, element + 1, sofar, isTold)
          : Optional.empty();
    }
    if (elements.get(element) instanceof Element.Gap gap) {
      return gap(items, at, element, sofar, gap, isTold);
    }
    Element.Step step = (Element.Step) elements.get(element);
    boolean fits = at < items.size() && fits(step, items.get(at), isTold);
    if (step.not) {
      return fits ? Optional.empty() : match(items, at, element + 1, sofar, isTold);
    }
    Optional<Match> match =
        fits
            ? match(
                items, at + 1, element + 1, seen(sofar, step, items.get(at), at, isTold), isTold)
            : Optional.empty();
    return match.isPresent() || !step.optional
        ? match
        : match(items, at, element + 1, sofar, isTold);
  }

  private static boolean isOpening(Item item) {
    return item instanceof Item.Word word && word.token().form().matches("[:.|\"«“]");
  }

  private Optional<Match> gap(
      List<Item> items,
      int at,
      int element,
      Match sofar,
      Element.Gap gap,
      Predicate<Figure> isTold) {
    int skipped = 0;
    for (int next = at; skipped <= gap.most; next++) {
      Optional<Match> match = match(items, next, element + 1, sofar, isTold);
      if (match.isPresent()) {
        return match;
      }
      if (next == items.size() || !passable(items.get(next), gap.sameClause)) {
        break;
      }
      skipped += isDay(items.get(next)) ? 0 : 1;
    }
    return Optional.empty();
  }

  /** «اعتقلت الشرطة فجر الثلاثاء شخصين»: when it was keeps no parts of a clause apart. */
  private static boolean isDay(Item item) {
    return item instanceof Item.Word word && word.day();
  }

  private static boolean passable(Item item, boolean sameClause) {
    if (item instanceof Item.Counted counted) {
      return counted.figure().kind() != Kind.COUNTED
          && (!sameClause || counted.figure().harm().isEmpty());
    }
    Item.Word word = (Item.Word) item;
    if (!word.uses().isEmpty() || word.token().form().matches("[.؟!؛]|يد|ايدي")) {
      return false;
    }
    return !sameClause
        || word.day()
        || (!word.token().tag().matches("VB[DPN]|CC")
            && !word.token().form().matches("[،,:]|ان|انه|انها|انهم"));
  }

  private static boolean fits(Element.Step step, Item item, Predicate<Figure> isTold) {
    for (String name : step.names) {
      if (fits(name, item, isTold)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String name, Item item, Predicate<Figure> isTold) {
    if (item instanceof Item.Word word) {
      return word.token().form().equals(name) || word.as(name).isPresent();
    }
    Item.Counted counted = (Item.Counted) item;
    Figure figure = counted.figure();
    return switch (name) {
      case "told" -> isTold.test(figure);
      case "figure" -> figure.kind() == Kind.COUNTED;
      case "number" -> figure.kind() == Kind.COUNTED && !figure.isSome();
      case "people" ->
          figure.kind() == Kind.COUNTED
              && figure.counted() == Figure.Counted.PEOPLE
              && figure.harm().isEmpty();
      case "persons" ->
          figure.kind() == Kind.COUNTED
              && (figure.counted() == Figure.Counted.PEOPLE || counted.noun().isEmpty());
      case "others" -> figure.kind() == Kind.COUNTED && counted.noun().startsWith("اخر");
      case "them" -> figure.kind() == Kind.COUNTED && counted.noun().matches("هم|هن|هما");
      case "fighters" -> counted.ofFighters();
      case "civilians" -> figure.kind() == Kind.COUNTED && counted.ofCivilians();
      case "harmed" -> figure.kind() == Kind.COUNTED && figure.harm().isPresent();
      case "toll" -> figure.kind() == Kind.BARE && figure.harm().isPresent();
      case "victims-word" -> isVictimsWord(figure);
      case "bare" -> figure.kind() == Kind.BARE;
      case "one" -> figure.kind() == Kind.BARE && figure.count().max().isPresent();
      case "definite" -> figure.kind() == Kind.DEFINITE;
      case "the-one" -> figure.kind() == Kind.DEFINITE && figure.count().max().isPresent();
      case "name" -> figure.kind() == Kind.NAMED;
      case "sufferer" -> figure.kind() == Kind.NAMED && figure.harm().isPresent();
      case "kin" -> figure.kind() == Kind.BARE && RelatedPerson.isKin(counted.noun());
      case "nationals" ->
          figure.kind() == Kind.BARE
              && counted.noun().matches(".{3,}ي(ين|ا)")
              && People.number(counted.noun()).isEmpty();
      default -> figure.kind() != Kind.COUNTED && counted.form().equals(name);
    };
  }

  /** «القتلى», «جرحى»: not the title of a name, «الشهيد أحمد». */
  private static boolean isVictimsWord(Figure figure) {
    return figure.kind() != Kind.COUNTED
        && figure.kind() != Kind.NAMED
        && figure.harm().isPresent();
  }

  private static Match seen(
      Match sofar, Element.Step step, Item item, int at, Predicate<Figure> isTold) {
    boolean harm = item instanceof Item.Word word && !word.uses().isEmpty();
    boolean told =
        !step.victims && item instanceof Item.Counted counted && isTold.test(counted.figure());
    boolean names = item instanceof Item.Counted other && isVictimsWord(other.figure());
    return new Match(
        sofar.start,
        step.victims ? at : sofar.victims,
        harm && sofar.harm < 0 ? at : sofar.harm,
        told && sofar.told < 0 ? at : sofar.told,
        !step.victims && names ? at : sofar.named);
  }
}
