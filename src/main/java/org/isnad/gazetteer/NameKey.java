package org.isnad.gazetteer;

import org.isnad.text.MatchingForm;

/**
 * The key under which spellings of one name meet: the matching form without anything that is not a
 * letter or digit. So «عبد الله» meets «عبدالله», «جان-نويل» meets «جان نويل», «بيونغ يانغ» meets
 * «بيونغيانغ» and «#ترمب» meets «ترمب». Letters are never exchanged here; see {@link Skeleton} for
 * that.
 */
public final class NameKey {
  private NameKey() {}

  /** The key of a name; empty if it holds no letter. */
  public static String of(String name) {
    String form = MatchingForm.of(name);
    StringBuilder out = new StringBuilder(form.length());
    form.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
