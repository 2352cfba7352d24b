package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in chunks, with the questions that rules ask about what stands left and right of a
 * word.
 */
final class Clause {
  private static final Set<String> AUXILIARY =
      Set.of(
          "قد", "س", "سوف", "لم", "لن", "لا", "ان", "كان", "كانت", "كانا", "من", "المقرر",
          "المتوقع", "المنتظر", "المرجح", "المرتقب", "المفترض", "ايضا", "لقد", "ل", "يمكن", "ف",
          "كانتا", "كانوا", "قال", "اعلن", "اعلنت", "،", ",", "(", ")", "-", "\"", "مقررا", "ما",
          "هو", "هي");
  private static final Set<String> RELATIVE =
      Set.of("الذي", "التي", "الذين", "اللذين", "اللذان", "اللتين", "ممن");
  private static final Set<String> HEADING = Set.of("رياسه", "قياده", "زعامه");
  private static final Set<String> COPULAS =
      Set.of("كان", "كانت", "كانا", "كانتا", "كانوا", "يكون", "تكون");

  /** «وفدا أوروبيا | يضم نوابا | يزور القدس»: who belongs to whom is told between. */
  private static final Set<String> COMPRISES = Set.of("يضم", "تضم", "ضم", "ضمت");

  /** Nouns in form that govern nothing: adverbs, auxiliaries. */
  private static final Set<String> FREE =
      Set.of(
          "فيما", "بينما", "حين", "عندما", "حينما", "ايضا", "لكن", "لان", "مساء", "صباح", "اليوم",
          "امس", "كلا", "كل", "طايره", "موكب");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "مع", "بين", "ب", "ل", "الي", "في", "من", "عن", "علي", "خلال", "لدي", "عند", "ضد", "حول",
          "عبر", "تجاه", "امام", "قباله", "قبل", "بعد", "عقب", "اثر", "منذ", "ضمن", "وسط", "ك");

  final List<Chunk> chunks;

  Clause(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  int size() {
    return chunks.size();
  }

  Chunk at(int i) {
    return chunks.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < chunks.size();
  }

  /** The matching form of the plain word at {@code i}; empty for a mention and outside. */
  String form(int i) {
    return has(i) ? chunks.get(i).form() : "";
  }

  static boolean isRelative(String form) {
    return RELATIVE.contains(form);
  }

  boolean isPreposition(int i) {
    return has(i)
        && (PREPOSITIONS.contains(form(i))
            || chunks.get(i).tag().equals("IN") && !form(i).equals("ان"));
  }

  /** Whether a state, or an adjective of nationality that stands for one, is at {@code i}. */
  boolean isState(int i) {
    return has(i) && at(i).mention() instanceof Mention.State;
  }

  boolean isComma(int i) {
    return form(i).equals("،") || form(i).equals(",") || form(i).equals("-");
  }

  boolean isAnd(int i) {
    return form(i).equals("و");
  }

  /**
   * Whether the words after a preposition are a phrase of nouns that is closed at {@code last}: by
   * an article, by a pronoun, or, before a {@code titled} person, by a second noun.
   */
  boolean closes(int preposition, int last, boolean titled) {
    for (int k = preposition + 1; k <= last; k++) {
      boolean nominal = at(k).isWord() && !at(k).isVerb() && !isPreposition(k);
      if (!nominal || isAnd(k)) {
        return false;
      }
    }
    String tag = at(last).tag();
    return tag.startsWith("DT") || tag.startsWith("PRP") || last - preposition >= 2 && titled;
  }

  /**
   * The subject that stands before a verb: «أن X وY سيلتقيان», «X الذي يزور»; empty if none does.
   */
  List<Mention> subjectBefore(int verb) {
    List<Mention> led = subjectAfterThat(verb);
    if (!led.isEmpty()) {
      return led;
    }
    int i = verb - 1;
    int steps = 0;
    while (has(i) && steps++ < 14) {
      Chunk chunk = chunks.get(i);
      if (isRelative(chunk.form())) {
        if (Destinations.pointsBack(this, verb) && has(i - 1) && at(i - 1).isPlace()) {
          return List.of();
        }
        int head = isAnd(i - 1) ? i - 2 : i - 1;
        int before = accompanied(isComma(head) ? head - 1 : head);
        return has(before) && acts(before) ? coordinatedLeft(before) : List.of();
      }
      if (chunk.isTime() || AUXILIARY.contains(chunk.form()) || chunk.tag().equals("RB")) {
        i--;
      } else if (chunk.isActor() && isHead(i) && has(i - 3) && acts(i - 3)) {
        List<Mention> party = new ArrayList<>(coordinatedLeft(i - 3));
        party.add(chunk.mention());
        return party;
      } else if (chunk.isActor()) {
        if (isPreposition(i - 1)) {
          i -= 2;
        } else if (COMPRISES.contains(form(i - 1)) && has(i - 2) && at(i - 2).isActor()) {
          i -= 2;
        } else {
          int head = headOfRelativeAround(i);
          if (head >= 0) {
            return acts(head) ? coordinatedLeft(head) : List.of();
          }
          return acts(i) ? coordinatedLeft(i) : List.of();
        }
      } else {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * «إن X مدير المخابرات والمرشح لتولي الوزارة قام»: with no other verb between, X is the subject.
   */
  private List<Mention> subjectAfterThat(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 25; i--) {
      // «سبق للوزير أن زار»: the subject stands before «أن»
      if (form(i).equals("ان") && form(i - 2).equals("ل") && form(i - 3).equals("سبق")) {
        Mention before = has(i - 1) ? chunks.get(i - 1).mention() : null;
        return before == null ? List.of() : List.of(before);
      }
      if (form(i).equals("ان")) {
        boolean some = ArgumentWords.isQuantity(this, i + 1) && form(i + 2).equals("من");
        int first = some ? i + 3 : ArgumentWords.PLANES.contains(form(i + 1)) ? i + 2 : i + 1;
        return has(first) && first < verb && acts(first)
            ? coordinatedRight(first, verb)
            : List.of();
      }
      if (chunks.get(i).isVerb() && !COPULAS.contains(form(i)) || isRelative(form(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * «كانت المجموعة، التي شكلها |الاتحاد|، قد عقدت»: the actor that a relative clause with one more
   * actor belongs to; -1 if it is in none.
   */
  private int headOfRelativeAround(int actor) {
    int verb = actor - 1;
    if (has(verb) && at(verb).tag().startsWith("PRP")) {
      verb--;
    }
    boolean relative = has(verb) && at(verb).isVerb() && isRelative(form(verb - 1));
    int head = isComma(verb - 2) ? verb - 3 : verb - 2;
    return relative && has(head) && at(head).isActor() ? head : -1;
  }

  /** «الوزير والوفد المرافق له | الذي يزور»: the actor before what says who goes with whom. */
  private int accompanied(int last) {
    boolean his = has(last) && at(last).tag().startsWith("PRP") && form(last - 1).equals("ل");
    int i = his ? last - 2 : last;
    return his && form(i).startsWith("المرافق") ? i - 1 : i;
  }

  /** Whether a pronoun stands there. */
  boolean isPronoun(int i) {
    return has(i) && at(i).tag().startsWith("PRP");
  }

  /** «وفد برئاسة X»: whether the actor at {@code i} heads what stands before. */
  boolean isHead(int i) {
    return HEADING.contains(form(i - 1)) && form(i - 2).equals("ب");
  }

  List<Mention> coordinatedRight(int first, int end) {
    List<Mention> found = new ArrayList<>();
    int at = first;
    while (at < end && chunks.get(at).isActor()) {
      Mention mention = chunks.get(at).mention();
      if (mention == null) {
        break;
      }
      found.add(mention);
      if (has(at + 3) && isHead(at + 3)) {
        at += 3;
      } else if (isAnd(at + 1)) {
        at += 2;
      } else if (isQuote(at + 1) && isAnd(at + 2)) { // «"جيش الإسلام|" و"|فيلق الرحمن"»
        at += isQuote(at + 3) ? 4 : 3;
      } else if (ArgumentWords.isBeside(this, at + 1)) {
        at += 3;
      } else if (isComma(at + 1) && isAnd(at + 2) && isPerson(at) && isPerson(at + 3)) {
        at += 3;
      } else {
        break;
      }
    }
    return found;
  }

  private boolean isQuote(int i) {
    return form(i).equals("\"");
  }

  /** «قال الوزير، و…», «يتزعمه صالح، و…»: whoever stands right after a verb is its subject. */
  private boolean follows(int i) {
    return has(i - 1) && (at(i - 1).isVerb() || at(i - 1).tag().startsWith("PRP"));
  }

  private boolean isPerson(int i) {
    return has(i) && at(i).mention() instanceof Mention.Person;
  }

  /** Whether the actor at {@code i} may be a subject: no genitive of an indefinite noun. */
  private boolean acts(int i) {
    if (!chunks.get(i).isActor()) {
      return false;
    }
    String tag = has(i - 1) ? chunks.get(i - 1).tag() : "";
    boolean genitive =
        (tag.equals("NN") || tag.equals("NNS") || tag.equals("VN"))
            && !FREE.contains(form(i - 1))
            && !isAccusative(chunks.get(i).mention())
            && !(PREPOSITIONS.contains(form(i - 1)) && isRelative(form(i + 1)));
    return !genitive;
  }

  /** «رشق شبان | وفدا أميركيا»: an object, no genitive. */
  private static boolean isAccusative(@Nullable Mention mention) {
    return mention instanceof Mention.Group
        && mention.words().surface().split("\\s+")[0].endsWith("ا");
  }

  /** The mention at {@code i} and those that «و» joins to it on the left. */
  List<Mention> coordinatedLeft(int i) {
    List<Mention> found = new ArrayList<>();
    int at = i;
    while (has(at) && chunks.get(at).isActor()) {
      Mention mention = chunks.get(at).mention();
      if (mention == null) {
        break;
      }
      found.add(mention);
      boolean comma =
          isAnd(at - 1) && isComma(at - 2) && isPerson(at) && isPerson(at - 3) && !follows(at - 3);
      boolean joined = isAnd(at - 1) && has(at - 2) && chunks.get(at - 2).isActor();
      if (!joined && !comma) {
        break;
      }
      at -= comma ? 3 : 2;
    }
    Collections.reverse(found);
    return found;
  }
}
