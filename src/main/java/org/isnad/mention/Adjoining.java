package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Mention.Person;

/**
 * Joins what stands side by side and is one person: a name that ends later than the rules saw and
 * the office after it, an office and the name after it.
 */
final class Adjoining {
  private Adjoining() {}

  static List<Mention> joined(Line line, List<Mention> found) {
    List<Mention> all = new ArrayList<>(found.size());
    for (Mention mention : found) {
      Optional<Person> one =
          all.isEmpty() ? Optional.empty() : one(line, all.get(all.size() - 1), mention);
      one.ifPresent(person -> all.remove(all.size() - 1));
      all.add(one.isPresent() ? one.get() : mention);
    }
    return all;
  }

  private static Optional<Person> one(Line line, Mention before, Mention after) {
    if (!(before instanceof Person first)
        || !(after instanceof Person second)
        || first.name().isEmpty() == second.name().isEmpty()) {
      return Optional.empty();
    }
    int gap = second.words().first() - first.words().end();
    boolean comma = gap == 1 && line.isComma(first.words().end());
    boolean sameHolder =
        second.name().isEmpty()
            ? isNamedOnly(first)
                && (gap == 0 || comma)
                && second.offices().get(0).title().indexOf(' ') > 0
            : gap == 0 && second.offices().isEmpty() && !second.foundBy().equals("short-name");
    return sameHolder ? Optional.of(join(line, first, second)) : Optional.empty();
  }

  private static boolean isNamedOnly(Person person) {
    return person.offices().isEmpty() && person.name().strip().indexOf(' ') > 0;
  }

  private static Person join(Line line, Person first, Person second) {
    boolean named = !first.name().isEmpty();
    return new Person(
        line.words(first.words().first(), second.words().end()),
        named ? first.foundBy() : "titled-person",
        named ? first.name() : second.name(),
        named ? second.offices() : first.offices());
  }
}
