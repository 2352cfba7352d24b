package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.sentence.NameKind;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * The names that gold facts need: persons by name and not by office alone, organisations, places.
 */
public final class GoldNames {
  /**
   * A name as published.
   *
   * @param name the first that gold gives
   * @param all also the other names of a place or an organisation; of a person only the same name
   *     with a title before it
   */
  public record GoldName(NameKind kind, String name, Set<String> all) {
    public GoldName {
      all = Set.copyOf(all);
    }
  }

  private static final Set<String> TITLES = titles();

  private GoldNames() {}

  private static Set<String> titles() {
    Set<String> titles = new LinkedHashSet<>(List.of("نظير", "نظيره", "نظيرها"));
    for (String list : List.of("titles.tsv", "honorifics.tsv")) {
      Table.read("/lexicon/" + list)
          .rows()
          .forEach(row -> titles.add(bare(MatchingForm.of(row.get(0)))));
    }
    return titles;
  }

  private static String bare(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  /** The names of the actors and places of one article, each once. */
  public static Set<GoldName> of(Facts facts) {
    Set<GoldName> names = new LinkedHashSet<>();
    for (Facts.Actor actor : facts.actors()) {
      if (actor.type().equals("person")) {
        personal(actor).ifPresent(name -> names.add(person(actor, name)));
      } else if (actor.type().equals("organization") && !actor.names().isEmpty()) {
        names.add(named(NameKind.ORGANIZATION, actor));
      }
    }
    List<Facts.Told> told = new ArrayList<>(facts.events());
    told.addAll(facts.casualties());
    for (Facts.Told each : told) {
      Facts.Place place = each.place();
      if (place != null && !place.names().isEmpty()) {
        names.add(named(NameKind.PLACE, place));
      }
    }
    return names;
  }

  private static GoldName person(Facts.Actor actor, String name) {
    Set<String> all = new LinkedHashSet<>(actor.names());
    all.removeIf(other -> !other.endsWith(name));
    return new GoldName(NameKind.PERSON, name, all);
  }

  private static GoldName named(NameKind kind, Facts.Named named) {
    return new GoldName(kind, named.names().get(0), Set.copyOf(named.names()));
  }

  /** The first name without a word of an office; a person known by office alone has none. */
  private static Optional<String> personal(Facts.Actor actor) {
    Set<String> office = new LinkedHashSet<>(TITLES);
    for (Facts.Office held : actor.offices()) {
      office.addAll(words(held.title()));
    }
    return actor.names().stream()
        .filter(name -> words(name).stream().noneMatch(office::contains))
        .findFirst();
  }

  private static List<String> words(String name) {
    return Arrays.stream(MatchingForm.of(name).split("\\s+")).map(GoldNames::bare).toList();
  }

  /**
   * Whether a mention has this kind, and this name as its name or as all its words; of a place also
   * without its head: «سوتشي» of «مدينة سوتشي».
   */
  public static boolean isFoundBy(GoldName gold, Mention mention) {
    String name;
    if (mention instanceof Mention.Person person) {
      name = gold.kind() == NameKind.PERSON ? person.name() : "";
    } else if (mention instanceof Mention.Organization organization) {
      name = gold.kind() == NameKind.ORGANIZATION ? organization.name() : "";
    } else if (mention instanceof Mention.Locality place) {
      name = gold.kind() == NameKind.PLACE ? place.name() : "";
    } else if (mention instanceof Mention.State state) {
      name = gold.kind() == NameKind.PLACE ? state.state() : "";
    } else {
      return false;
    }
    String surface = mention.words().surface();
    return !name.isEmpty()
        && gold.all().stream()
            .anyMatch(
                wanted ->
                    same(wanted, name)
                        || same(wanted, surface)
                        || (mention instanceof Mention.Locality
                            && same(wanted, surface.substring(surface.indexOf(' ') + 1))));
  }

  private static boolean same(String one, String other) {
    return MatchingForm.of(one).equals(MatchingForm.of(other));
  }
}
