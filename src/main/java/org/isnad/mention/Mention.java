package org.isnad.mention;

import java.util.List;

/** Words that name something. */
public sealed interface Mention {
  Words words();

  /** The stable name of the rule or list that found it. */
  String foundBy();

  /**
   * A person, by name, by office, or by both.
   *
   * @param name the name without titles, as published but for hash marks and their underscores;
   *     empty if only the office stands there
   * @param offices the offices that the phrase gives, in the order of the text
   */
  record Person(Words words, String foundBy, String name, List<OfficeWords> offices)
      implements Mention {
    public Person {
      name = name.replace("#", "").replace('_', ' ');
      offices = List.copyOf(offices);
      if (name.isEmpty() && offices.isEmpty()) {
        throw new IllegalArgumentException("\"%s\" names no person".formatted(words.surface()));
      }
    }
  }

  /**
   * A country, its capital or its government; whether it acts or is a place, the sentence decides.
   *
   * @param state its usual short Arabic name
   */
  record State(Words words, String foundBy, String state) implements Mention {}

  /** What found a group that is two states: «الكوريتين». */
  String TWO_STATES = "two-states";

  /** A city, region, building or other place that is no state. */
  record Locality(Words words, String foundBy, String name) implements Mention {}

  /** A named organisation, party, armed group, ministry or medium. */
  record Organization(Words words, String foundBy, String name) implements Mention {}

  /**
   * Unnamed people.
   *
   * @param names one for each group that the words coordinate: «مسؤولين سوريين وإسرائيليين» has two
   */
  record Group(Words words, String foundBy, List<String> names) implements Mention {
    public Group {
      names = List.copyOf(names);
    }
  }

  /** A day, month, year or period. */
  record Time(Words words, String foundBy, When when) implements Mention {}
}
