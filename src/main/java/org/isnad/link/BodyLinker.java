package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.text.MatchingForm;

/** Finds the item of a state or an organisation. */
final class BodyLinker {
  private static final Set<String> KINDS =
      Set.of(
          "منظمه", "وكاله", "صحيفه", "قناه", "حركه", "حزب", "تنظيم", "جماعه", "موقع", "شبكه",
          "مجله", "جريده", "مؤسسه", "هيئه", "تلفزيون", "اذاعه", "ميليشيا", "مليشيا", "دوله",
          "قوات");

  private final Gazetteer gazetteer;
  private final StateNames states;

  BodyLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.states = new StateNames(gazetteer);
  }

  Link link(Actor actor, ArticleContext context) {
    for (String name : actor.names()) {
      Link link =
          actor.type() == Actor.Type.STATE
              ? firstFound(state(name), organization(name, context))
              : firstFound(organization(name, context), state(name));
      if (!(link instanceof Link.NotFound)) {
        return link;
      }
    }
    return new Link.NotFound();
  }

  private static Link firstFound(List<Candidate> first, List<Candidate> second) {
    return Candidate.choose(first.isEmpty() ? second : first);
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

  private List<Candidate> named(String name, ArticleContext context) {
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : gazetteer.byName(name)) {
      if (item.kind() == Item.Kind.ORGANIZATION) {
        String method = item.label().equals(name) ? "label" : "alias";
        Candidate candidate = new Candidate(item, 0.85, method);
        candidates.add(context.speaksOf(item) ? candidate.plus(0.1, "context") : candidate);
      }
    }
    return candidates;
  }
}
