package org.isnad.store.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be reconciled. */
enum EntityType {
  PERSON("Person", "شخص"),
  STATE("State", "دولة"),
  ORGANIZATION("Organization", "منظمة"),
  ACTOR("Actor", "فاعل"),
  PLACE("Place", "مكان"),
  SOURCE("Source", "مصدر");

  private final String id;
  private final String arabic;

  EntityType(String id, String arabic) {
    this.id = id;
    this.arabic = arabic;
  }

  /**
   * Those that something is by itself; what is a person, a state or an organization is an actor.
   */
  static List<EntityType> own() {
    return Arrays.stream(values()).filter(type -> type != ACTOR).toList();
  }

  /** The type of this id, as the class of the ontology is called. */
  static Optional<EntityType> ofId(String id) {
    return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
  }

  String id() {
    return id;
  }

  /** In both languages, since the one who reads it may know only one. */
  String label() {
    return id + " · " + arabic;
  }

  /** Whether something of this type is of that type too. */
  boolean is(EntityType other) {
    return this == other || (other == ACTOR && this != PLACE && this != SOURCE);
  }
}
