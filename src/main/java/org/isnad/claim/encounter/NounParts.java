package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;

/** Who plays which part around a noun that tells an encounter, and the verb that carries it. */
final class NounParts {

  private static final int CARRIER_REACH = 14;
  private static final Set<String> ATTENDING =
      Set.of(
          "حضر", "حضرت", "حضره", "حضروا", "يحضر", "تحضر", "شارك", "شاركت", "شاركوا", "ضم", "ضمت");

  /** What may be spoken of: «لبحث قمة مع…» is no summit of the speaker. */
  private static final Set<String> TOPIC_NOUNS =
      Set.of("بحث", "مناقشه", "ترتيب", "تحضير", "نجاح", "انجاح");

  private static final Set<String> GATHERS = Set.of("جمع", "جمعت", "يجمع", "تجمع");
  private static final Set<String> MEDIATES = Set.of("توسط", "توسطت", "يتوسط", "تتوسط");
  private static final Set<String> LEADS = Set.of("قاد", "قادت", "يقود", "تقود");
  private static final Set<String> INVITES = Set.of("دعا", "دعت", "يدعو", "تدعو", "دعوه", "الدعوه");

  private NounParts() {}

  /**
   * «المساهمين في التحضير لهذا اللقاء»: who prepares or arranges it brings the parties together.
   */
  static void organizers(Draft draft, Clause clause, int noun, Antecedents antecedents) {
    for (int i = noun - 1; clause.has(i) && noun - i <= 3; i--) {
      if (draft.frame.organizing().contains(clause.form(i))) {
        draft.give(Part.MEDIATOR, antecedents.subject(clause, i));
        return;
      }
    }
  }

  /**
   * The verb before a noun that carries it: «عقد … اجتماعا», «أجرى سلسلة من المحادثات»; -1 if there
   * is none.
   */
  static int carrier(Frame frame, Clause clause, int noun) {
    for (int i = noun - 1; clause.has(i) && noun - i <= CARRIER_REACH; i--) {
      Chunk chunk = clause.at(i);
      if (chunk.isVerb()) {
        return frame.carriers().containsKey(chunk.form()) ? i : -1;
      }
      boolean opens = i == 0 || clause.at(i - 1).tag().equals("PUNC");
      boolean untagged = chunk.tag().equals("NN") && frame.carriers().containsKey(chunk.form());
      if (untagged && opens && clause.at(i + 1).isActor()) {
        return i;
      }
      if (chunk.form().equals("؛") || chunk.form().equals(":")) {
        return -1;
      }
    }
    return -1;
  }

