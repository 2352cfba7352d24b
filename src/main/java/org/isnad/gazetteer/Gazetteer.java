package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.MatchingForm;

/**
 * The built-in gazetteer, read from the jar. Every look-up is by {@link NameKey}, so hamza, spaces
 * and hyphens do not matter; inflected words and clitics are the caller's to take off.
 */
public final class Gazetteer implements NamedItems {
  private final Map<String, Item> items;
  private final Map<String, Set<Item>> byName = new HashMap<>();
  private final Map<String, Set<Item>> bySkeleton = new HashMap<>();
  private final Demonyms demonyms = new Demonyms();
  private final Map<String, String> capitalOfState = new HashMap<>();
  private final Map<String, String> standIns = new HashMap<>();
  private final Set<String> ordinaryWords = new HashSet<>();
  private final Map<String, String> preferred = new HashMap<>();
  private final OfficeTitles officeTitles = new OfficeTitles();
  private final Map<String, Set<Item>> byEnds = new HashMap<>();
  private final Map<String, Set<Item>> bySurname = new HashMap<>();
  private final Map<String, Set<Item>> byOffice = new HashMap<>();

  private Gazetteer(Map<String, Item> known) {
    items = known;
    for (Item item : items.values()) {
      for (Item.Name name : item.names()) {
        index(byName, NameKey.of(name.text()), item);
        if (item.kind() == Item.Kind.PERSON) {
          index(bySkeleton, Skeleton.of(name.text()), item);
          index(byEnds, PersonName.of(name.text()).ends(), item);
          index(bySurname, PersonName.of(name.text()).last(), item);
        }
      }
      if (item.kind() == Item.Kind.PERSON) {
        item.holdings().forEach(held -> index(byOffice, held.office() + " " + held.of(), item));
      }
    }
  }

  private void readTables() {
    for (Table.Row row : Table.ofResource("demonyms.tsv").rows()) {
      demonyms.add(row, item(row.get("state")).map(Item::label).orElse(""));
    }
    for (Table.Row row : Table.ofResource("countries.tsv").rows()) {
      capitalOfState.put(row.get("id"), row.get("capital"));
    }
    for (Table.Row row : Table.ofResource("stands-for.tsv").rows()) {
      standIns.put(NameKey.of(row.get("name")), row.get("state"));
    }
    for (Table.Row row : Table.ofResource("ordinary-words.tsv").rows()) {
      ordinaryWords.add(NameKey.of(row.get("word")));
    }
    for (Table.Row row : Table.ofResource("preferred.tsv").rows()) {
      preferred.put(NameKey.of(row.get("name")), row.get("id"));
    }
    Table.ofResource("office-titles.tsv").rows().forEach(officeTitles::add);
  }

