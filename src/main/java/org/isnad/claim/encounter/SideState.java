package org.isnad.claim.encounter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/**
 * The state of the side that a sentence lists: «حضر من الجانب السنغالي وزير الداخلية…», «ضم الوفد
 * المصري وزير الخارجية…».
 */
final class SideState {
  private static final int REACH = 900;

  private static final Pattern SIDE =
      Pattern.compile(
          "(?:(?:من|عن) (?:الجانب|جانب الوفد)|(?:من|عن|في|ضم|يضم|شمل|يشمل|تضمن|يتضمن|ضمن)\\s+(?:ايضا\\s+)?الوفد) (\\S+(?: \\S+)?)"
              + "|الوفد (\\S+(?: \\S+)?) (?:برياسه|يضم|المكون|المولف|يتالف|ضم)");

  private static final Pattern MARKS = Pattern.compile("[،:,]");

  private SideState() {}

  /** The state of the side that is told before a mention in its sentence. */
  static Optional<String> of(Gazetteer gazetteer, String text, Mention mention) {
    int end = mention.words().span().start();
    String before = text.substring(Math.max(0, end - REACH), end);
    int from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". "));
    Matcher side = SIDE.matcher(MatchingForm.of(before.substring(from + 1)));
    Optional<String> found = Optional.empty();
    while (side.find()) {
      String words = side.group(1) == null ? side.group(2) : side.group(1);
      Optional<String> state = state(gazetteer, MARKS.matcher(words).replaceAll(""));
      found = state.isPresent() ? state : found;
    }
    return found;
  }

  private static Optional<String> state(Gazetteer gazetteer, String words) {
    String first = words.split(" ")[0];
    return gazetteer.demonym(words).or(() -> gazetteer.demonym(first)).map(Demonym::name);
  }
}
