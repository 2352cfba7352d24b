package org.isnad.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Place;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.NamedItems;
import org.isnad.text.MatchingForm;

/**
 * Finds the item of a place. The name that the article gives first is the most specific and
 * decides; a later one is asked only if the first is a description of it («العاصمة الفرنسية»).
 */
final class PlaceLinker {
  private static final Set<String> TOWNS = Set.of("مدينه", "بلده", "قريه", "ضاحيه");
  private static final Set<String> AREAS =
      Set.of("محافظه", "ولايه", "اقليم", "منطقه", "قضاء", "لواء", "جمهوريه", "مقاطعه");

  /** Where a town of that name is another thing: «محافظة عدن» is not «عدن». */
  private static final Set<String> PROVINCES = Set.of("محافظه", "ولايه", "مقاطعه", "قضاء");

  private static final Set<String> KINGDOMS = Set.of("Q851", "Q810", "Q1028", "Q398");

  /** Outweighs one state spoken of more than another, but not a state named beside the place. */
  private static final double PREFERRED = 0.12;

  /** Names that only their vowel signs keep apart, as those write them who do. */
  private static final Map<String, String> VOWELLED =
      Map.of("عمّان", "Q3805", "عَمّان", "Q3805", "عُمان", "Q842", "عُمَان", "Q842");

  private static final double WRITTEN = 0.3;

  private static final double SPOKEN_OF_MOST = 0.2;

  private final Gazetteer gazetteer;
  private final NamedItems items;
  private final Caution caution;
  private final StateNames states;

  PlaceLinker(Gazetteer gazetteer, NamedItems items, Caution caution) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.caution = caution;
    this.states = new StateNames(gazetteer);
  }

  Link link(Place.Named place, ArticleContext context) {
    Set<String> beside = new HashSet<>();
    place.names().stream().skip(1).forEach(name -> beside.addAll(states.namedIn(name)));
    Link first = link(place.name(), place.names(), beside, context);
    if (first instanceof Link.NotFound && isDescription(place.name())) {
      for (String other : place.names().subList(1, place.names().size())) {
        Link link = link(other, place.names(), beside, context);
        if (!(link instanceof Link.NotFound)) {
          return link;
        }
      }
    }
    return first;
  }

  private static boolean isDescription(String name) {
    return MatchingForm.of(name).startsWith("العاصمه") || MatchingForm.of(name).equals("المدينه");
  }

  private Link link(String name, List<String> names, Set<String> beside, ArticleContext context) {
    Optional<Item> kingdom = kingdom(name, context);
    if (kingdom.isPresent()) {
      return Candidate.choose(
          List.of(new Candidate(kingdom.get(), 0.7, "kingdom+context")), id -> 0);
    }
    Optional<Item> capital = capital(name);
    if (capital.isPresent()) {
      return Candidate.choose(List.of(new Candidate(capital.get(), 0.95, "capital")), id -> 0);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : items.byName(name)) {
      add(candidates, item, 0.8, method(item, name), name, beside, context);
    }
    Phrase phrase = Phrase.of(name);
    if (candidates.isEmpty() && phrase.size() > 1) {
      addWithoutHead(candidates, phrase, beside, context);
    }
    // «محافظة إدلب» and later «إدلب» alone: the governorate, unless its town is told of too.
    boolean isArea =
        anyStartsWith(names, AREAS)
            || context.announces(PROVINCES, name) && !context.announces(TOWNS, name);
    double town = anyStartsWith(names, TOWNS) ? 0.06 : 0;
    double area = isArea ? 0.06 : -0.05;
    return Candidate.choose(
        candidates.stream()
            .map(c -> isTown(c.item()) ? ofKind(c, town) : isArea(c.item()) ? ofKind(c, area) : c)
            .map(c -> caution.weigh(c, context))
            .toList(),
        items::sitelinks);
  }

  private static Candidate ofKind(Candidate candidate, double more) {
    return candidate.plus(more, more > 0 ? "kind" : "");
  }

  /** «مدينة الموصل» as «الموصل», «العاصمة العراقية بغداد» as «بغداد». */
  private void addWithoutHead(
      List<Candidate> candidates, Phrase phrase, Set<String> beside, ArticleContext context) {
    String head = MatchingForm.of(phrase.words().get(0));
    int start = 1;
    if (head.equals("العاصمه")) {
      while (start < phrase.size() && gazetteer.demonym(phrase.words().get(start)).isPresent()) {
        start++;
      }
    } else if (!TOWNS.contains(head) && !AREAS.contains(head)) {
      return;
    }
    if (start >= phrase.size()) {
      return;
    }
    String rest = phrase.from(start);
    for (Item item : items.byName(rest)) {
      boolean fits =
          head.equals("العاصمه")
              ? gazetteer.stateOfCapital(item.id()).isPresent()
              : TOWNS.contains(head) ? isTown(item) : !isTown(item) || !PROVINCES.contains(head);
      if (fits) {
        add(candidates, item, 0.8, method(item, rest), rest, beside, context);
      }
    }
  }

  private void add(
      List<Candidate> candidates,
      Item item,
      double score,
      String method,
      String name,
      Set<String> beside,
      ArticleContext context) {
    if (item.kind() != Item.Kind.PLACE && item.kind() != Item.Kind.STATE) {
      return;
    }
    Candidate candidate = new Candidate(item, score, method);
    if (gazetteer.preferred(name).filter(item::equals).isPresent()
        && (context.speaksOf(item) || !context.speaksOfAny(gazetteer.byName(name)))) {
      candidate = candidate.plus(PREFERRED, "usual");
    }
    if (item.id().equals(VOWELLED.get(name))) {
      candidate = candidate.plus(WRITTEN, "usual");
    }
    if (beside.contains(item.country()) && item.kind() == Item.Kind.PLACE) {
      candidate = candidate.plus(0.25, "country");
    } else if (context.speaksOf(item)) {
      candidate = candidate.plus(SPOKEN_OF_MOST * context.weight(item.country()), "context");
    }
    if (gazetteer.stateOfCapital(item.id()).isPresent()) {
      candidate = candidate.plus(0.04, "capital");
    }
    candidates.add(candidate);
  }

  private static String method(Item item, String name) {
    return item.label().equals(name) ? "label" : "alias";
  }

  /** «العاصمة الفرنسية», also with a word more that is not a name of its own. */
  private Optional<Item> capital(String name) {
    Phrase phrase = Phrase.of(name);
    if (phrase.size() < 2 || !MatchingForm.of(phrase.words().get(0)).equals("العاصمه")) {
      return Optional.empty();
    }
    return gazetteer.demonym(phrase.from(1)).map(Demonym::state).flatMap(gazetteer::capitalOf);
  }

  /** «المملكة»: the kingdom that the article speaks of most. */
  private Optional<Item> kingdom(String name, ArticleContext context) {
    if (!MatchingForm.of(name).equals("المملكه")) {
      return Optional.empty();
    }
    return context
        .mostSpokenOf(KINGDOMS)
        .flatMap(gazetteer::item)
        .or(() -> gazetteer.preferred(name));
  }

  private static boolean isTown(Item item) {
    return Set.of("city", "camp").contains(item.type());
  }

  private static boolean isArea(Item item) {
    return Set.of("governorate", "district").contains(item.type());
  }

  private static boolean anyStartsWith(List<String> names, Set<String> heads) {
    return names.stream()
        .anyMatch(name -> heads.contains(MatchingForm.of(Phrase.of(name).words().get(0))));
  }
}
