package org.isnad.claim.encounter;

import java.util.regex.Pattern;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/**
 * Who speaks for a palace, a ministry or an army: what they tell of meetings and journeys others
 * do. Who speaks for a movement («المتحدث باسم طالبان») may negotiate for it.
 */
final class Mouthpiece {
  private static final Pattern SPEAKS = Pattern.compile("^(?:ال)?(?:متحدث|ناطق)ه?(?:\\s|$)");

  private static final Pattern FOR =
      Pattern.compile(
          "رياس|رييس|حكوم|وزار|خارجيه|داخليه|دفاع|جيش|قوات|شرطه|البيت الابيض|كرملين|بنتا[غج]ون"
              + "|سفار|الامين العام|الامم المتحده|مفوضيه|قصر|ديوان|مجلس الامن القومي|المستشار");

  private Mouthpiece() {}

  static boolean is(Mention mention) {
    return mention instanceof Mention.Person person
        && !person.offices().isEmpty()
        && person.offices().stream()
            .allMatch(office -> speaksFor(MatchingForm.of(office.title() + " " + office.of())));
  }

  private static boolean speaksFor(String office) {
    return SPEAKS.matcher(office).find() && FOR.matcher(office).find();
  }
}
