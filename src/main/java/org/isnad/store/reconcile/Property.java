package org.isnad.store.reconcile;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked about something, to fill further columns or to tell namesakes apart. */
enum Property {
  IRI("iri", "IRI", "المعرف"),
  NAMES("names", "all names", "كل الأسماء"),
  WIKIDATA("wikidata", "Wikidata item", "عنصر ويكي بيانات"),
  LINK_SCORE("linkScore", "score of the Wikidata link", "درجة الربط بويكي بيانات"),
  OFFICE("office", "offices, as articles have them", "المناصب كما في المقالات"),
  OFFICE_OF("officeOf", "state or body of the offices", "دولة المناصب أو هيئتها"),
  COUNTRY("country", "country of a place", "بلد المكان"),
  POINT("point", "point on the map (WKT)", "نقطة على الخريطة (WKT)"),
  NAMED("named", "times named by events and claims", "مرات الذكر في الأحداث والادعاءات");

  private final String id;
  private final String english;
  private final String arabic;

  Property(String id, String english, String arabic) {
    this.id = id;
    this.english = english;
    this.arabic = arabic;
  }

  static Optional<Property> ofId(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  String id() {
    return id;
  }

  /** Whether things of this type can have it. */
  boolean suits(EntityType type) {
    return switch (this) {
      case OFFICE, OFFICE_OF -> type == EntityType.PERSON || type == EntityType.ACTOR;
      case COUNTRY, POINT -> type == EntityType.PLACE;
      case WIKIDATA, LINK_SCORE -> type != EntityType.SOURCE;
      case IRI, NAMES, NAMED -> true;
    };
  }

  /** In both languages. */
  String label() {
    return english + " · " + arabic;
  }
}
