package org.isnad.app.synthetic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.graph.ItemDescription;
import org.isnad.graph.ItemDescriptions;
import org.isnad.text.Table;

/**
 * Who and where: states, organizations and places of the gazetteer, and invented persons with
 * Arabic names, three of five of whom have an invented item.
 */
final class Cast implements ItemDescriptions {
  private static final long FIRST_ITEM = 9_000_000_000L;
  private static final int LINKED_OF_FIVE = 3;
  private static final List<String> OFFICES =
      List.of("وزير الخارجية", "رئيس الوزراء", "وزير الدفاع", "الرئيس", "السفير", "المبعوث الخاص");

  private final List<String> given = column("/lexicon/given-names.tsv");
  private final List<String> surnames = column("/lexicon/surnames.tsv");
  private final Gazetteer gazetteer;
  private final ItemDescriptions known;
  private final List<Item> states;
  private final List<Item> organizations;
  private final List<Item> places;
  private final Skew personSkew;
  private final Skew stateSkew;
  private final Skew organizationSkew;
  private final Skew placeSkew;

  /**
   * Somebody or something that acts.
   *
   * @param item its id; empty if it has none
   * @param office with {@code state}, of persons alone; empty for none
   */
  record Member(Actor.Type type, String name, Optional<String> item, String office, String state) {}

  Cast(Gazetteer gazetteer, ItemDescriptions known, int persons) {
    this.gazetteer = gazetteer;
    this.known = known;
    states = items(Item.Kind.STATE);
    organizations = items(Item.Kind.ORGANIZATION);
    places = items(Item.Kind.PLACE);
    personSkew = new Skew(Math.min(persons, given.size() * surnames.size()));
    stateSkew = new Skew(states.size());
    organizationSkew = new Skew(organizations.size());
    placeSkew = new Skew(places.size());
  }

  private List<Item> items(Item.Kind kind) {
    return gazetteer.items().stream()
        .filter(item -> item.kind() == kind && item.qid().isPresent())
        .sorted(
            Comparator.comparingInt((Item item) -> -gazetteer.sitelinks(item.id()))
                .thenComparing(Item::id))
        .toList();
  }

  private static List<String> column(String table) {
    return Table.read(table).rows().stream().map(row -> row.get(0)).toList();
  }

  /** Seven of ten are persons, two are states. */
  Member member(Random random) {
    int kind = random.nextInt(10);
    if (kind < 7) {
      return person(personSkew.draw(random));
    }
    return kind < 9
        ? of(Actor.Type.STATE, states.get(stateSkew.draw(random)))
        : of(Actor.Type.ORGANIZATION, organizations.get(organizationSkew.draw(random)));
  }

  private static Member of(Actor.Type type, Item item) {
    return new Member(type, item.label(), item.qid(), "", "");
  }

  Member person(int number) {
    String name = given.get(number % given.size()) + " " + surnames.get(surname(number));
    boolean isLinked = number % 5 < LINKED_OF_FIVE;
    Random own = new Random(number);
    return new Member(
        Actor.Type.PERSON,
        name,
        isLinked ? Optional.of("Q" + (FIRST_ITEM + number)) : Optional.empty(),
        OFFICES.get(own.nextInt(OFFICES.size())),
        states.get(stateSkew.draw(own)).label());
  }

  /** Another one for every round through the given names. */
  private int surname(int number) {
    return (7 * (number % given.size()) + 119 * (number / given.size())) % surnames.size();
  }

  Item place(Random random) {
    return places.get(placeSkew.draw(random));
  }

  @Override
  public Optional<ItemDescription> item(String id) {
    long number = id.matches("Q9\\d{9}") ? Long.parseLong(id.substring(1)) - FIRST_ITEM : -1;
    if (number < 0) {
      return known.item(id);
    }
    String arabic = person((int) number).name();
    return Optional.of(
        new ItemDescription(arabic, latin(arabic), new ItemDescription.Position.Unknown(), ""));
  }

  /** Letter for letter: enough to be found by Latin letters. */
  private static String latin(String arabic) {
    StringBuilder out = new StringBuilder();
    for (String word : arabic.split(" ", -1)) {
      int start = out.length();
      word.codePoints().forEach(letter -> out.append(latin(letter)));
      if (out.length() > start) {
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String latin(int letter) {
    return switch (letter) {
      case 'ا', 'أ', 'إ', 'آ', 'ع', 'ة', 'ى' -> "a";
      case 'ب', 'پ' -> "b";
      case 'ت', 'ط' -> "t";
      case 'ث' -> "th";
      case 'ج' -> "j";
      case 'ح', 'ه' -> "h";
      case 'خ' -> "kh";
      case 'د', 'ض' -> "d";
      case 'ذ' -> "dh";
      case 'ر' -> "r";
      case 'ز', 'ظ' -> "z";
      case 'س', 'ص' -> "s";
      case 'ش' -> "sh";
      case 'غ' -> "gh";
      case 'ف' -> "f";
      case 'ق' -> "q";
      case 'ك' -> "k";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'و' -> "u";
      case 'ي', 'ئ' -> "i";
      default -> "";
    };
  }

  @Override
  public Optional<String> state(String name) {
    return known.state(name);
  }
}
