package org.isnad.link.wikidata;

/** A question stays without an answer; what is behind it was told already. */
final class NoAnswer extends Exception {
  private static final long serialVersionUID = 1;

  NoAnswer(String why) {
    super(why);
  }
}
