package org.isnad.mention;

/**
 * A time that successive tokens tell.
 *
 * @param end index after its last token
 * @param rule the name of the rule that read it
 */
record Reading(When when, int end, String rule) {
  private static final String NO_RULE = "";

  /** Words that look like a time and tell none: «ميدان 30 يونيو». */
  static Reading nothing(int end) {
    return new Reading(new When.Unstated(), end, NO_RULE);
  }

  boolean isNothing() {
    return rule.equals(NO_RULE);
  }

  Reading until(int newEnd) {
    return new Reading(when, newEnd, rule);
  }
}
