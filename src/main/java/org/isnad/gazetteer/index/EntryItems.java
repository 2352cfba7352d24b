package org.isnad.gazetteer.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.Term;

/**
 * Makes items of the gazetteer of entries. An office says which one it is, and of which state, in
 * its own entry.
 */
record EntryItems(
    Function<String, Optional<Entry>> offices,
    Function<String, Optional<Office>> titles,
    LocalDate lastDay) {

  /** The item; empty for an office, which is none. */
  Optional<Item> of(Entry entry) {
    if (entry.kind().equals("office") || entry.names().isEmpty()) {
      return Optional.empty();
    }
    Item.Kind kind = Item.Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
    List<Item.Name> names =
        entry.names().stream().map(name -> new Item.Name(name, Item.Writer.WIKIDATA)).toList();
    return Optional.of(
        new Item(
            entry.id(),
            kind,
            entry.type(),
            names,
            entry.english(),
            country(entry, kind),
            entry.within().stream().findFirst().orElse(""),
            entry.location(),
            entry.positions().stream().map(this::holding).toList()));
  }

  private static String country(Entry entry, Item.Kind kind) {
    if (kind == Item.Kind.STATE) {
      return entry.id();
    }
    List<String> countries = kind == Item.Kind.PERSON ? entry.citizenships() : entry.countries();
    return countries.stream().findFirst().orElse("");
  }

  private Holding holding(Entry.Held held) {
    Optional<Entry> office = offices.apply(held.office());
    String of =
        held.of().isEmpty()
            ? office.flatMap(o -> o.countries().stream().findFirst()).orElse("")
            : held.of();
    return new Holding(
        office.map(this::which).orElse(Office.OTHER),
        office.map(Entry::english).orElse(held.office()),
        of,
        new Term(held.from(), held.to(), lastDay));
  }

  private Office which(Entry office) {
    Office byClass = Office.ofWord(office.type()).orElse(Office.OTHER);
    if (byClass != Office.OTHER && byClass != Office.MINISTER) {
      return byClass;
    }
    return office.names().stream()
        .map(titles)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(byClass);
  }
}
