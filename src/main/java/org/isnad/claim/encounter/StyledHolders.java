package org.isnad.claim.encounter;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;

/**
 * Those whom an article styles «السفير»: «السفير الروسي في لندن» who has no name is the one
 * ambassador whom it names and of whom it tells no office.
 */
final class StyledHolders {
  private static final Set<String> STYLES = Set.of("السفير", "السفيره");
  private static final Set<String> HEADS = Set.of("سفير", "سفيره");

  private final Set<Member> styled = new LinkedHashSet<>();

  /** Takes note of a title that stands before a name. */
  void take(Member member, OfficeWords title) {
    if (title.of().isEmpty() && STYLES.contains(MatchingForm.of(title.title()))) {
      styled.add(member);
    }
  }

  /**
   * Who holds an office that stands without a name; empty if nobody or more than one may be meant.
   *
   * @param head the first word of its title, without its article
   */
  Optional<Member> holder(String head, OfficeWords office) {
    if (!HEADS.contains(head) || office.of().isEmpty()) {
      return Optional.empty();
    }
    var free = styled.stream().filter(member -> member.offices.isEmpty()).toList();
    return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
  }
}
