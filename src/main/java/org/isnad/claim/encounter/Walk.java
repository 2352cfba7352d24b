package org.isnad.claim.encounter;

/** What the words passed so far mean for the phrase that comes next. */
final class Walk {
  /** Whether the word that tells the encounter is a noun. */
  boolean ofNoun;

  /**
   * The preposition that leads the next phrase; empty if none does, {@code *} if whoever follows
   * takes part, {@code !} if he mediates, {@code ~} if it is another noun's.
   */
  String marker = "";

  /** Chunk of the last preposition; -1 if there is none. */
  int preposed = -1;

  /** Whether «و» joins the next phrase to the one before. */
  boolean and;

  /** Whether a relative clause about somebody is being passed. */
  boolean skipping;

  /** Whether a relative clause is being read that says who met. */
  boolean gathering;

  /** Whether another noun has come between, so that a loose preposition is that noun's. */
  boolean blocked;

  /** Whether a noun of another encounter has been passed. */
  boolean foreign;

  /** The same, whatever has come since. */
  boolean others;

  /** Whether that other encounter is a journey. */
  boolean journey;

  /** Whether that other encounter only says on what occasion: «خلال زيارته», «على هامش القمة». */
  boolean occasion;

  /** Whether it is one on whose margins this one takes place. */
  boolean aside;

  /** Whether a verb of bringing together still wants whom: «لقاء جمع في الرياض |الوزير». */
  boolean awaiting;

  /** Where a journey passed on the way leads; -1 if none has been passed. */
  int destination = -1;

  /** Whether what follows makes up a delegation: «وفد يضم وزراء ورجال أعمال». */
  boolean comprised;

  private String formerMarker = "";
  private boolean formerBlocked;

  /** Passes a preposition. */
  void lead(String preposition, int at) {
    formerMarker = marker;
    formerBlocked = blocked;
    marker = preposition;
    preposed = at;
  }

  /** Forgets the last preposition: what it led was a day. */
  void unlead() {
    marker = formerMarker;
    blocked = formerBlocked;
  }

  /** Passes the rest of a relative clause. */
  boolean skipRelative() {
    skipping = true;
    gathering = false;
    return true;
  }

  /** Passes a preposition that leads whom another noun binds. */
  void bind(int preposition) {
    marker = "~";
    preposed = preposition;
    blocked = true;
    and = false;
  }

  /** Whether a preposition behind another encounter still leads to this one's people. */
  boolean letsThrough(String preposition) {
    return journey && ArgumentWords.WITH.contains(preposition)
        || occasion && ArgumentWords.PARTNERED.contains(preposition);
  }
}
