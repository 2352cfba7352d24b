package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Figure.Counted;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.mention.Mention;
import org.isnad.sentence.Token;

/** Persons known by name or office, as figures of one. */
final class Named {
  private Named() {}

  /**
   * The persons of a sentence, those that the mentions name before those that only the tags name.
   */
  static List<Figure> in(List<Token> tokens, List<Mention> mentions) {
    List<Figure> names = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int end = person(tokens, mentions, at);
      if (end > at) {
        names.add(
            new Figure(
                at,
                end,
                Count.exactly(1),
                1,
                Kind.NAMED,
                Counted.PEOPLE,
                at,
                end,
                HarmWord.of(tokens.get(at).form(), HarmWord.Use.VICTIM_ONE).map(HarmWord::harm)));
        at = end - 1;
      }
    }
    return names;
  }

  /** The tokens at which the name of a state or place starts. */
  static Set<Integer> places(List<Token> tokens, List<Mention> mentions) {
    Set<Integer> starts = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.State || mention instanceof Mention.Locality) {
        starts.add(mention.words().span().start());
      }
    }
    return IntStream.range(0, tokens.size())
        .filter(at -> starts.contains(tokens.get(at).span().start()))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** The tokens of what says when: «فجر الثلاثاء». */
  static Set<Integer> days(List<Token> tokens, List<Mention> mentions) {
    Set<Integer> days = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Time) {
        IntStream.range(0, tokens.size())
            .filter(at -> mention.words().span().start() <= tokens.get(at).span().start())
            .filter(at -> tokens.get(at).span().end() <= mention.words().span().end())
            .forEach(days::add);
      }
    }
    return days;
  }

  private static int person(List<Token> tokens, List<Mention> mentions, int at) {
    int start = tokens.get(at).span().start();
    for (Mention mention : mentions) {
      if (mention.words().span().start() == start) {
        if (!(mention instanceof Mention.Person)) {
          return mention instanceof Mention.Time || mention instanceof Mention.Group
              ? names(tokens, at)
              : at;
        }
        int end = at;
        while (end < tokens.size()
            && tokens.get(end).span().start() < mention.words().span().end()) {
          end++;
        }
        return end;
      }
    }
    return names(tokens, at);
  }

  /** How many words of title start here: «الصحفي», «الشهيد», «شهيد الواجب». */
  private static int titles(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    if (form.equals("شهيد") && at + 1 < tokens.size()) {
      return tokens.get(at + 1).form().matches("الواجب|الوطن") ? 2 : 0;
    }
    boolean one =
        form.startsWith("ال")
            && (People.number(form).filter(n -> n == People.HowMany.ONE).isPresent()
                || HarmWord.of(form, HarmWord.Use.VICTIM_ONE).isPresent());
    return one ? 1 : 0;
  }

  /**
   * «الصحفي جمال خاشقجي», «جمال خاشقجي»: names by their tags, with the word for a person before.
   */
  private static int names(List<Token> tokens, int at) {
    int first = at + titles(tokens, at);
    boolean title = first > at;
    if (title && first < tokens.size() && tokens.get(first).tag().equals("DTJJ")) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).tag().matches("(DT)?NNP")) {
      end++;
    }
    return end - first >= 2 ? end : at;
  }
}