  private static void index(Map<String, Set<Item>> index, String key, Item item) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(item);
    }
  }

  /** The gazetteer of the jar. Reads the files each time: keep what it returns. */
  public static Gazetteer load() {
    return of(GazetteerReader.read());
  }

  /** The states of the jar with their peoples and what stands for them, and no other names. */
  public static Gazetteer ofStates() {
    Map<String, Item> states = new LinkedHashMap<>(GazetteerReader.read());
    states.values().removeIf(item -> item.kind() != Item.Kind.STATE);
    return of(states);
  }

  /** Knows no names at all. */
  public static Gazetteer none() {
    return new Gazetteer(Map.of());
  }

  private static Gazetteer of(Map<String, Item> items) {
    Gazetteer gazetteer = new Gazetteer(items);
    gazetteer.readTables();
    return gazetteer;
  }

  /** Every item, states first. */
  public Collection<Item> items() {
    return items.values();
  }

  /** The item with this Q-id or local id. */
  @Override
  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The item with this Q-id. */
  public Optional<Item> byQid(String qid) {
    return item(qid).filter(item -> item.qid().isPresent());
  }

  /** All items with a name spelled like this. */
  @Override
  public List<Item> byName(String name) {
    return List.copyOf(byName.getOrDefault(NameKey.of(name), Set.of()));
  }

  /** The usual names of the states of the items of a kind with a name spelled like this. */
  public List<String> statesOf(String name, Item.Kind kind) {
    return byName(name).stream()
        .filter(item -> item.kind() == kind && !item.country().isEmpty())
        .map(item -> item(item.country()).map(Item::label))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Persons whose name may be another spelling of this one; see {@link Skeleton}. */
  @Override
  public List<Item> bySkeleton(String name) {
    return List.copyOf(bySkeleton.getOrDefault(Skeleton.of(name), Set.of()));
  }

  /**
   * Persons called by the same first and last word, with more or fewer words between: «عادل الجبير»
   * for «عادل بن أحمد الجبير».
   */
  @Override
  public List<Item> byFirstAndLast(String name) {
    PersonName wanted = PersonName.of(name);
    return byEnds.getOrDefault(wanted.ends(), Set.of()).stream()
        .filter(
            item -> item.names().stream().anyMatch(n -> PersonName.of(n.text()).abridges(wanted)))
        .toList();
  }

  /** Persons whose name ends in this word. */
  @Override
  public List<Item> bySurname(String word) {
    return List.copyOf(bySurname.getOrDefault(PersonName.of(word).last(), Set.of()));
  }

  @Override
  public List<Item> holders(Office office, String state) {
    return List.copyOf(byOffice.getOrDefault(office + " " + state, Set.of()));
  }

  /** Not known here: none of the files has it. */
  @Override
  public int sitelinks(String id) {
    return 0;
  }

  /** Whether a name is also an ordinary word, or one that many persons bear. */
  public boolean isOrdinary(String name) {
    return ordinaryWords.contains(NameKey.of(name));
  }

  /** The item that the press means by a name of several, if the article says no more. */
  public Optional<Item> preferred(String name) {
    return item(preferred.getOrDefault(NameKey.of(name), ""));
  }

  /**
   * The persons whom a text may call so: by a whole name, in another spelling or without the names
   * in between if none has it as it stands, or by the surname alone.
   */
  public List<Item> personsCalled(String name) {
    boolean whole = name.strip().indexOf(' ') > 0;
    List<Item> named = whole ? byName(name) : bySurname(name);
    Stream<Item> found =
        whole && named.isEmpty()
            ? Stream.concat(bySkeleton(name).stream(), byFirstAndLast(name).stream())
            : named.stream();
    return found.filter(item -> item.kind() == Item.Kind.PERSON).toList();
  }

  /** The office that an Arabic title means; empty if the words do not begin with a title. */
  public Optional<Office> office(String title) {
    return officeTitles.find(title);
  }

  /**
   * Every name to look for in a text, as matching forms, with both spellings of «عبد الله» and «أبو
   * مازن» where the file has only one.
   */
  public Stream<KnownName> names() {
    return items.values().stream().flatMap(this::namesOf).distinct();
  }

  private Stream<KnownName> namesOf(Item item) {
    List<KnownName> known = new ArrayList<>();
    for (Item.Name name : item.names()) {
      boolean ordinary = ordinaryWords.contains(NameKey.of(name.text()));
      for (String form : Spellings.of(MatchingForm.of(name.text()))) {
        known.add(new KnownName(form, item.kind(), item.type(), item.id(), ordinary));
      }
    }
    return known.stream();
  }

  /** The state whose nationality adjective this is, in any form: «سوريين», «الكوري الشمالي». */
  public Optional<Demonym> demonym(String words) {
    return demonyms.find(words);
  }

  /** The capital of a state, by the state's id. */
  public Optional<Item> capitalOf(String stateId) {
    return item(capitalOfState.getOrDefault(stateId, ""));
  }

  /** The state whose capital this place is, by the place's id. */
  public Optional<Item> stateOfCapital(String placeId) {
    return capitalOfState.entrySet().stream()
        .filter(entry -> entry.getValue().equals(placeId))
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .flatMap(this::item);
  }

  /**
   * The state that a capital, a seat of government or a government's name stands for when it acts:
   * «واشنطن», «البيت الأبيض», «الحكومة السورية», «حكومة كابول», «سلطنة عمان». Empty for a state's
   * own name.
   */
  public Optional<Item> standsFor(String name) {
    String state = standIns.get(NameKey.of(name));
    return state != null ? item(state) : StateActing.of(name, this);
  }

  /** The state with exactly this name. */
  public Optional<Item> state(String name) {
    return byName(name).stream().filter(item -> item.kind() == Item.Kind.STATE).findFirst();
  }
}
