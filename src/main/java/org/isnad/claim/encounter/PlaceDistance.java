package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Whether two places can be the same: «باريس» and «فرنسا» can, «باريس» and «ألمانيا» cannot. */
final class PlaceDistance {
  private static final Pattern BUILDING =
      Pattern.compile(
          "^(?:قصر|مطار|فندق|مقر|منتجع|مبني|قاعه|مركز|بيت|ديوان|مستشفي|كنيسه|مسجد|المسجد|جامعه|متحف)\\s");

  private static final Set<String> HERE =
      Set.of("المملكه", "لمملكه", "البلاد", "لبلاد", "الدوله", "لدوله", "السلطنه", "لسلطنه");

  private final Gazetteer gazetteer;

  PlaceDistance(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Whether they are two places for sure.
   *
   * @param journey whether one traveller is in both, who may visit a building in the town
   */
  boolean apart(Mention one, Mention other, boolean journey) {
    if (journey && (isSite(one) || isSite(other))
        || isContinent(one)
        || isContinent(other)
        || isHere(one)
        || isHere(other)) {
      return false;
    }
    if (name(one).equals(name(other))) {
      return false;
    }
    if (one instanceof Mention.State state && other instanceof Mention.State another) {
      return !state.state().equals(another.state());
    }
    if (one instanceof Mention.State state) {
      return !mayLieIn(other, state.state());
    }
    if (other instanceof Mention.State state) {
      return !mayLieIn(one, state.state());
    }
    boolean within = name(one).contains(name(other)) || name(other).contains(name(one));
    return !within && isSite(one) == isSite(other);
  }

  /** «المملكة», «البلاد»: what a paper calls the state it writes of. */
  private static boolean isHere(Mention place) {
    return HERE.contains(name(place));
  }

  private static boolean isContinent(Mention place) {
    return place.foundBy().equals("continent");
  }

  /** Whether it is a building or a stretch of land, which is told only if no town is. */
  static boolean isSite(Mention place) {
    return VisitedSites.isSite(place) || isBuilding(place);
  }

  /** «قصر الإليزيه», «مطار الدوحة» may lie in any town. */
  private static boolean isBuilding(Mention place) {
    return BUILDING.matcher(name(place)).find();
  }

  private boolean mayLieIn(Mention place, String state) {
    List<String> countries = gazetteer.statesOf(rawName(place), Item.Kind.PLACE);
    return countries.isEmpty() || countries.contains(state);
  }

  private static String rawName(Mention place) {
    return place instanceof Mention.Locality locality ? locality.name() : place.words().surface();
  }

  /** The matching form of what a place is called. */
  static String name(Mention place) {
    return MatchingForm.of(rawName(place));
  }
}
