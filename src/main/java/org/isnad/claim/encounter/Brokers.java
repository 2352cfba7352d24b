package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Who brings the parties together, told elsewhere in the sentence than by «بوساطة». */
final class Brokers {
  /** «اجتماع | توسطت فيه», «محادثات | أشرف عليها». */
  private static final Set<String> BROKERS =
      Set.of("توسط", "توسطت", "يتوسط", "تتوسط", "اشرف", "اشرفت", "يشرف", "تشرف");

  private static final Set<String> IN_IT = Set.of("في", "علي");

  /** «توسطت في | عقدها»: what a broker does for a meeting. */
  private static final Set<String> HOLDING = Set.of("عقد", "ترتيب", "تنظيم", "اجراء");

  /** «عبر وسطاء مصريين». */
  private static final Set<String> THROUGH = Set.of("عبر", "بواسطه");

  /** «بفضل وساطة قطر», «بعد وساطة قطرية». */
  private static final Set<String> THANKS_TO =
      Set.of("فضل", "بعد", "اثر", "عقب", "نتيجه", "عبر", "بسبب");

  /** How far from the word that tells a meeting its broker may be told, in chunks. */
  private static final int REACH = 30;

  private static final Set<String> BROKERAGE = Set.of("وساطه", "الوساطه");

  private static final String BROKER = "الوسيط";

  private static final Set<String> ROLES = Set.of("دور", "بدور", "دورا");

  /** How far before a meeting its brokering may be told, in chunks. */
  private static final int NEAR = 10;

  private Brokers() {}

  /** Adds those that the sentence tells after the word at a chunk. */
  static void of(Draft draft, Clause clause, int trigger) {
    for (int i = trigger + 1; clause.has(i) && i - trigger < REACH; i++) {
      int at = broker(clause, i);
      if (at > i) {
        draft.give(Part.MEDIATOR, listed(clause, at));
        draft.participants.removeAll(draft.mediators);
      }
    }
    oneMoreNation(draft, clause);
    Mention before = draft.mediators.isEmpty() ? before(clause, trigger) : null;
    if (before != null) {
      draft.add(Part.MEDIATOR, before);
      draft.participants.remove(before);
    }
  }

  /**
   * «نجحت الوساطة العمانية في عقد | لقاء», «جهود الوساطة التي بذلها أمير الكويت إلى | اتصال», «قام
   * المبعوث بدور الوسيط في | محادثات»: who brokered what follows; null if nobody did.
   */
  private static @Nullable Mention before(Clause clause, int trigger) {
    for (int i = trigger - 1; i > 0 && trigger - i <= NEAR; i--) {
      String form = clause.form(i);
      if (form.equals("و") || form.equals(";") || clause.isComma(i)) {
        return null;
      }
      if (BROKERAGE.contains(form)) {
        int of = Clause.isRelative(clause.form(i + 1)) ? afterDone(clause, i + 2) : i + 1;
        return of < trigger && isActor(clause, of) ? clause.at(of).mention() : null;
      }
      Mention named = clause.at(i).mention();
      boolean broker = named instanceof Mention.Person && named.words().surface().equals(BROKER);
      boolean role = (broker || form.equals("وسيط")) && clause.form(i + 1).equals("في");
      if (role && (clause.form(i - 1).equals("ك") || ROLES.contains(clause.form(i - 1)))) {
        return actorBefore(clause, i - 1);
      }
    }
    return null;
  }

  /** «بذل | ها», «قام | ب | ها»: the chunk after a verb and its pronoun. */
  private static int afterDone(Clause clause, int verb) {
    int pronoun = clause.form(verb + 1).equals("ب") ? verb + 2 : verb + 1;
    return clause.isPronoun(pronoun) ? pronoun + 1 : verb;
  }

  /** The last actor before a chunk that no preposition leads. */
  private static @Nullable Mention actorBefore(Clause clause, int chunk) {
    for (int i = chunk - 1; i >= 0 && chunk - i <= NEAR; i--) {
      Mention mention = clause.at(i).mention();
      if (mention != null && clause.at(i).isActor() && !clause.isPreposition(i - 1)) {
        return mention;
      }
    }
    return null;
  }

  /**
   * The chunk of the first broker of whom the word at {@code i} tells; {@code i} if it does not.
   */
  private static int broker(Clause clause, int i) {
    String form = clause.form(i);
    if (BROKERS.contains(form) && IN_IT.contains(clause.form(i + 1))) {
      int of = HOLDING.contains(clause.form(i + 2)) ? i + 3 : i + 2;
      boolean pronoun = clause.has(of) && clause.at(of).tag().startsWith("PRP");
      return pronoun && isActor(clause, of + 1) ? of + 1 : i;
    }
    if (THROUGH.contains(form) && isGroupOfBrokers(clause, i + 1)) {
      return i + 1;
    }
    return form.equals("وساطه") && THANKS_TO.contains(clause.form(i - 1)) && isActor(clause, i + 1)
        ? i + 1
        : i;
  }

  private static boolean isActor(Clause clause, int i) {
    return clause.has(i) && clause.at(i).isActor();
  }

  private static boolean isGroupOfBrokers(Clause clause, int i) {
    return clause.has(i)
        && clause.at(i).mention() instanceof Mention.Group group
        && group.words().surface().matches("(ال)?(وسيط|وسطاء)\\b.*");
  }

  /** The actor at a chunk and those whom «و» joins to it. */
  private static List<Mention> listed(Clause clause, int first) {
    List<Mention> listed = new ArrayList<>();
    int i = first;
    while (isActor(clause, i)) {
      listed.add(clause.at(i).mention());
      i = clause.isAnd(i + 1) ? i + 2 : i + 1;
      if (!clause.isAnd(i - 1)) {
        break;
      }
    }
    return listed;
  }

  /** «بوساطة سعودية | أمريكية»: the second adjective right after the first. */
  private static void oneMoreNation(Draft draft, Clause clause) {
    for (int i = 1; clause.has(i); i++) {
      Mention second = clause.at(i).mention();
      Mention first = clause.at(i - 1).mention();
      if (first != null
          && second instanceof Mention.State
          && second.foundBy().equals(first.foundBy())
          && draft.mediators.contains(first)
          && !clause.isPreposition(i - 1)) {
        draft.add(draft.sponsors.contains(first) ? Part.SPONSOR : Part.MEDIATOR, second);
        draft.participants.remove(second);
      }
    }
  }
}
