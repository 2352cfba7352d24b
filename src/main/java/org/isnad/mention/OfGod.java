package org.isnad.mention;

import java.util.Set;
import org.isnad.sentence.Prayers;

/** Words before «الله» that are no part of a name. */
final class OfGod {
  /** «رحم الله فلانا»: wishes without a pronoun. */
  private static final Set<String> INVOCATIONS = Set.of("حفظ", "رعا", "رحم", "ايد");

  private static final Set<String> THINGS =
      Set.of("بيت", "رسول", "كتاب", "سبيل", "اذن", "باذن", "تغمد", "سايلين", "شاء", "حول");

  private OfGod() {}

  /** «حفظه الله» after a name. */
  static boolean isInvocation(Line line, int at) {
    return Prayers.isAt(line.sentence().tokens(), at)
        || INVOCATIONS.contains(line.form(at)) && line.form(at + 1).equals("الله");
  }

  /** «بيت الله», «رسول الله»: nobody is called so, nor «الله» alone. */
  static boolean is(Line line, int at) {
    return line.form(at).equals("الله")
        || THINGS.contains(line.form(at)) && line.form(at + 1).equals("الله");
  }
}
