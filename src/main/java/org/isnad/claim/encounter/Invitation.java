package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;

/** Who is called to a meeting or invited on a journey: «دعا الأطراف إلى محادثات». */
final class Invitation {
  private static final Set<String> CALLS_TO =
      Set.of("دعا", "دعت", "يدعو", "تدعو", "دعوات", "دعوه", "الدعوه", "الدعوات");

  private static final Set<String> INVITES =
      Set.of(
          "دعا", "دعت", "يدعو", "تدعو", "دعوه", "الدعوه", "دعوات", "منع", "منعت", "يمنع", "تمنع");

  private static final Set<String> RECEIVES =
      Set.of("تلقي", "تلقت", "يتلقي", "قبل", "قبلت", "يقبل", "لبي", "لبت", "تسلم", "تسلمت");

  /** Nouns of what the caller and the called have with each other. */
  private static final Pattern EACH_OTHER = Pattern.compile("(?:لقاء|قمه|اجتماع).*");

  private Invitation() {}

  /** «دعت الرئيس إلى زيارة نيروبي», «منعت الوزير من زيارة القدس»: the traveller is the object. */
  static List<Mention> invited(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= 9; i--) {
      if (INVITES.contains(clause.form(i))) {
        List<Mention> him = Journeys.invitedByPronoun(clause, i);
        if (!him.isEmpty()) {
          return him;
        }
        List<Mention> guest = guest(clause, i);
        if (!guest.isEmpty()) {
          return guest;
        }
        for (int j = noun - 1; j > i; j--) {
          Mention mention = clause.at(j).mention();
          if (mention != null && !(mention instanceof Mention.Time)) {
            Mention first = clause.isAnd(j - 1) && j - 2 > i ? clause.at(j - 2).mention() : null;
            return first == null ? List.of(mention) : List.of(first, mention);
          }
        }
        return List.of();
      }
    }
    return List.of();
  }

  /** «تلقى الرئيس | دعوة من نظيره لزيارة», «قبل الرئيس | دعوة نظيره»: who is invited. */
  private static List<Mention> guest(Clause clause, int invitation) {
    if (clause.at(invitation).isVerb()) {
      return List.of();
    }
    for (int i = invitation - 1; i >= 0 && invitation - i <= 5; i--) {
      if (RECEIVES.contains(clause.form(i))) {
        Mention after = clause.at(i + 1).mention();
        return after == null || i + 1 >= invitation ? List.of() : List.of(after);
      }
    }
    return List.of();
  }

  /**
   * «دعا الأطراف إلى محادثات», «وجه دعوات إلى الحكومة والحوثيين لحضور مفاوضات», «دعا نظيره إلى
   * لقاء»: those who are called to a meeting, with the caller if it is one of two; «دعت حكومتها إلى
   * اجتماع»: the caller alone.
   */
  static List<Mention> calledTo(Clause clause, int noun) {
    int link = noun - 1;
    while (clause.has(link)
        && (EncounterWords.MASDARS.contains(clause.form(link))
            || clause.form(link).equals("جوله"))) {
      link--;
    }
    boolean to = clause.form(link).equals("الي") || clause.form(link).equals("ل");
    for (int i = link - 1; to && i >= 0 && link - i <= 12; i--) {
      if (clause.at(i).isVerb() && !CALLS_TO.contains(clause.form(i))) {
        return List.of();
      }
      if (!CALLS_TO.contains(clause.form(i))) {
        continue;
      }
      List<Mention> found = new ArrayList<>();
      for (int j = i + 1; j < link; j++) {
        Mention mention = clause.at(j).mention();
        if (mention != null && !(mention instanceof Mention.Time)) {
          found.add(mention);
        }
      }
      boolean verb = clause.at(i).isVerb();
      List<Mention> accepting = guest(clause, i);
      if (!accepting.isEmpty()) { // «قبل الرئيس | دعوة نظيره إلى لقاء»
        found.addAll(0, accepting);
        return found;
      }
      boolean his = clause.at(link - 1).tag().startsWith("PRP");
      if (verb && his && found.size() == 1) {
        return found;
      }
      boolean between = found.size() > 1 && verb;
      boolean two =
          between
              && found.size() == 2
              && EACH_OTHER.matcher(clause.form(noun)).matches()
              && found.stream().allMatch(mention -> mention instanceof Mention.Person);
      return between && !two ? found.subList(1, found.size()) : verb && !two ? List.of() : found;
    }
    return List.of();
  }
}
