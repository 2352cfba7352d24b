package org.isnad.graph;

import org.isnad.link.Link;

/** What became of the question which Wikidata item an actor or a place is. */
enum LinkStatus {
  NO_ITEM_FOUND("NoItemFound"),
  SEVERAL_ITEMS_FIT("SeveralItemsFit"),
  /** The gazetteer knows it, but no item of it is verified. */
  KNOWN_WITHOUT_ITEM("KnownWithoutItem"),
  LINKED_TO_ITEM("LinkedToItem");

  private final String term;

  LinkStatus(String term) {
    this.term = term;
  }

  /** Its individual in the ontology. */
  String term() {
    return term;
  }

  static LinkStatus of(Link link) {
    if (link instanceof Link.Corrected corrected) {
      return of(corrected.answer());
    }
    if (link instanceof Link.Linked) {
      return LINKED_TO_ITEM;
    }
    if (link instanceof Link.Local) {
      return KNOWN_WITHOUT_ITEM;
    }
    return link instanceof Link.Ambiguous ? SEVERAL_ITEMS_FIT : NO_ITEM_FOUND;
  }
}
