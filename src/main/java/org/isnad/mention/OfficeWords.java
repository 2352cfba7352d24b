package org.isnad.mention;

/**
 * An office as the words of one phrase give it.
 *
 * @param title as written, without the adjective of nationality
 * @param of the state by its usual short Arabic name, or the organisation as written; empty if not
 *     told
 * @param leaning what the title leans on for want of a name: {@link #PRONOUN} in «وزير خارجيته»,
 *     the head of a body that the text named before, «مرصد» in «مدير المرصد»; empty if on nothing
 */
public record OfficeWords(String title, String of, String leaning) {
  /** The title's genitive is a pronoun. */
  public static final String PRONOUN = "ه";

  public OfficeWords {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an office needs a title");
    }
  }

  /** An office that leans on nothing. */
  public OfficeWords(String title, String of) {
    this(title, of, "");
  }

  /**
   * «تعيينه من قبل الرئيس سالم فؤاد، محافظا لعدن»: what somebody is made, not what he is called.
   */
  boolean isPredicate() {
    return title.matches("\\p{L}{3,}(?:ا|اً|ًا)(?:\\s.*)?");
  }

  /** The same title, of this state or organisation. */
  public OfficeWords heldIn(String body) {
    return new OfficeWords(title, body);
  }
}
