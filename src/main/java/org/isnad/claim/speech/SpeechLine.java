package org.isnad.claim.speech;

import java.util.List;
import java.util.Set;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.Span;

/** The tokens of a sentence, asked what they mean for who says what. */
final class SpeechLine {
  /** How far what is announced without «أن» may stand from its speaker, in tokens. */
  static final int NEAR = 6;

  private static final Set<String> COMMAS = Set.of("،", ",");
  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”");

  /** What may follow a verb of saying before the speech does. */
  private static final Set<String> CIRCUMSTANCES = Set.of("في", "ب", "ل", "قايلا", "علي", "من");

  /** How many tokens a name in quotation marks has at most. */
  private static final int QUOTED = 4;

  private static final Set<String> MARKS =
      Set.of("ان", ":", "انه", "انها", "انهم", "قول", "قولها", "فان", "بان", "بانه");

  private final Span span;
  private final List<Token> tokens;

  SpeechLine(Sentence sentence) {
    span = sentence.span();
    tokens = sentence.tokens();
  }

  int size() {
    return tokens.size();
  }

  boolean isIn(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** The matching form of a token; empty outside the sentence. */
  String form(int at) {
    return isIn(at) ? tokens.get(at).form() : "";
  }

  /** The tag of a token; empty outside the sentence. */
  String tag(int at) {
    return isIn(at) ? tokens.get(at).tag() : "";
  }

  /** The characters of a token as published; empty outside the sentence. */
  String surface(int at) {
    return isIn(at) ? tokens.get(at).surface() : "";
  }

  boolean has(int at, String... forms) {
    String form = form(at);
    for (String one : forms) {
      if (!form.isEmpty() && form.equals(one)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int at, SayingWords words) {
    return isIn(at) && words.has(form(at));
  }

  /** Whether a token is one of some words, whole or after its article. */
  boolean isBare(int at, SayingWords words) {
    return isIn(at) && words.hasBare(form(at));
  }

  boolean isComma(int at) {
    return COMMAS.contains(form(at));
  }

  boolean isQuote(int at) {
    return QUOTES.contains(form(at));
  }

  boolean isNoun(int at) {
    String tag = tag(at);
    return tag.startsWith("NN") || tag.startsWith("DTNN");
  }

  boolean isAdjective(int at) {
    String tag = tag(at);
    return tag.startsWith("JJ") || tag.startsWith("DTJJ");
  }

  /** The characters of the tokens {@code [first, end)}. */
  Span words(int first, int end) {
    return tokens.get(first).span().cover(tokens.get(end - 1).span());
  }

  /** The characters from the start of one token up to the start of another. */
  Span upTo(int first, int end) {
    return new Span(start(first), Math.max(start(first), start(end)));
  }

  private int start(int at) {
    return at < tokens.size() ? tokens.get(at).span().start() : span.end();
  }

  /** Whether a token is a verb of saying; the tagger takes some at the start for nouns. */
  boolean isSaying(int at) {
    if (!is(at, SayingWords.VERB)) {
      return false;
    }
    boolean verb = tag(at).startsWith("VB") || at <= 1 && tag(at).equals("NN");
    boolean between = has(at, "بين") && !has(at + 1, "ان");
    return verb && !between;
  }

  /** When, where or how somebody speaks, right after the verb. */
  boolean isCircumstance(int at) {
    return is(at, SayingWords.OCCASION)
        || is(at, SayingWords.DAY)
        || CIRCUMSTANCES.contains(form(at));
  }

  /** When somebody spoke, or a comma. */
  boolean isPause(int at) {
    return isComma(at) || is(at, SayingWords.OCCASION) || is(at, SayingWords.DAY);
  }

  /** «أعلنت الوزارة | نزوح …», «أكدت بكين | زيارة …»: the noun of what is said. */
  boolean isAnnouncing(int at) {
    int next = at;
    while (is(next, SayingWords.DAY) || isComma(next)) {
      next++;
    }
    if (has(next, "التي", "الذي") && isComma(next - 1)) {
      next = afterRelative(next);
    }
    return switch (tag(next)) {
      case "NN", "NNS", "DTNN", "DTNNS", "VBG", "VN" -> !is(next, SayingWords.OCCASION);
      default -> false;
    };
  }

  /** The index after the comma that closes a relative clause; outside the sentence if none does. */
  private int afterRelative(int from) {
    int at = from;
    while (at < tokens.size() && !isComma(at)) {
      at++;
    }
    return at + 1;
  }

  /**
   * The index of the first sign of what is said from a token on; −1 if there is none.
   *
   * @param reach how many tokens are looked at
   * @param verb index of the verb of saying
   */
  int mark(int from, int reach, int verb) {
    boolean points = is(verb, SayingWords.POINTS);
    for (int at = from; at < Math.min(tokens.size(), from + reach); at++) {
      boolean announced = at - from <= NEAR && is(at, SayingWords.ANNOUNCED);
      boolean pointed = points && has(at, "الي", "ب", "علي") && !has(at + 1, "حسب", "شان", "اسم");
      if (isMark(at) || announced || pointed) {
        return at;
      }
      if (has(at, ".", "؛")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what is said begins at a token. */
  boolean isMark(int at) {
    if (isQuote(at) && !has(at, "»")) {
      return !isShortQuotation(at);
    }
    boolean about =
        has(at, "عن")
            && !has(at + 1, "ذلك", "هذا", "طريق")
            && !has(at - 1, "نقلا", "صادر", "صادره");
    boolean led = has(at, "الي", "ب") && (has(at + 1, "ان") || is(at + 1, SayingWords.ANNOUNCED));
    return MARKS.contains(form(at)) || about || led;
  }

  /** «وكالة "الأناضول" للأنباء»: a name in quotation marks, not what somebody said. */
  private boolean isShortQuotation(int at) {
    for (int end = at + 1; end <= at + QUOTED; end++) {
      if (isQuote(end) && !has(end, "«")) {
        return true;
      }
    }
    return false;
  }
}
