package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.sentence.Token;

/** What rules match: a word or a figure of a sentence. */
sealed interface Item {
  /** Index of its first token. */
  int first();

  /** Index after its last token. */
  int end();

  /**
   * A word, or harm words that و or أو joins: «مقتل وجرح».
   *
   * @param uses how the harm it says can be built; empty if it says none
   * @param day whether it is part of the words for a day: «فجر الثلاثاء»
   */
  record Word(
      int first, int end, Token token, List<HarmWord> uses, Optional<Harm> joined, boolean day)
      implements Item {
    Optional<HarmWord> as(String use) {
      for (HarmWord word : uses) {
        if (word.use().word().equals(use)) {
          return Optional.of(word);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A figure.
   *
   * @param form the matching form of its first word
   * @param noun the matching form of the word that is counted; empty if none is
   */
  record Counted(Figure figure, String form, String noun) implements Item {
    private static final Set<String> CIVILIANS =
        Set.of(
            "مدني",
            "مدنيا",
            "مدنيين",
            "المدنيين",
            "عايله",
            "اسره",
            "الاسر",
            "العايلات",
            "سكان",
            "السكان",
            "نسمه",
            "مواطن",
            "الاهالي");

    private static final Set<String> FIGHTERS =
        Set.of(
            "مسلحين",
            "المسلحين",
            "مسلح",
            "مسلحا",
            "متمردين",
            "المتمردين",
            "الانقلابيين",
            "الحوثيين",
            "مقاتل",
            "مقاتلا",
            "مقاتلين",
            "المقاتلين",
            "عناصر",
            "عنصر",
            "عنصرا",
            "جندي",
            "جنديا",
            "جنود",
            "الجنود",
            "ارهابيين",
            "الارهابيين");

    boolean ofFighters() {
      return FIGHTERS.contains(noun);
    }

    boolean ofCivilians() {
      return CIVILIANS.contains(noun);
    }

    @Override
    public int first() {
      return figure.first();
    }

    @Override
    public int end() {
      return figure.end();
    }
  }

  /**
   * The items of a sentence, in order. Names are the figures that the caller knows already, days
   * the tokens of times.
   */
  static List<Item> of(
      List<Token> tokens, List<Figure> names, Set<Integer> places, Set<Integer> days) {
    FigureReader figures = new FigureReader(Line.of(tokens));
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int here = at;
      boolean victimsBefore = !items.isEmpty() && items.get(items.size() - 1) instanceof Counted;
      Word word = word(tokens, here, !victimsBefore, days.contains(here));
      Optional<Figure> figure =
          word.joined().isPresent() || isFollowedByItsVictims(word, figures, tokens)
              ? Optional.empty()
              : names.stream()
                  .filter(name -> name.first() == here)
                  .findFirst()
                  .or(() -> figures.at(here))
                  .filter(f -> f.kind() != Figure.Kind.BARE || !places.contains(here));
      Item item =
          figure
              .<Item>map(f -> new Counted(f, tokens.get(here).form(), noun(tokens, f)))
              .orElse(word);
      items.add(item);
      at = item.end();
    }
    return items;
  }

  /** «أسر عشرة» is the capture of ten, where «أسر» alone are families. */
  private static boolean isFollowedByItsVictims(
      Word word, FigureReader figures, List<Token> tokens) {
    return (word.as("of-victims").isPresent() || word.as("victims-after").isPresent())
        && word.end() < tokens.size()
        && figures.at(word.end()).filter(f -> f.kind() == Figure.Kind.COUNTED).isPresent();
  }

  private static String noun(List<Token> tokens, Figure figure) {
    return figure.victimsEnd() > figure.victimsFirst()
        ? tokens.get(figure.victimsFirst()).form()
        : "";
  }

  /** What a word can say of harm; a verb by its tag is no noun. */
  private static List<HarmWord> uses(Token token) {
    List<HarmWord> uses =
        HarmWord.of(token.form()).stream().filter(word -> !word.use().isVictim()).toList();
    List<HarmWord> verbs =
        uses.stream().filter(word -> word.use() != HarmWord.Use.OF_VICTIMS).toList();
    return token.tag().startsWith("VB") && !verbs.isEmpty() ? verbs : uses;
  }

  private static Word word(List<Token> tokens, int at, boolean verbsJoin, boolean day) {
    List<HarmWord> uses = uses(tokens.get(at));
    int other = at + 2;
    if (!uses.isEmpty() && other < tokens.size() && tokens.get(at + 1).form().matches("و|او")) {
      for (HarmWord use : uses) {
        if (use.use() == HarmWord.Use.VICTIMS_AFTER && !verbsJoin) {
          continue;
        }
        Optional<HarmWord> joined = HarmWord.of(tokens.get(other).form(), use.use());
        if (joined.isPresent()) {
          Harm both = Harms.together(use.harm(), joined.get().harm());
          return new Word(at, other + 1, tokens.get(at), List.of(use), Optional.of(both), false);
        }
      }
    }
    return new Word(at, at + 1, tokens.get(at), uses, Optional.empty(), day);
  }
}
