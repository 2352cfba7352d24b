package org.isnad.link.wikidata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.Term;

/**
 * The offices that a person of the Wikibase held, in the terms of the gazetteer. A position is read
 * by its Arabic label, or by the English title under which the gazetteer knows the office.
 */
final class Positions {
  /** Of one person; more would be no politician but a list. */
  private static final int MOST = 40;

  private final Gazetteer gazetteer;
  private final Entities entities;
  private final LocalDate today;
  private final Map<String, Office> byEnglish = new HashMap<>();

  Positions(Gazetteer gazetteer, Entities entities, java.time.Instant now) {
    this.gazetteer = gazetteer;
    this.entities = entities;
    this.today = now.atZone(ZoneOffset.UTC).toLocalDate();
    gazetteer
        .items()
        .forEach(
            item ->
                item.holdings()
                    .forEach(held -> byEnglish.putIfAbsent(key(held.title()), held.office())));
  }

  /** Items of positions that have to be fetched before {@link #of} can read them. */
  static List<String> needed(Entity person) {
    return person.all("P39").stream().limit(MOST).map(Entity.Statement::value).toList();
  }

  /** The offices; one whose title says nothing to us is left out. */
  List<Holding> of(Entity person) {
    List<Holding> holdings = new ArrayList<>();
    for (Entity.Statement held : person.all("P39").stream().limit(MOST).toList()) {
      entities
          .get(held.value())
          .ifPresent(
              position ->
                  office(position)
                      .ifPresent(office -> holdings.addAll(holdings(office, position, held))));
    }
    return holdings;
  }

  private List<Holding> holdings(Office office, Entity position, Entity.Statement held) {
    Set<String> states = new HashSet<>(position.values("P1001"));
    states.addAll(position.values("P17"));
    Term term = term(held);
    return states.stream()
        .sorted()
        .map(state -> new Holding(office, position.english(), state, term))
        .toList();
  }

  /** An office without an end is held to this day: the Wikibase is kept up to date. */
  private Term term(Entity.Statement held) {
    boolean open = held.to().isEmpty() && !held.from().isEmpty();
    return new Term(dated(held.from()), open ? today.toString() : dated(held.to()));
  }

  private static String dated(String value) {
    return value.equals("?") ? "" : value;
  }

  private Optional<Office> office(Entity position) {
    for (String arabic : position.arabic()) {
      Optional<Office> office = gazetteer.office(arabic);
      if (office.isPresent()) {
        return office;
      }
    }
    String title = key(position.english());
    int of = title.lastIndexOf(" of ");
    Office whole = byEnglish.get(title);
    return Optional.ofNullable(
        whole != null || of < 0 ? whole : byEnglish.get(title.substring(0, of)));
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).strip();
  }
}
