package org.isnad.explore.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.gazetteer.NameForms;
import org.isnad.gazetteer.NameScore;
import org.isnad.gazetteer.SharedSkeleton;

/**
 * Actors and places by the beginnings of all words of all their names, in any spelling, in Arabic
 * and in Latin letters. The number of a thing is its rank: the most often told of come first.
 */
final class NameIndex {
  private static final float SAME_WORD = 1f;
  private static final float BEGINNING = 0.9f;
  private static final float SAME_BONES = 0.9f;
  private static final float ALIKE = 0.6f;
  private static final float BEGINNING_OF_BONES = 0.3f;
  private static final int FEWEST_BONES = 2;
  private static final int MANY_BONES = 3;

  /** Two consonants are enough to be the whole of a short word, but not the beginning of a long. */
  private static final int FEWEST_LETTERS_OF_BONES = 3;

  private static final int COMPARED = 200;

  /** Of more words each would go through all names again, and none has so many. */
  private static final int MOST_WORDS = 8;

  private final List<Thing> things;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final WordLists words;
  private final WordLists bones;

  /**
   * A thing and how well it fits.
   *
   * @param fit above 0; 1 if every word asked for is a word of its name, 2 if all of its name is
   */
  record Found(int number, Thing thing, double fit) {}

  NameIndex(List<Thing> unordered) {
    things = new ArrayList<>(unordered);
    things.sort(Comparator.comparingInt(Thing::weight).reversed().thenComparing(Thing::id));
    WordLists.Builder wordLists = new WordLists.Builder();
    WordLists.Builder boneLists = new WordLists.Builder();
    Map<String, Set<String>> known = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      numbers.put(things.get(i).id(), i);
      for (String name : things.get(i).names()) {
        NameForms forms = NameForms.of(name);
        wordLists.add(forms.bareKey(), i);
        for (String word : forms.words()) {
          wordLists.add(word, i);
          for (String bare : known.computeIfAbsent(word, SharedSkeleton::ofWord)) {
            boneLists.add(bare, i);
          }
        }
      }
    }
    words = wordLists.build();
    bones = boneLists.build();
  }

  static NameIndex of(Chronicle chronicle) {
    List<Thing> things = new ArrayList<>();
    chronicle
        .actors()
        .forEach(actor -> things.add(Thing.of(actor, chronicle.eventsOfActor(actor.id()).size())));
    chronicle
        .places()
        .forEach(place -> things.add(Thing.of(place, chronicle.eventsAt(place.id()).size())));
    return new NameIndex(things);
  }

  /** The number of a thing; −1 if there is none of that id. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  /** How well each thing, by its number, fits one word; 0 if not at all. */
  float[] fits(String word) {
    float[] fits = new float[things.size()];
    if (word.length() >= FEWEST_LETTERS_OF_BONES) {
      for (String bare : SharedSkeleton.ofWord(word)) {
        if (bare.length() >= FEWEST_BONES) {
          bones.longer(bare, raise(fits, BEGINNING_OF_BONES));
          bones.same(bare, raise(fits, bare.length() >= MANY_BONES ? SAME_BONES : ALIKE));
        }
      }
    }
    words.longer(word, raise(fits, BEGINNING));
    words.same(word, raise(fits, SAME_WORD));
    if (word.startsWith("ال") && word.length() > 2) {
      words.longer(word.substring(2), raise(fits, BEGINNING));
    }
    return fits;
  }

  private static IntConsumer raise(float[] fits, float fit) {
    return number -> fits[number] = Math.max(fits[number], fit);
  }

  /** All that fit every word of a name, the best and then the most often told of first. */
  List<Found> find(NameForms asked) {
    float[] total = total(asked);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < total.length; i++) {
      if (total[i] > 0) {
        found.add(new Found(i, things.get(i), total[i]));
      }
    }
    Comparator<Found> order =
        Comparator.comparingDouble(Found::fit).reversed().thenComparing(Found::number);
    found.sort(order);
    int compared = Math.min(COMPARED, found.size());
    for (int i = 0; i < compared; i++) {
      found.set(i, withWholeName(found.get(i), asked));
    }
    found.subList(0, compared).sort(order);
    return found;
  }

  /** The words that are looked for. */
  static List<String> words(NameForms asked) {
    return asked.words().stream().distinct().limit(MOST_WORDS).toList();
  }

  private float[] total(NameForms asked) {
    float[] total = new float[things.size()];
    List<String> wanted = words(asked);
    if (wanted.isEmpty()) {
      return total;
    }
    for (int at = 0; at < wanted.size(); at++) {
      float[] fits = fits(wanted.get(at));
      for (int i = 0; i < total.length; i++) {
        boolean isOut = fits[i] == 0 || (at > 0 && total[i] == 0);
        total[i] = isOut ? 0 : total[i] + fits[i] / wanted.size();
      }
    }
    words.longer(asked.bareKey(), raise(total, BEGINNING));
    words.same(asked.bareKey(), raise(total, SAME_WORD));
    return total;
  }

  /** Who bears just this name comes before those who bear it among others. */
  private static Found withWholeName(Found found, NameForms asked) {
    boolean isWhole =
        found.thing().names().stream()
            .anyMatch(name -> NameScore.of(asked, NameForms.of(name)) >= NameScore.SPELT_OTHERWISE);
    return isWhole ? new Found(found.number(), found.thing(), found.fit() + 1) : found;
  }
}
