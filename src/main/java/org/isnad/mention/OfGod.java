package org.isnad.mention;

import java.util.Set;

/** Words before «الله» that are no part of a name. */
final class OfGod {
  /** «حفظه الله», «رعاه الله». */
  private static final Set<String> INVOCATIONS =
      Set.of("حفظه", "حفظ", "رعاه", "رعا", "رحمه", "رحم", "ايده", "ايد", "سلمه", "وفقه");

  private static final Set<String> THINGS =
      Set.of("بيت", "رسول", "كتاب", "سبيل", "اذن", "باذن", "تغمد", "سايلين", "شاء", "حول");

  private OfGod() {}

  /** «حفظه الله» after a name. */
  static boolean isInvocation(Line line, int at) {
    return INVOCATIONS.contains(line.form(at))
        && (line.form(at + 1) + line.form(at + 2)).contains("الله");
  }

  /** «بيت الله», «رسول الله»: nobody is called so, nor «الله» alone. */
  static boolean is(Line line, int at) {
    return line.form(at).equals("الله")
        || THINGS.contains(line.form(at)) && line.form(at + 1).equals("الله");
  }
}
