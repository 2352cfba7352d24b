package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.KnownName;

/** What the phrase parsers share: word lists, names and nationalities. */
record Grammar(Gazetteer gazetteer, Lexicon lexicon, KnownNames names, Nationality nationality) {

  /** What the tagger takes for a noun that an adjective follows: «زار مؤخرا باريس». */
  private static final Set<String> ADVERBS =
      Set.of("موخرا", "اخيرا", "حاليا", "لاحقا", "سابقا", "رسميا", "غدا", "امس", "اليوم");

  /** «سيزور | مسقط», «زيارته | مسقط»: what is visited is a place, whatever else its letters say. */
  private static final Pattern VISITING =
      Pattern.compile(
          "[يتان]?زور(?:ون|ان|وا|ا)?|زارت?|زاروا|زيارت?ه(?:ا|م|ما)?|[يتن]?غادر(?:ت|ون|وا)?");

  static Grammar of(Gazetteer gazetteer) {
    return new Grammar(
        gazetteer, new Lexicon(), new KnownNames(gazetteer), new Nationality(gazetteer));
  }

  /** A state by its name at token {@code i}: «سوريا», «الولايات المتحدة الأمريكية». */
  Optional<Found> state(Line line, int i) {
    return names
        .at(line, i)
        .filter(
            hit ->
                hit.is(Item.Kind.STATE)
                    && (!(line.isAdjective(i) && isRelative(line, i)) || isListed(line, i)))
        .map(hit -> new Found(hit.end(), label(hit.of(Item.Kind.STATE))));
  }

  /** «الولايات المتحدة | والسعودية | والإمارات»: between names of states. */
  private boolean isListed(Line line, int i) {
    return line.isConjunction(i - 1)
        && line.isConjunction(i + 1)
        && isNamed(line, i + 2)
        && (isNamed(line, i - 2) || isNamed(line, i - 3));
  }

  private boolean isNamed(Line line, int i) {
    return !line.isAdjective(i)
        && names.at(line, i).filter(hit -> hit.is(Item.Kind.STATE)).isPresent();
  }

  /**
   * «السعودية», «سورية»: a name that is an adjective too. «زار مؤخرا بريطانيا» is tagged as one.
   */
  private static boolean isRelative(Line line, int i) {
    return line.form(i).endsWith("يه");
  }

  /** A city, region or other known place that is no state. */
  Optional<Found> place(Line line, int i) {
    return names
        .at(line, i)
        .filter(
            hit ->
                hit.is(Item.Kind.PLACE)
                    && !hit.is(Item.Kind.STATE)
                    && trustworthy(line, i, hit)
                    && placed(line, i))
        .filter(hit -> !isBirthplace(line, i))
        .map(hit -> new Found(hit.end(), line.name(i, hit.end())));
  }

  /** «مسقط رأسه»: the word for where a head falls to the ground, not the city of Oman. */
  static boolean isBirthplace(Line line, int i) {
    return line.form(i).equals("مسقط") && line.form(i + 1).startsWith("راس");
  }

  /** An organisation of the gazetteer. */
  Optional<Found> organization(Line line, int i) {
    return names
        .at(line, i)
        .filter(hit -> hit.is(Item.Kind.ORGANIZATION) && trustworthy(line, i, hit))
        .map(hit -> new Found(hit.end(), line.name(i, hit.end())));
  }

  /** A person of the gazetteer. */
  Optional<Found> person(Line line, int i) {
    return names
        .at(line, i)
        .filter(hit -> hit.is(Item.Kind.PERSON) && trustworthy(line, i, hit))
        .map(hit -> new Found(hit.end(), line.name(i, hit.end())));
  }

  /** Tagged as a name, or where a place is expected. */
  private boolean placed(Line line, int i) {
    if (line.isProper(i)) {
      return true;
    }
    if (line.tag(i).equals("JJ")) {
      return ADVERBS.contains(line.form(i - 1));
    }
    boolean led =
        line.tag(i - 1).equals("IN")
            || lexicon.isPlaceHead(line.bare(i - 1))
            || line.form(i - 1).equals("العاصمه")
            || VISITING.matcher(line.form(i - 1)).matches();
    return led
        && line.isNoun(i)
        && !line.tag(i).endsWith("S")
        && !lexicon.isFunctionNoun(line.form(i));
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
