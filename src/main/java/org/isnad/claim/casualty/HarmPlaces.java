package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Attribution;
import org.isnad.mention.Mention;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.isnad.text.Table;

/** The places that a sentence names, and which of them is that of a figure. */
final class HarmPlaces {
  /**
   * A place that a sentence names.
   *
   * @param names the fullest first: «محافظة السويداء», «السويداء»
   * @param precision 1 for a state, 2 for a place in one, 3 for a place that a noun of place
   *     introduces
   */
  record Spot(List<String> names, Span span, int first, int end, int precision, boolean inside) {}

  private static final Set<String> NOUNS = nouns();

  private HarmPlaces() {}

  private static Set<String> nouns() {
    Set<String> nouns = new LinkedHashSet<>();
    Table table = Table.read("/lexicon/place-nouns.tsv");
    for (List<String> row : table.rows()) {
      nouns.add(MatchingForm.of(table.cell(row, "form")));
    }
    return nouns;
  }

  /** The places named in a sentence, in its order, without those that only say who speaks. */
  static List<Spot> in(
      String text, List<Token> tokens, List<Mention> mentions, List<Attribution> speakers) {
    List<Spot> spots = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Spot> spot = at(text, tokens, mentions, at);
      if (spot.isPresent()) {
        Spot found = spot.get();
        boolean speaks =
            speakers.stream().anyMatch(s -> s.first() <= found.first && found.first <= s.end() + 1);
        if (!speaks) {
          spots.add(found);
        }
        at = found.end - 1;
      }
    }
    return spots;
  }

  private static Optional<Spot> at(
      String text, List<Token> tokens, List<Mention> mentions, int at) {
    boolean noun = NOUNS.contains(tokens.get(at).form());
    int name = noun ? at + 1 : at;
    if (name >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Mention> mention =
        mentionAt(tokens, mentions, at).or(() -> mentionAt(tokens, mentions, name));
    int end = mention.map(m -> endOf(tokens, m)).orElse(noun ? nameEnd(tokens, name) : name);
    if (end <= name) {
      return Optional.empty();
    }
    boolean state = mention.isPresent() && mention.get() instanceof Mention.State;
    Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
    Set<String> names = new LinkedHashSet<>(List.of(span.of(text)));
    if (noun) {
      names.add(tokens.get(name).span().cover(tokens.get(end - 1).span()).of(text));
    }
    return Optional.of(
        new Spot(
            List.copyOf(names), span, at, end, noun ? 3 : state ? 1 : 2, isLocative(tokens, at)));
  }

  private static Optional<Mention> mentionAt(List<Token> tokens, List<Mention> mentions, int at) {
    int start = tokens.get(at).span().start();
    return mentions.stream()
        .filter(m -> m instanceof Mention.Locality || m instanceof Mention.State)
        .filter(m -> m.words().span().start() == start)
        .max(Comparator.comparingInt(m -> m.words().span().length()));
  }

  private static int endOf(List<Token> tokens, Mention mention) {
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().start() < mention.words().span().end()) {
      end++;
    }
    return end;
  }

  private static int nameEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && end < from + 3
        && (tokens.get(end).tag().matches("(DT)?NNP")
            || end == from && tokens.get(end).tag().matches("(DT)?NN|DTJJ"))) {
      end++;
    }
    if (end < tokens.size() && end > from && tokens.get(end).form().equals("نا")) {
      end++;
    }
    return end;
  }

  private static boolean isLocative(List<Token> tokens, int at) {
    for (int before = at - 1; before >= Math.max(0, at - 2); before--) {
      String form = tokens.get(before).form();
      if (form.matches(
          "في|ب|على|علي|قرب|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|داخل|استهدفت?|محيط|ضواحي|ريف|اطراف|هز|هزت|ضرب|ضربت|شهدت?|حدود|قصف|من")) {
        return true;
      }
    }
    return at == 0;
  }

  /** The place of a figure: after its harm rather than before, near rather than far. */
  static Optional<Spot> of(Telling telling, List<Spot> spots, List<Telling> all) {
    int from = Math.min(telling.trigger(), telling.figure().first());
    int to = Math.max(telling.trigger() + 1, telling.figure().end());
    return spots.stream()
        .filter(spot -> !(spot.first >= from && spot.first < to))
        .min(Comparator.comparingInt(spot -> distance(spot, from, to)));
  }

  private static int distance(Spot spot, int from, int to) {
    int distance = spot.first >= to ? spot.first - to : from - spot.end + 15;
    return distance + (spot.inside ? 0 : 30) + (spot.precision == 1 ? 5 : 0);
  }
}
