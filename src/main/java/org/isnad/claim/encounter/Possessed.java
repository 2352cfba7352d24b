package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** The two of whom one is a pronoun: «الاجتماع المزمع عقده بينه وبين الزعيم الكوري». */
final class Possessed {
  private static final int REACH = 8;

  private static final int NEAR = 6;

  /** Bodies whose head is masculine, unlike «لجنة», «منظمة», «حكومة». */
  private static final Pattern MASCULINE =
      Pattern.compile(
          "^(?:ال)?(?:مجلس|برلمان|حزب|تحالف|ايتلاف|اتحاد|تيار|مكتب|كونغرس|كنيست|حلف|فريق|وفد)(?:\\s|$)");

  private static final Set<String> LINKS =
      Set.of("في", "خلال", "اثناء", "بعد", "عقب", "ختام", "ذلك", "مستهل");

  private Possessed() {}

  /** The one the text speaks of and the other; empty if the words after the noun say no such. */
  static List<Mention> betweenHimAnd(Clause clause, int noun, Antecedents antecedents) {
    for (int i = noun + 1; clause.has(i + 4) && i <= noun + REACH; i++) {
      boolean him =
          clause.form(i).equals("بين")
              && clause.at(i + 1).tag().startsWith("PRP")
              && clause.isAnd(i + 2)
              && clause.form(i + 3).equals("بين");
      Mention other = clause.at(i + 4).mention();
      if (him && other != null) {
        List<Mention> ahead = Cataphora.subject(clause, noun);
        List<Mention> both =
            new ArrayList<>(ahead.isEmpty() ? antecedents.subject(clause, i) : ahead);
        both.remove(other);
        both.add(other);
        return both;
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** «شكر الرئيس نظيره على اتصاله الهاتفي به»: the two named before; empty if they are not two. */
  static List<Mention> ofOneToTheOther(Clause clause, int noun) {
    int to = noun + 2;
    while (clause.has(to) && clause.at(to).tag().startsWith("DTJJ")) {
      to++;
    }
    boolean other = clause.form(to).equals("ب") || clause.form(to).equals("مع");
    return clause.isPronoun(noun + 1) && other && clause.isPronoun(to + 1)
        ? NamedPair.before(clause, noun)
        : List.of();
  }

  /**
   * «منظمة أوبك في |اجتماعها|», «أقر مجلس الوزراء ذلك في |جلسته|»: the body right before whose
   * meeting it is, whatever leads to it.
   */
  static List<Mention> byBody(Clause clause, int noun) {
    for (int i = noun - 1; clause.has(i) && noun - i <= NEAR; i--) {
      Chunk chunk = clause.at(i);
      if (chunk.mention() instanceof Mention.Organization body) {
        boolean his = clause.form(noun + 1).equals("ه");
        String name = MatchingForm.of(body.words().surface());
        return MASCULINE.matcher(name).find() == his ? List.of(body) : List.of();
      }
      if (!LINKS.contains(chunk.form()) && !chunk.isTime()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** «تعهد زعماء المجموعة في ختام قمتهم»: the unnamed people who act before it. */
  static List<Mention> byThem(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      boolean many = mention instanceof Mention.Group && !BothSides.is(mention);
      if (many && !clause.isPreposition(i - 1)) {
        return List.of(mention);
      }
    }
    return List.of();
  }
}
