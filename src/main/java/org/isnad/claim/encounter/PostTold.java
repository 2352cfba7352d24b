package org.isnad.claim.encounter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.claim.Actor;
import org.isnad.text.MatchingForm;

/**
 * «خالد الذي يشغل منصب رئيس الهيئة», «وتولى بعدها منصب وزير الداخلية»: an office that a verb of
 * holding gives to whom the text named just before.
 */
final class PostTold {
  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:^| )[وف]?(?:يشغل|تشغل|شغل|شغلت|يتولي|تتولي|تولي|تولت|تقلد|تقلدت|يتقلد)(?: \\S+){0,2} (?:منصب|مهام|مهام منصب)$");

  /** How many characters before an office its verb may stand, and before that the holder's name. */
  private static final int VERB_REACH = 60;

  private static final int NAME_REACH = 160;

  private PostTold() {}

  /** Who holds the office that starts at {@code at}; empty if no verb gives it to anybody. */
  static Optional<Member> holder(String text, List<Member> members, int at) {
    String before = MatchingForm.of(text.substring(Math.max(0, at - VERB_REACH), at)).strip();
    if (!HOLDS.matcher(before).find()) {
      return Optional.empty();
    }
    return members.stream()
        .filter(member -> member.type == Actor.Type.PERSON && member.isNamed())
        .filter(member -> last(member, at) > at - NAME_REACH)
        .max(Comparator.comparingInt(member -> last(member, at)));
  }

  private static int last(Member member, int at) {
    return member.mentions.stream()
        .mapToInt(span -> span.start())
        .filter(start -> start < at)
        .max()
        .orElse(-1);
  }
}
