package org.isnad.claim.speech;

import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/** How far a phrase of plain nouns goes that may name a speaker. */
final class NounPhrases {
  /** How many tokens a phrase may have up to a quotation mark in it. */
  private static final int QUOTED = 5;

  /** «المتحدث | باسم», «المرصد السوري | لحقوق»: nouns that a preposition joins to a name. */
  private static final Set<String> JOINED =
      Set.of("حقوق", "اسم", "الانباء", "الاعلام", "شوون", "لشوون", "الجيش", "الطفوله", "السلام");

  private static final Set<String> DEFINITE = Set.of("DTNN", "DTNNS", "DTJJ");

  /** What ends no name. */
  private static final Set<String> LOOSE_ENDS = Set.of("ل", "ب", "و", "في", "«", "\"", "(");

  /** What a statement is called, which is no part of its author's name. */
  private static final Set<String> STATEMENTS = Set.of("ان", "بيان", "حديث", "تصريحات");

  private final SpeechLine line;
  private final List<Mention> mentions;

  NounPhrases(SpeechLine line, List<Mention> mentions) {
    this.line = line;
    this.mentions = mentions;
  }

  /** The index after the phrase that starts at a token; the token's own if none does. */
  int end(int from) {
    int end = from;
    while (line.isIn(end) && (end == from ? begins(from) : goesOn(from, end))) {
      end++;
    }
    while (end > from && LOOSE_ENDS.contains(line.form(end - 1))) {
      end--;
    }
    boolean possessed = end > from + 1 && line.tag(from + 1).equals("PRP$");
    return possessed && !line.has(from, "مراسل") ? from : end;
  }

  private boolean begins(int at) {
    if (line.has(at, "«", "\"")) {
      return line.isIn(at + 1);
    }
    boolean noun =
        line.isNoun(at)
            || line.isAdjective(at) && !line.tag(at).endsWith("R")
            || line.tag(at).equals("ADJ_NUM");
    return noun && !isNobody(at);
  }

  private boolean isNobody(int at) {
    return line.isBare(at, SayingWords.NO_SOURCE)
        || line.is(at, SayingWords.DAY)
        || line.is(at, SayingWords.OCCASION)
        || isTold(at);
  }

  /** What is said, not who says it: «أعلنت الوزارة | مقتل …». */
  private boolean isTold(int at) {
    return line.is(at, SayingWords.ANNOUNCED) || line.is(at, SayingWords.TOLD);
  }

  private boolean goesOn(int from, int at) {
    if (line.is(at, SayingWords.OCCASION) || line.is(at, SayingWords.DAY) || isTold(at)) {
      return false;
    }
    if (line.has(at, "ل", "ب") && line.isIn(at + 1)) {
      return JOINED.contains(line.form(at + 1));
    }
    if (line.has(at, "و") && line.isIn(at + 1)) {
      return isOneMoreNoun(at + 1);
    }
    if (line.has(at, "«", "»", "\"")) {
      return at - from <= QUOTED;
    }
    if (line.has(at, "ان") && line.has(at - 1, "سي", "ايه", "بي", "ان")) {
      return true; // «سي إن إن»
    }
    return !isOfAnother(at)
        && (line.isNoun(at) || isPlainAdjective(at) || line.tag(at).equals("PRP$"))
        && !STATEMENTS.contains(line.form(at));
  }

  /** «وزارة الدفاع و|الإنتاج»: no speaker of its own. */
  private boolean isOneMoreNoun(int at) {
    boolean named = mentions.stream().anyMatch(m -> m.words().first() == at);
    return !named
        && DEFINITE.contains(line.tag(at))
        && (line.isNoun(at - 2) || isPlainAdjective(at - 2));
  }

  /** «… محمد خان | حصيلة القتلى», «خبراء نفطيون | استمرار الأزمة»: a noun of the next phrase. */
  private boolean isOfAnother(int at) {
    boolean noun = line.tag(at).equals("NN");
    boolean nouns = noun || line.tag(at).equals("NNS");
    return noun && line.tag(at - 1).equals("NNP") || nouns && isPlainAdjective(at - 1);
  }

  private boolean isPlainAdjective(int at) {
    return line.tag(at).equals("JJ") || line.tag(at).equals("DTJJ");
  }
}