  static void nounParts(
      Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    Frame frame = draft.frame;
    boolean led = false;
    if (carrier >= 0) {
      Part part = frame.carriers().getOrDefault(clause.form(carrier), Part.NONE);
      List<Mention> subject = subjectBetween(clause, carrier, noun);
      if (subject.isEmpty()) {
        subject = clause.subjectBefore(carrier);
      }
      Circumstances.circumstances(draft, clause, carrier, noun);
      List<Mention> brought = broughtTogether(clause, carrier, noun);
      if (!brought.isEmpty()) {
        draft.give(Part.PARTICIPANT, brought);
        part = Part.MEDIATOR;
      }
      if (part == Part.PLACE) {
        subject.stream().limit(1).forEach(mention -> draft.add(Part.PLACE, mention));
      } else {
        draft.give(part, subject);
        draft.attending |= draft.definite && ATTENDING.contains(clause.form(carrier));
        led = part != Part.NONE && !subject.isEmpty();
      }
    }
    speaker(draft, clause, noun, carrier, antecedents);
    boolean leads = carrier >= 0 && LEADS.contains(clause.form(carrier));
    if (leads && draft.oneSided) {
      draft.give(Part.PARTICIPANT, List.copyOf(draft.mediators));
      draft.mediators.clear();
    }
    boolean partnerOnly = draft.oneSided && draft.mediators.isEmpty() && !led;
    boolean purpose = clause.form(noun - 1).equals("ل") && draft.participants.size() == 1;
    boolean masdar =
        EncounterWords.MASDARS.contains(clause.form(noun - 1))
            && draft.participants.size() == 1
            && clause.form(noun - 2).equals("ل");
    boolean journey = EncounterWords.JOURNEY.matcher(clause.form(noun)).find();
    boolean travel =
        frame.kind() == Kind.VISIT
            && draft.participants.isEmpty()
            && (journey || carrier >= 0 || draft.oneSided && isOf(clause, noun, "ه"));
    if (isOf(clause, noun, "هم") && draft.participants.isEmpty()) {
      return;
    }
    List<Mention> invited = travel ? invited(clause, noun) : List.of();
    if (!invited.isEmpty()) {
      draft.give(Part.PARTICIPANT, invited);
      return;
    }
    if (partnerOnly && !draft.participants.isEmpty() || purpose || masdar || travel) {
      boolean topicOfTalks = TOPIC_NOUNS.contains(clause.form(noun - 1));
      List<Mention> subject =
          topicOfTalks && carrier < 0
              ? antecedents.nearest(clause, noun)
              : antecedents.subject(clause, carrier >= 0 ? carrier : noun);
      List<Mention> others = List.copyOf(draft.participants);
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, subject);
      draft.give(Part.PARTICIPANT, others);
    }
  }

  private static boolean isOf(Clause clause, int noun, String pronoun) {
    return clause.form(noun + 1).equals(pronoun) && clause.at(noun + 1).tag().startsWith("PRP");
  }

  /** «تعهد الوزراء خلال محادثات في أستانا»: who speaks at a meeting takes part in it. */
  private static void speaker(
      Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    String before = clause.form(noun - 1);
    boolean at =
        before.equals("خلال")
            || before.equals("اثناء")
            || (before.equals("مستهل") || before.equals("ختام"))
                && clause.form(noun - 2).equals("في");
    if (!at || carrier >= 0 || draft.definite || draft.oneSided || draft.kind == Kind.VISIT) {
      return;
    }
    List<Mention> others = List.copyOf(draft.participants);
    draft.participants.clear();
    draft.give(Part.PARTICIPANT, antecedents.subject(clause, noun));
    draft.give(Part.PARTICIPANT, others);
  }

  /** «دعت الرئيس البوروندي إلى زيارة نيروبي»: the traveller is who is invited. */
  private static List<Mention> invited(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= 9; i--) {
      if (INVITES.contains(clause.form(i))) {
        for (int j = noun - 1; j > i; j--) {
          Mention mention = clause.at(j).mention();
          if (mention != null && !(mention instanceof Mention.Time)) {
            return List.of(mention);
          }
        }
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * «جمعت قطر ممثلين عن الحكومة وقادة من الحركة في محادثات», «توسط بين الرئيسين في لقاء»: those
   * whom the subject of the verb brings together.
   */
  private static List<Mention> broughtTogether(Clause clause, int carrier, int noun) {
    boolean gathers = GATHERS.contains(clause.form(carrier)) && clause.form(noun - 1).equals("في");
    boolean mediates = MEDIATES.contains(clause.form(carrier));
    if (!gathers && !mediates) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    boolean between = false;
    int bare = 0;
    for (int i = carrier + 1; i < noun; i++) {
      between |= clause.form(i).equals("بين");
      Mention mention = clause.at(i).mention();
      if (mention == null || mention instanceof Mention.Time) {
        continue;
      }
      boolean led = clause.isPreposition(i - 1);
      boolean second = gathers && !led && bare++ > 0;
      if (second
          || mediates && between && (clause.isAnd(i - 1) || clause.form(i - 1).equals("بين"))) {
        found.add(mention);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }

  /** The first phrase between a verb and its noun that no preposition leads. */
  private static List<Mention> subjectBetween(Clause clause, int verb, int noun) {
    List<Mention> found = new ArrayList<>();
    for (int i = verb + 1; i < noun; i++) {
      Chunk chunk = clause.at(i);
      boolean ofPreposed =
          found.isEmpty() && clause.isAnd(i - 1) && clause.isPreposition(i - 3) && i - 3 > verb;
      if (chunk.mention() != null
          && !chunk.isTime()
          && !clause.isPreposition(i - 1)
          && !ofPreposed) {
        boolean joined = found.isEmpty() || clause.isAnd(i - 1);
        if (!joined) {
          break;
        }
        found.add(chunk.mention());
      } else if (chunk.mention() == null && !found.isEmpty() && !clause.isAnd(i)) {
        break;
      }
    }
    return found;
  }
}
