package org.isnad.claim.encounter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Whom a style with a pronoun stands for: «زيارة سموه» is the prince's, «معاليه» the minister. */
final class Styled {
  private static final Map<String, Pattern> RANKS =
      Map.of(
          "سمو", Pattern.compile("(?:^|\\s)(?:سمو|الامير|الاميره|امير|ولي|الشيخ|السمو)(?:\\s|$)"),
          "جلاله", Pattern.compile("(?:^|\\s)(?:ملك|الملك|العاهل|خادم|جلاله|السلطان)(?:\\s|$)"),
          "فخامه", Pattern.compile("(?:^|\\s)(?:الرييس|رييس|فخامه)(?:\\s|$)"),
          "دوله", Pattern.compile("(?:^|\\s)(?:دوله|رييسه? (?:ال)?(?:وزراء|حكومه))(?:\\s|$)"),
          "معالي", Pattern.compile("(?:^|\\s)(?:الوزير|وزير|معالي|الامين|امين|رييس)(?:\\s|$)"),
          "سعاده", Pattern.compile("(?:^|\\s)(?:السفير|سفير|سعاده|وكيل|مدير)(?:\\s|$)"));

  /** The styles as they stand before a pronoun. */
  private static final Set<String> BEFORE_PRONOUN =
      Set.of("سمو", "جلالت", "فخامت", "معالي", "دولت", "سعادت", "سيادت", "فضيلت");

  private Styled() {}

  static boolean isBeforePronoun(String form) {
    return BEFORE_PRONOUN.contains(form);
  }

  /** «في وداع | فخامته»: a style with a pronoun, which stands for the person. */
  static boolean isHis(Clause clause, int i) {
    return isStyle(clause.form(i)) && clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP");
  }

  private static boolean isStyle(String form) {
    return RANKS.containsKey(form) || RANKS.containsKey(form.replaceFirst("ت$", "ه"));
  }

  /**
   * «التقى | سموه», «كان معاليه قد | وصل»: the nearest person before who is styled so, in the
   * clause or among the topics before it.
   */
  static Optional<Mention> of(Clause clause, int at, List<Mention> topics) {
    int before = clause.form(at - 1).equals("قد") ? at - 3 : at - 2;
    int styled = isHis(clause, at + 1) ? at + 1 : before;
    String style = clause.form(styled);
    Pattern rank = RANKS.getOrDefault(style, RANKS.get(style.replaceFirst("ت$", "ه")));
    if (rank == null || !isHis(clause, styled)) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      if (mention != null && isStyled(mention, rank)) {
        return Optional.of(mention);
      }
    }
    for (int i = topics.size() - 1; i >= 0; i--) {
      if (isStyled(topics.get(i), rank)) {
        return Optional.of(topics.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isStyled(Mention mention, Pattern rank) {
    return mention instanceof Mention.Person person
        && rank.matcher(MatchingForm.of(person.words().surface())).find();
  }
}
