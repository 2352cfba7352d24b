package org.isnad.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.NameKey;
import org.isnad.gazetteer.NamedItems;
import org.isnad.text.MatchingForm;

/**
 * Finds the item of a person. A full name counts for most; a surname alone needs the office or
 * state to agree; an office alone is enough only if one person is known to have held it that day.
 */
final class PersonLinker {
  /** A short name of the data file: «ترامب». */
  private static final double SHORT_NAME = 0.66;

  /** A full name that many bear, so that office or state has to agree: «محمد علي». */
  private static final double COMMON_NAME = 0.55;

  /** Perhaps another spelling: state, office or the article's own state have to agree. */
  private static final double SPELLING = 0.58;

  private static final double SURNAME = 0.5;
  private static final double OFFICE_ALONE = 0.55;
  private static final Set<String> LINEAGE = Set.of("بن", "ابن", "بنت", "ال");

  private final Gazetteer gazetteer;
  private final NamedItems items;
  private final Caution caution;
  private final StateNames states;

  PersonLinker(Gazetteer gazetteer, NamedItems items, Caution caution) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.caution = caution;
    this.states = new StateNames(gazetteer);
  }

  Link link(Actor actor, ArticleContext context) {
    OfficeFit fit = OfficeFit.of(actor, context, gazetteer, states);
    List<Candidate> full = fullNames(actor);
    List<Candidate> found = !full.isEmpty() || hasFullName(actor) ? full : surnames(actor, fit);
    List<Candidate> judged =
        found.stream()
            .map(fit::judge)
            .map(candidate -> caution.weigh(candidate, context))
            .map(candidate -> near(candidate, context))
            .toList();
    if (judged.isEmpty() && !isNamed(actor) && actor.names().stream().noneMatch(this::isAnyOne)) {
      judged = officeAlone(fit);
    }
    return Candidate.choose(judged, items::sitelinks);
  }

  /** The state's place in the article, as the last resort between namesakes. */
  private static Candidate near(Candidate candidate, ArticleContext context) {
    double weight = context.weight(candidate.item().country());
    return candidate.plus(0.05 * weight, weight > 0 ? "context" : "");
  }

  private List<Candidate> fullNames(Actor actor) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (String name : actor.names()) {
      Phrase phrase = Phrase.of(name);
      for (int start = 0; start <= phrase.size() - 2; start++) {
        if (start > 0 && !isBeforeName(phrase, start)) {
          continue;
        }
        String words = phrase.from(start);
        add(found, items.byName(words), item -> exact(item, words));
        if (gazetteer.isOrdinary(words)) {
          continue;
        }
        add(found, items.byFirstAndLast(words), i -> new Candidate(i, 0.72, "name-parts"));
        if (phrase.words().stream().noneMatch(PersonLinker::isLineage)) {
          add(found, items.bySkeleton(words), i -> new Candidate(i, SPELLING, "spelling"));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Whether the words before this one are titles, offices and nationalities only. «سلطان بن» is a
   * son's name before his father's, although «سلطان» alone is an office.
   */
  private boolean isBeforeName(Phrase phrase, int start) {
    String before = phrase.upTo(start);
    if (isLineage(phrase.words().get(start - 1)) || isLineage(phrase.words().get(start))) {
      return false;
    }
    return phrase.words().subList(0, start).stream()
            .allMatch(word -> Phrase.isTitle(word) || gazetteer.demonym(word).isPresent())
        || gazetteer.office(before).isPresent()
        || !states.namedIn(before).isEmpty();
  }

  private static boolean isLineage(String word) {
    return LINEAGE.contains(MatchingForm.of(word));
  }

  private Candidate exact(Item item, String name) {
    boolean label = NameKey.of(item.label()).equals(NameKey.of(name));
    if (gazetteer.isOrdinary(name)) {
      return new Candidate(item, COMMON_NAME, label ? "label" : "alias");
    }
    return new Candidate(item, label ? 0.85 : 0.83, label ? "label" : "alias");
  }

  private static void add(
      Map<String, Candidate> found, List<Item> items, Function<Item, Candidate> candidate) {
    for (Item item : items) {
      if (item.kind() == Item.Kind.PERSON) {
        found.merge(item.id(), candidate.apply(item), (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
  }

  /** A name of one word: the file's own short name, or a surname that office and state support. */
  private List<Candidate> surnames(Actor actor, OfficeFit fit) {
    List<Candidate> found = new ArrayList<>();
    for (String name : actor.names()) {
      String bare = Phrase.of(name).withoutTitles();
      if (bare.contains(" ") || Phrase.isTitle(bare) || isTitleOfState(name, bare)) {
        continue;
      }
      for (Item item : items.bySurname(bare)) {
        boolean shortName =
            item.names().stream().anyMatch(n -> NameKey.of(n.text()).equals(NameKey.of(bare)));
        boolean telling = shortName && !gazetteer.isOrdinary(bare) && !fit.contradicts(item);
        double alone = telling ? SHORT_NAME : SURNAME;
        found.add(new Candidate(item, alone, "surname"));
      }
    }
    return found;
  }

  /** «الملك المصري», which names nobody called «المصري». */
  private boolean isTitleOfState(String name, String bare) {
    return !name.equals(bare) && gazetteer.demonym(bare).isPresent();
  }

  private List<Candidate> officeAlone(OfficeFit fit) {
    List<Candidate> holders =
        fit.heldOffices()
            .flatMap(held -> held.states().stream().map(of -> items.holders(held.office(), of)))
            .flatMap(List::stream)
            .distinct()
            .filter(fit::holdsThatDay)
            .map(item -> new Candidate(item, OFFICE_ALONE, "office").plus(0.1, "date"))
            .toList();
    return holders.size() == 1 ? holders : List.of();
  }

  /** «رئيس وزراء عراقي»: some prime minister of Iraq, not the one of that day. */
  private boolean isAnyOne(String name) {
    return Phrase.of(name).words().stream()
        .filter(word -> !MatchingForm.of(word).startsWith("ال") && gazetteer.state(word).isEmpty())
        .anyMatch(word -> gazetteer.demonym(word).isPresent());
  }

  private boolean hasFullName(Actor actor) {
    return actor.names().stream()
        .map(Phrase::of)
        .anyMatch(phrase -> isName(phrase.withoutTitles(), 2));
  }

  private boolean isNamed(Actor actor) {
    return actor.names().stream().map(Phrase::of).anyMatch(p -> isName(p.withoutTitles(), 1));
  }

  /** Whether words are a name and not an office («وزير الدفاع الفرنسي», «نظيره الروسي»). */
  private boolean isName(String words, int atLeast) {
    List<String> parts = Phrase.of(words).words();
    return parts.size() >= atLeast
        && gazetteer.office(words).isEmpty()
        && !parts.get(0).startsWith("نظير")
        && parts.stream().noneMatch(word -> gazetteer.demonym(word).isPresent());
  }
}
