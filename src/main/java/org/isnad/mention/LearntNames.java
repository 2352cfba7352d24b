package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;

/**
 * Names that the model finds where rules and lists found nothing. A person needs two words: one
 * word alone is too often something else, and {@link Repeats} finds it where the article has the
 * full name.
 */
final class LearntNames {
  private final Grammar grammar;
  private final NameModel model;

  LearntNames(Grammar grammar, NameModel model) {
    this.grammar = grammar;
    this.model = model;
  }

  /** The mentions of each sentence of an article with those of the model among them. */
  List<List<Mention>> beside(List<Line> lines, List<List<Mention>> found) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isOpen(lines.get(i), found.get(i))) {
        open.add(i);
      }
    }
    List<List<NameSpan>> names =
        model.tag(open.stream().map(i -> lines.get(i).sentence()).toList());
    List<List<Mention>> all = new ArrayList<>(found);
    for (int i = 0; i < open.size(); i++) {
      int sentence = open.get(i);
      all.set(sentence, beside(lines.get(sentence), found.get(sentence), names.get(i)));
    }
    return all;
  }

  /**
   * Whether the model may know better: a word tagged as a name, or a head of places, stands outside
   * all mentions, or a person's name ends in a word that is not tagged so. Asking it of every
   * sentence would take twice the time.
   */
  private boolean isOpen(Line line, List<Mention> found) {
    boolean[] settled = new boolean[line.size() + 1];
    for (Mention mention : found) {
      boolean person = mention instanceof Mention.Person named && !named.name().isEmpty();
      int end = mention.words().end();
      if (person
          && (!line.isProper(end - 1)
              || NameExtents.cut(line, end)
              || NameExtents.mayBeFamily(line, end))) {
        return true;
      }
      Arrays.fill(settled, mention.words().first(), end, true);
    }
    for (int i = 0; i < line.size(); i++) {
      boolean hint =
          line.isProper(i)
              || grammar.lexicon().isPlaceHead(line.bare(i))
              || NameExtents.isAfterPreposition(line, i);
      if (hint && !settled[i]) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> beside(Line line, List<Mention> found, List<NameSpan> names) {
    List<Mention> all = new ArrayList<>(found.size() + names.size());
    for (int i = 0; i < found.size(); i++) {
      add(all, found, i, NameExtents.settled(line, found.get(i), names));
    }
    for (NameSpan told : names) {
      NameSpan span = NameExtents.whole(line, told, grammar.lexicon());
      boolean free =
          all.stream()
              .map(Mention::words)
              .noneMatch(words -> words.first() < span.end() && span.first() < words.end());
      if (free) {
        fresh(line, span).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(mention -> mention.words().span()));
    return Adjoining.joined(line, all);
  }

  /**
   * Adds a mention with the extent that the model knows, which may reach into the next: «إبراهيم
   * السلطان» is no sultan, but a place stays one.
   */
  private static void add(List<Mention> all, List<Mention> found, int i, Mention settled) {
    int before = all.isEmpty() ? 0 : all.get(all.size() - 1).words().end();
    Mention mention = found.get(i);
    if (mention.words().end() <= before) {
      return;
    }
    boolean free =
        found.subList(i + 1, found.size()).stream()
            .filter(next -> next.words().first() < settled.words().end())
            .allMatch(
                next ->
                    next instanceof Mention.Person && next.words().end() <= settled.words().end());
    all.add(free ? settled : mention);
  }

  private Optional<Mention> fresh(Line line, NameSpan span) {
    boolean letters =
        line.surface(span.first(), span.end()).codePoints().filter(Character::isLetter).count() > 1;
    boolean his = span.kind() != NameKind.PERSON && isPossessed(line, span.end());
    if (!letters
        || his // «في قصره بجدة»
        || line.isPunctuation(span.first())
        || line.isPunctuation(span.end() - 1)) {
      return Optional.empty();
    }
    Words words = line.words(span.first(), span.end());
    String name = line.name(span.first(), span.end());
    return switch (span.kind()) {
      case PERSON ->
          span.end() - span.first() > 1
              ? Optional.of(new Mention.Person(words, model.foundBy(), name, List.of()))
              : Optional.empty();
      case PLACE -> place(line, span, words, name);
      case ORGANIZATION -> Optional.of(new Mention.Organization(words, model.foundBy(), name));
      case OTHER -> Optional.empty();
    };
  }

  /** «قصره»: a common noun and its pronoun. */
  private static boolean isPossessed(Line line, int end) {
    return line.tag(end - 1).equals("PRP$") && end > 1 && line.tag(end - 2).equals("NN");
  }

  private Optional<Mention> place(Line line, NameSpan span, Words words, String name) {
    return Optional.of(
        grammar
            .state(line, span.first())
            .filter(state -> state.end() == span.end())
            .<Mention>map(state -> new Mention.State(words, model.foundBy(), state.name()))
            .orElseGet(() -> new Mention.Locality(words, model.foundBy(), name)));
  }
}
