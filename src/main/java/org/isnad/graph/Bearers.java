package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells apart those who bear one name. */
final class Bearers {
  private final Iris iris;
  private final boolean telling;
  private final String key;
  private final List<Bearer> bearers;
  private final List<Person> persons = new ArrayList<>();

  /** One person, by the states whose offices articles give him, and those articles. */
  private record Person(SortedSet<String> states, List<Bearer> bearers) {
    private boolean sharesTitle(Bearer other) {
      return bearers.stream().anyMatch(other::sharesTitle);
    }
  }

  Bearers(Iris iris, PersonNames names, String key, List<Bearer> bearers) {
    this.iris = iris;
    this.telling = names.isTelling(key);
    this.key = key;
    this.bearers = bearers;
    bearers.stream().filter(bearer -> !bearer.states().isEmpty()).forEach(this::place);
  }

  /** Joins all persons who hold an office of one of the bearer's states. */
  private void place(Bearer bearer) {
    SortedSet<String> states = new TreeSet<>(bearer.states());
    List<Bearer> articles = new ArrayList<>(List.of(bearer));
    for (Person person : List.copyOf(persons)) {
      if (!Collections.disjoint(person.states(), bearer.states())) {
        states.addAll(person.states());
        articles.addAll(person.bearers());
        persons.remove(person);
      }
    }
    persons.add(new Person(states, articles));
  }

  /** The IRI of each. */
  Map<Bearer, String> iris() {
    Map<Bearer, String> iris = new LinkedHashMap<>();
    for (Bearer bearer : bearers) {
      iris.put(bearer, person(bearer).map(this::iri).orElseGet(() -> ofArticle(bearer)));
    }
    return iris;
  }

  private String ofArticle(Bearer bearer) {
    return persons.isEmpty() && telling
        ? iris.namedPerson(key)
        : Iris.personOfArticle(bearer.article().getURI(), bearer.key());
  }

  /** Who the bearer is; empty if that cannot be told. */
  private Optional<Person> person(Bearer bearer) {
    if (!bearer.states().isEmpty()) {
      return persons.stream().filter(person -> person.bearers().contains(bearer)).findFirst();
    }
    if (persons.size() == 1 && telling) {
      return Optional.of(persons.get(0));
    }
    List<Person> fitting = persons.stream().filter(person -> person.sharesTitle(bearer)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private String iri(Person person) {
    return persons.size() == 1
        ? iris.namedPerson(key)
        : iris.namedPersonOf(key, person.states().first());
  }
}
