package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.mention.SharedTitles;

/**
 * «التقى الوزير الرئيس العراقي والرئيس التركي»: whoever meets the heads of two houses meets each of
 * them on his own, unless it is told to be one meeting: «اجتماعا ثلاثيا», «قمة مع».
 */
final class SeparateMeetings {
  private static final Set<String> VERBS =
      Set.of(
          "التقي", "التقت", "يلتقي", "تلتقي", "قابل", "قابلت", "يقابل", "تقابل", "استقبل",
          "يستقبل");

  /** «التقى الوزير، ثم نظيره»: one after the other. */
  private static final String THEN = "ثم";

  private static final Pattern SEVERAL =
      Pattern.compile("(?:ال)?(?:محادث|مباحث|مشاور|لقاء|اجتماع|اتصال|مكالم)(?:ات|ين|تين)");

  private static final Pattern TOGETHER =
      Pattern.compile("(?:ال)?(?:ثلاثي|رباعي|خماسي|سداسي|مشترك|موسع)(?:ا|ه)?|معا|سويا");

  /** «جلسة مباحثات»: one, whatever its noun says. */
  private static final Set<String> SITTINGS = Set.of("جلسه", "جوله");

  private static final Set<String> TO = Set.of("مع", "ب");
  private static final Set<String> QUANTITIES = Set.of("كل", "كلا", "من");
  private static final Set<String> JOINTS = Set.of("و", "،", ",", "كذلك", "ايضا", THEN);

  /** «من الرئيس، ومن الملك»: the preposition once more. */
  private static final Set<String> AGAIN = Set.of("من", "مع", "ب");

  private final Draft draft;
  private final Clause clause;

  /** Whether the words say that they are met one by one, of whatever house they are. */
  private final boolean apart;

  private SeparateMeetings(Draft draft, Clause clause) {
    this.draft = draft;
    this.clause = clause;
    apart = OneByOne.isTold(clause, draft.trigger) || isOneAfterTheOther(draft, clause);
  }

  /** Those whom the others meet one after the other; empty if it is one meeting. */
  static List<Mention> partners(Draft draft, Clause clause) {
    return new SeparateMeetings(draft, clause).partners();
  }

  private List<Mention> partners() {
    boolean each = draft.kind == Kind.CALL || draft.kind == Kind.MEETING && tellsTwo();
    List<Mention> holders = each ? holders() : List.of();
    if (!holders.isEmpty()) {
      return holders;
    }
    if (draft.kind == Kind.VISIT || !apart && !tellsSeveral()) {
      return List.of();
    }
    for (int i = draft.trigger + 1; clause.has(i); i++) {
      List<Mention> chain = house(i).isPresent() && isMet(i) ? chain(i) : List.of();
      if (chain.size() > 1) {
        return apart ? ifMet(chain) : areApart(chain) ? chain : List.of();
      }
    }
    return List.of();
  }

  /** Empty if nobody but them takes part, so that nobody meets them. */
  private List<Mention> ifMet(List<Mention> chain) {
    return chain.containsAll(draft.participants) ? List.of() : chain;
  }

  /** «التقى الرئيس، | ثم | الوزير»: between two who are met. */
  private static boolean isOneAfterTheOther(Draft draft, Clause clause) {
    for (int i = draft.trigger + 1; clause.has(i); i++) {
      int next = AGAIN.contains(clause.form(i + 1)) ? i + 2 : i + 1;
      boolean met = clause.has(next) && draft.participants.contains(clause.at(next).mention());
      if (clause.form(i).equals(THEN) && met) {
        return true;
      }
    }
    return false;
  }

  /** «اتصالين من ملكي الأردن والبحرين»: one of each. */
  private List<Mention> holders() {
    for (Mention one : draft.participants) {
      if (one instanceof Mention.Group group
          && SharedTitles.isShared(group)
          && draft.participants.size() == 2) {
        return SharedTitles.parts(group);
      }
    }
    return List.of();
  }

  /** Leaves of those who are met one by one only this one. */
  static void keep(Draft draft, Mention partner, List<Mention> partners) {
    draft.participants.removeIf(
        other ->
            partners.contains(other) && !other.equals(partner)
                || other instanceof Mention.Group group
                    && group.names().size() > 1
                    && SharedTitles.parts(group).equals(partners));
    draft.add(Frame.Part.PARTICIPANT, partner);
  }

