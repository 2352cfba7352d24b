package org.isnad.claim.encounter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** «الجانبان», «الرئيسان», «هما»: words for the two who met last. */
final class BothSides {
  private static final List<String> MINISTERS = List.of("وزير", "الوزير");
  private static final List<String> HEADS =
      List.of("رييس", "الرييس", "ملك", "الملك", "زعيم", "الزعيم", "امير", "سلطان", "مستشار");

  /** What the titles of the two begin with. */
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "الوزيران",
          MINISTERS,
          "الوزيرين",
          MINISTERS,
          "الرييسان",
          HEADS,
          "الرييسين",
          HEADS,
          "الزعيمان",
          HEADS,
          "الزعيمين",
          HEADS);

  private static final Pattern OF_BOTH = Pattern.compile(" (?:البلدين|الدولتين)$");

  private BothSides() {}

  static boolean is(Mention mention) {
    return mention instanceof Mention.Group group && group.foundBy().equals("both-sides");
  }

  /** Whether these may be the two: of «الوزيران» both are ministers, as far as is known. */
  static boolean mayBe(Mention mention, Set<Member> two) {
    List<String> titles = TITLES.get(MatchingForm.of(mention.words().surface()));
    return titles == null || two.stream().allMatch(one -> holds(one, titles));
  }

  private static boolean holds(Member one, List<String> titles) {
    return one.offices.stream()
        .map(office -> MatchingForm.of(office.title()))
        .anyMatch(title -> titles.stream().anyMatch(title::startsWith));
  }

  /** «زعيما الكوريتين»: words that say who the two are; not «زعيما البلدين». */
  static boolean isTold(Mention mention) {
    return is(mention)
        && mention.words().end() - mention.words().first() > 1
        && !OF_BOTH.matcher(MatchingForm.of(mention.words().surface())).find();
  }

  /** «الجانبان», «هما»: words that leave it to the text before to say who the two are. */
  static boolean isUntold(Mention mention) {
    return is(mention) && !isTold(mention);
  }

  /** «حل الملك ضيفا على الأمير، حيث أجرى | الزعيمان | محادثات»: the two of the same sentence. */
  static void ofClause(Draft draft, Clause clause) {
    List<Mention> between =
        draft.participants.stream()
            .filter(BothSides::isUntold)
            .filter(one -> clause.form(chunkOf(one, clause) - 1).equals("بين"))
            .toList();
    if (between.size() == 1) {
      draft.participants.retainAll(between); // «قال الكرملين إثر اتصال | بين الرئيسين»
    }
    Mention both = draft.participants.size() == 1 ? draft.participants.get(0) : null;
    if (both == null || !is(both) || NamedPair.isThem(both) || isTold(both)) {
      return;
    }
    List<Mention> two = NamedPair.before(clause, chunkOf(both, clause));
    if (!two.isEmpty()) {
      draft.participants.clear();
      draft.give(Frame.Part.PARTICIPANT, two);
    }
  }

  private static int chunkOf(Mention mention, Clause clause) {
    int at = 0;
    while (clause.has(at) && !mention.equals(clause.at(at).mention())) {
      at++;
    }
    return clause.has(at) ? at : 0;
  }
}
