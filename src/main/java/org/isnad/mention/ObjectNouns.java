package org.isnad.mention;

import java.util.function.Predicate;
import org.isnad.sentence.KnownWords;

/**
 * Objects of a verb right behind its subject, which the tagger takes for more of his name: «فرض
 * الرئيس | رسوما», «التقى الأمير محمد | طياري التحالف».
 */
final class ObjectNouns {
  private final Grammar grammar;

  /** Whether some list has a form as a name. */
  private final Predicate<String> named;

  ObjectNouns(Grammar grammar, Predicate<String> named) {
    this.grammar = grammar;
    this.named = named;
  }

  /** Whether the word at {@code at} is such an object; {@code inside} a name begins before it. */
  boolean are(Line line, int at, boolean inside) {
    String form = line.form(at);
    if (named.test(form) || line.isProper(at + 1)) {
      return false;
    }
    return isIndefinite(form) || inside && arePeople(line, at);
  }

  private boolean isIndefinite(String form) {
    String stem = form.replaceFirst("ا$", "");
    return stem.length() > 3
        && !stem.equals(form)
        && KnownWords.contains(stem)
        && !named.test(stem);
  }

  private boolean arePeople(Line line, int at) {
    String form = line.form(at);
    return form.endsWith("ي") && grammar.lexicon().isGroup(form) && line.isDefinite(at + 1);
  }
}