  private boolean tellsSeveral() {
    String form = clause.form(draft.trigger);
    boolean several = VERBS.contains(form) || SEVERAL.matcher(form).matches();
    return several
        && !SITTINGS.contains(clause.form(draft.trigger - 1))
        && clause.chunks.stream().noneMatch(chunk -> TOGETHER.matcher(chunk.form()).matches());
  }

  /** Whether what stands there is met, and does not meet: «مع», or a subject before it. */
  private boolean isMet(int at) {
    int i = at - 1;
    if (draft.kind == Kind.CALL && clause.form(i).equals("من") && !isAll(i - 1)) {
      return true;
    }
    while (QUANTITIES.contains(clause.form(i)) && !clause.at(i - 1).isTime()) {
      i--;
    }
    boolean verb = VERBS.contains(clause.form(draft.trigger));
    boolean caller = draft.kind == Kind.CALL && clause.form(i).equals("من");
    return caller || TO.contains(clause.form(i)) || verb && subjectEndsBefore(at);
  }

  private boolean subjectEndsBefore(int at) {
    for (int i = 0; i < at; i++) {
      if (draft.participants.contains(clause.at(i).mention())) {
        return true;
      }
    }
    return draft.participants.stream().anyMatch(mention -> !stands(mention));
  }

  private boolean stands(Mention mention) {
    return clause.chunks.stream().anyMatch(chunk -> mention.equals(chunk.mention()));
  }

  /** «من | كل من». */
  private boolean isAll(int i) {
    return clause.form(i).startsWith("كل") && !clause.form(i - 1).equals("من");
  }

  /** The persons with offices of their own that «و» joins from there on. */
  private List<Mention> chain(int first) {
    List<Mention> found = new ArrayList<>();
    int i = first;
    while (clause.has(i)) {
      if (clause.at(i).mention() instanceof Mention.Person person && house(i).isPresent()) {
        found.add(person);
      } else if (!JOINTS.contains(clause.form(i)) && !isAgain(i)) {
        break;
      }
      i++;
    }
    boolean open = clause.has(i) && clause.at(i).isActor() && clause.isAnd(i - 1);
    return open ? List.of() : found;
  }

  private boolean isAgain(int i) {
    return AGAIN.contains(clause.form(i))
        && JOINTS.contains(clause.form(i - 1))
        && clause.has(i + 1)
        && clause.at(i + 1).mention() instanceof Mention.Person;
  }

  /** What a participant there has an office of; empty if that is not told by his own words. */
  private Optional<String> house(int i) {
    if (!(clause.at(i).mention() instanceof Mention.Person person)
        || !draft.participants.contains(person)) {
      return Optional.empty();
    }
    if (apart) {
      return house(person).or(() -> Optional.of(person.name()));
    }
    boolean shared = person.foundBy().equals("shared-title") && !tellsTwo();
    return shared ? Optional.empty() : house(person);
  }

  /** «في اتصالين مع نظيريه X وY», «لقاءات منفصلة مع نظرائه». */
  private boolean tellsTwo() {
    String form = clause.form(draft.trigger);
    return form.endsWith("ين")
        || form.endsWith("ان")
        || clause.form(draft.trigger + 1).startsWith("منفصل");
  }

  private static Optional<String> house(Mention mention) {
    return mention instanceof Mention.Person person
        ? person.offices().stream().map(OfficeWords::of).filter(of -> !of.isEmpty()).findFirst()
        : Optional.empty();
  }

  /** Whether somebody meets them, and each of them is of another house. */
  private boolean areApart(List<Mention> chain) {
    List<Mention> others = new ArrayList<>(draft.participants);
    others.removeAll(chain);
    Set<String> houses = new HashSet<>();
    boolean apart = chain.stream().allMatch(mention -> houses.add(house(mention).orElse("")));
    return apart
        && !others.isEmpty()
        && others.size() <= 2
        && others.stream().noneMatch(other -> house(other).filter(houses::contains).isPresent());
  }
}
