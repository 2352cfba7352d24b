package org.isnad.claim.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;

/**
 * The place that «القطاع» or «المدينة» by itself means: the last of that kind that was named; a
 * town may be named without saying that it is one.
 */
final class PointedPlace {
  private static final Set<String> POINTING =
      Set.of(
          "المدينه",
          "البلده",
          "القريه",
          "القطاع",
          "الولايه",
          "المحافظه",
          "الاقليم",
          "المخيم",
          "الجزيره",
          "المديريه");

  private static final Set<String> TOWN = Set.of("مدينه", "بلده");

  private PointedPlace() {}

  /**
   * @param told places told before: those of the sentence, then those of the sentences before it
   */
  static Optional<Spot> at(List<Token> tokens, int at, List<List<Spot>> told) {
    Token token = tokens.get(at);
    boolean named =
        at + 1 < tokens.size() && tokens.get(at + 1).tag().matches("(DT)?NNP|DTJJ|DTNN|JJ");
    boolean points = POINTING.contains(token.form()) && token.tag().startsWith("DTNN");
    if (at == 0 || named || !points) {
      return Optional.empty();
    }
    String noun = token.form().substring(2);
    for (List<Spot> spots : told) {
      for (int i = spots.size() - 1; i >= 0; i--) {
        if (isOfKind(spots.get(i), noun)) {
          return Optional.of(spots.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfKind(Spot spot, String noun) {
    String first = MatchingForm.of(spot.names().get(0)).split(" ", -1)[0];
    boolean town = TOWN.contains(noun) && spot.precision() == 2 && !first.startsWith("ال");
    return first.equals(noun) || town;
  }
}
