package org.isnad.mention;

import java.util.Optional;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.KnownName;

/** What the phrase parsers share: word lists, names and nationalities. */
record Grammar(Gazetteer gazetteer, Lexicon lexicon, KnownNames names, Nationality nationality) {

  static Grammar of(Gazetteer gazetteer) {
    return new Grammar(gazetteer, new Lexicon(), new KnownNames(gazetteer), new Nationality(gazetteer));
  }

  /** A state by its name at token {@code i}: «سوريا», «الولايات المتحدة الأمريكية». */
  Optional<Found> state(Line line, int i) {
    return names
        .at(line, i)
        .filter(hit -> hit.is(Item.Kind.STATE) && !line.isAdjective(i))
        .map(hit -> new Found(hit.end(), label(hit.of(Item.Kind.STATE))));
  }

  /** A city, region or other known place that is no state. */
  Optional<Found> place(Line line, int i) {
    return names
        .at(line, i)
        .filter(hit -> hit.is(Item.Kind.PLACE) && !hit.is(Item.Kind.STATE) && trustworthy(line, i, hit))
        .map(hit -> new Found(hit.end(), line.surface(i, hit.end())));
  }

  /** An organisation of the gazetteer. */
  Optional<Found> organization(Line line, int i) {
    return names
        .at(line, i)
        .filter(hit -> hit.is(Item.Kind.ORGANIZATION) && trustworthy(line, i, hit))
        .map(hit -> new Found(hit.end(), line.surface(i, hit.end())));
  }

  /** A person of the gazetteer. */
  Optional<Found> person(Line line, int i) {
    return names
        .at(line, i)
        .filter(hit -> hit.is(Item.Kind.PERSON) && trustworthy(line, i, hit))
        .map(hit -> new Found(hit.end(), line.surface(i, hit.end())));
  }

  private static boolean trustworthy(Line line, int i, KnownNames.Hit hit) {
    return !hit.isOrdinary() || (line.isProper(i) && hit.end() > i);
  }

  /** The usual short name of a state. */
  private String label(KnownName name) {
    return gazetteer.item(name.id()).map(Item::label).orElse(name.form());
  }

  /**
   * Something named at a token.
   *
   * @param end the token after it
   * @param name what it is called: a state's usual name, else the words as published
   */
  record Found(int end, String name) {}
}
