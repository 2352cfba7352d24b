package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Office;

/**
 * Servants whom the text does not name, before the name of the one whom they serve: «مستشار الرئيس
 * الأمريكي | دونالد ترامب».
 */
final class KnownSuperiors {
  private final Gazetteer gazetteer;

  KnownSuperiors(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The servant and the one served, if the gazetteer has him of that name in his office. */
  List<Mention> apart(Line line, Mention.Person servant) {
    Optional<OfficeWords> above =
        servant.offices().size() == 1 && !servant.name().isEmpty()
            ? Superior.of(servant.offices().get(0)).filter(office -> holds(servant.name(), office))
            : Optional.empty();
    int end = servant.words().end();
    int name = end - 1;
    while (name > servant.words().first() && !isWhole(line.name(name, end), servant.name())) {
      name--;
    }
    if (above.isEmpty() || name == servant.words().first()) {
      return List.of(servant);
    }
    return List.of(
        new Mention.Person(
            line.words(servant.words().first(), name), servant.foundBy(), "", servant.offices()),
        new Mention.Person(
            line.words(name, end), servant.foundBy(), servant.name(), List.of(above.get())));
  }

  /** «دونالد #ترمب»: the sign is no part of his name. */
  private static boolean isWhole(String words, String name) {
    return words.replace("#", "").equals(name.replace("#", ""));
  }

  private boolean holds(String name, OfficeWords office) {
    Optional<Office> kind = gazetteer.office(office.title());
    Optional<String> state = gazetteer.state(office.of()).map(Item::id);
    return kind.isPresent()
        && state.isPresent()
        && gazetteer.personsCalled(name).stream()
            .flatMap(item -> item.holdings().stream())
            .anyMatch(held -> held.office() == kind.get() && held.of().equals(state.orElseThrow()));
  }
}
