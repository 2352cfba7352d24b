package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.NamedItems;
import org.isnad.text.MatchingForm;

/** Finds the item of a state or an organisation. */
final class BodyLinker {
  private static final Set<String> KINDS =
      Set.of(
          "منظمه", "وكاله", "صحيفه", "قناه", "حركه", "حزب", "تنظيم", "جماعه", "موقع", "شبكه",
          "مجله", "جريده", "مؤسسه", "هيئه", "تلفزيون", "اذاعه", "ميليشيا", "مليشيا", "دوله",
          "قوات");

  private final Gazetteer gazetteer;
  private final NamedItems items;
  private final Caution caution;
  private final StateNames states;

  BodyLinker(Gazetteer gazetteer, NamedItems items, Caution caution) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.caution = caution;
    this.states = new StateNames(gazetteer);
  }

  Link link(Actor actor, ArticleContext context) {
    for (String name : actor.names()) {
      Link link =
          actor.type() == Actor.Type.STATE
              ? firstFound(state(name), organization(name, context), context)
              : firstFound(organization(name, context), state(name), context);
      if (!(link instanceof Link.NotFound)) {
        return link;
      }
    }
    return new Link.NotFound();
  }

  private Link firstFound(List<Candidate> first, List<Candidate> second, ArticleContext context) {
    List<Candidate> found = first.isEmpty() ? second : first;
    return Candidate.choose(
        found.stream().map(candidate -> caution.weigh(candidate, context)).toList(),
        items::sitelinks);
  }

  private List<Candidate> state(String name) {
    Optional<Item> own = gazetteer.state(name);
    if (own.isPresent()) {
      String method = own.get().label().equals(name) ? "label" : "alias";
      return List.of(new Candidate(own.get(), method.equals("label") ? 0.95 : 0.93, method));
    }
    return states
        .meant(name)
        .map(state -> List.of(new Candidate(state, 0.9, "stands-for")))
        .orElse(List.of());
  }

  private List<Candidate> organization(String name, ArticleContext context) {
    List<Candidate> found = named(name, context);
    Phrase phrase = Phrase.of(name);
    if (found.isEmpty() && phrase.size() > 1 && KINDS.contains(head(phrase))) {
      found = named(phrase.from(1), context);
    }
    if (found.isEmpty() && phrase.size() > 1 && isNationality(phrase)) {
      found = organization(phrase.upTo(phrase.size() - 1), context);
    }
    return found;
  }

  private static String head(Phrase phrase) {
    return MatchingForm.of(phrase.words().get(0));
  }

  private boolean isNationality(Phrase phrase) {
    return gazetteer.demonym(phrase.words().get(phrase.size() - 1)).isPresent();
  }

  /** Whether the signs agree too, which the key of a name leaves out: «أوبك» is not «أوبك+». */
  private static boolean isSpelledSo(Item item, String name) {
    String form = MatchingForm.of(name);
    return item.names().stream().anyMatch(known -> MatchingForm.of(known.text()).equals(form));
  }

  private List<Candidate> named(String name, ArticleContext context) {
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : items.byName(name)) {
      if (item.kind() == Item.Kind.ORGANIZATION) {
        String method = item.label().equals(name) ? "label" : "alias";
        Candidate candidate = new Candidate(item, isSpelledSo(item, name) ? 0.85 : 0.8, method);
        candidates.add(context.speaksOf(item) ? candidate.plus(0.1, "context") : candidate);
      }
    }
    return candidates;
  }
}
