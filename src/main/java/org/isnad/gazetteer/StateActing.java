package org.isnad.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.isnad.text.MatchingForm;

/** Reads phrases that name a state by its government: «السلطات البورمية», «حكومة كابول». */
final class StateActing {
  private static final Set<String> GOVERNMENTS =
      Set.of(
          "حكومه",
          "سلطات",
          "سلطه",
          "قياده",
          "اداره",
          "رئاسه",
          "دوله",
          "نظام",
          "جمهوريه",
          "مملكه",
          "سلطنه",
          "اماره",
          "خارجيه",
          "دبلوماسيه");

  private StateActing() {}

  static Optional<Item> of(String phrase, Gazetteer gazetteer) {
    String form = MatchingForm.of(phrase).strip().replaceAll("\\s+", " ");
    int space = form.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String head = form.substring(0, space);
    String rest = form.substring(space + 1);
    boolean definite = head.startsWith("ال");
    if (!GOVERNMENTS.contains(definite ? head.substring(2) : head)) {
      return Optional.empty();
    }
    return definite
        ? gazetteer.demonym(firstAdjective(rest)).flatMap(found -> gazetteer.item(found.state()))
        : named(rest, gazetteer);
  }

  /**
   * «الجمهورية العربية السورية», «المملكة الأردنية الهاشمية»: the adjective that is a nationality.
   */
  private static String firstAdjective(String words) {
    String national = words.replaceFirst("^(العربيه|الاسلاميه|الاتحاديه|الشعبيه|الانتقاليه) ", "");
    return national.replaceFirst(" (الهاشميه|الاسلاميه|الشقيقه|الانتقاليه|الجديده|الحاليه)$", "");
  }

  private static Optional<Item> named(String name, Gazetteer gazetteer) {
    return gazetteer
        .state(name)
        .or(
            () ->
                gazetteer.byName(name).stream()
                    .filter(item -> item.kind() == Item.Kind.PLACE)
                    .flatMap(place -> gazetteer.stateOfCapital(place.id()).stream())
                    .findFirst());
  }
}
