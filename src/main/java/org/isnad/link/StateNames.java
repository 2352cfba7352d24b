package org.isnad.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;

/** Finds the states that words speak of, by name, adjective or what stands for them. */
final class StateNames {
  private final Gazetteer gazetteer;

  StateNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state that a whole phrase means. */
  Optional<Item> meant(String phrase) {
    Optional<Item> own = gazetteer.state(phrase);
    return own.isPresent() ? own : gazetteer.standsFor(phrase);
  }

  /** Ids of the states in a phrase: «نظيره الكوري الشمالي», «سفير السودان», «الجيش اللبناني». */
  Set<String> namedIn(String phrase) {
    Set<String> found = new HashSet<>();
    Optional<Item> whole = meant(phrase);
    if (whole.isPresent()) {
      found.add(whole.get().id());
      return found;
    }
    List<String> words = List.of(phrase.strip().split("\\s+", -1));
    for (int i = 0; i < words.size(); i++) {
      int length = Math.min(3, words.size() - i);
      while (length > 0) {
        Optional<String> state = state(String.join(" ", words.subList(i, i + length)));
        if (state.isPresent()) {
          found.add(state.get());
          i += length - 1;
          break;
        }
        length--;
      }
    }
    return found;
  }

  /** The state of everything that a place name can mean, if that is one state. */
  Optional<String> onlyStateOf(String name) {
    List<String> countries = gazetteer.byName(name).stream().map(Item::country).distinct().toList();
    return countries.size() == 1 && !countries.get(0).isEmpty()
        ? Optional.of(countries.get(0))
        : Optional.empty();
  }

  /** How often a text names each state, by a word or two: by name or adjective. */
  Map<String, Integer> countedIn(String text) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> words = List.of(text.split("[^\\p{L}\\p{M}]+", -1));
    for (int i = 0; i < words.size(); i++) {
      Optional<String> two =
          i + 1 < words.size() ? ownName(words.get(i) + " " + words.get(i + 1)) : Optional.empty();
      Optional<String> found = two.isPresent() ? two : ownName(words.get(i));
      found.ifPresent(state -> counts.merge(state, 1, Integer::sum));
      i += two.isPresent() ? 1 : 0;
    }
    return counts;
  }

  private Optional<String> ownName(String words) {
    return words.length() < 3
        ? Optional.empty()
        : gazetteer
            .demonym(words)
            .map(Demonym::state)
            .or(() -> gazetteer.state(words).map(Item::id));
  }

  /** Ids of the states whose adjective stands in a phrase. */
  Set<String> adjectivesIn(String phrase) {
    Set<String> found = new HashSet<>();
    List<String> words = List.of(phrase.strip().split("\\s+", -1));
    for (int i = 0; i < words.size(); i++) {
      Optional<Demonym> two =
          i + 1 < words.size()
              ? gazetteer.demonym(words.get(i) + " " + words.get(i + 1))
              : Optional.empty();
      Optional<Demonym> one = two.isPresent() ? two : gazetteer.demonym(words.get(i));
      one.map(Demonym::state).ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> state(String words) {
    return gazetteer
        .demonym(words)
        .map(Demonym::state)
        .or(() -> gazetteer.state(words).map(Item::id))
        .or(() -> gazetteer.standsFor(words).map(Item::id));
  }
}
