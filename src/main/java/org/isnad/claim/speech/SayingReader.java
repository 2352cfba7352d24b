package org.isnad.claim.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.speech.Saying.Reach;
import org.isnad.claim.speech.SpeakerReader.Named;
import org.isnad.text.Span;

/** Reads who speaks by a verb or noun of saying: «قال X إن», «مصادر ذكرت أن», «بعد إعلان X أن». */
final class SayingReader {
  /** How far what is said may stand from the speaker, with an apposition between, in tokens. */
  static final int REACH = 34;

  /** How far an «إن» may stand from a verb whose speaker is named elsewhere. */
  private static final int CONTINUED = 16;

  /** How many tokens a speaker before a colon may have. */
  private static final int TITLE = 9;

  private final SpeechLine line;
  private final SpeakerReader speakers;

  SayingReader(SpeechLine line, SpeakerReader speakers) {
    this.line = line;
    this.speakers = speakers;
  }

  /** «مصدر أمني: مقتل …», at the start of a sentence; not «سوريا: اجتماع طارئ». */
  Optional<Saying> title() {
    for (int at = 1; at < Math.min(line.size() - 1, TITLE); at++) {
      if (line.has(at, ":")) {
        int colon = at;
        return speakers
            .at(0)
            .filter(named -> named.end() == colon && named.known())
            .filter(
                named -> line.isBare(0, SayingWords.SOURCE) || speakers.isPersonOrBody(0, colon))
            .map(named -> new Saying(named.speakers(), 0, colon + 1, Reach.AFTER));
      }
    }
    return Optional.empty();
  }

  /**
   * «وأضاف أن», «وأوضح خلال إجابته أن», or an open quotation: a sentence that names nobody.
   *
   * @param before whoever spoke last
   */
  Optional<Saying> continued(List<Speaker> before) {
    int verb = 0;
    while (line.has(verb, "و", "ف", "كما", "\"", "»", "قد", "ايضا", ".", "-", "–")) {
      verb++;
    }
    if (before.isEmpty() || !line.isIn(verb)) {
      return Optional.empty();
    }
    if (!line.is(verb, SayingWords.CONTINUES)) {
      boolean quoting = line.has(verb - 1, "\"") || line.has(0, "«");
      return quoting ? Optional.of(new Saying(before, 0, 0, Reach.AFTER)) : Optional.empty();
    }
    int next = verb + 1;
    while (line.is(next, SayingWords.POINTS_BACK)) {
      next++;
    }
    boolean called = next > verb + 1;
    boolean nobodyNew =
        line.isMark(next) || (called ? line.isPause(next) : line.isCircumstance(next));
    return nobodyNew && line.mark(next, called ? REACH : CONTINUED, verb) >= 0
        ? saying(before, verb, verb, next)
        : Optional.empty();
  }

  /** Whoever speaks by the word at an index. */
  Optional<Saying> at(int at) {
    boolean tells = line.is(at, SayingWords.TELLS);
    Optional<Saying> before = tells ? inverted(at) : Optional.empty();
    return before
        .or(() -> was(at))
        .or(() -> asFor(at))
        .or(() -> written(at))
        .or(() -> verb(at))
        .or(() -> relative(at))
        .or(() -> noun(at))
        .or(() -> inverted(at));
  }

  /** «معلنا أن»: whoever the sentence is about. */
  Optional<Saying> participle(int at) {
    return line.is(at, SayingWords.PARTICIPLE) && line.mark(at + 1, 2, at) >= 0
        ? speakers.actor(at).map(named -> new Saying(named.speakers(), at, at + 1, Reach.AFTER))
        : Optional.empty();
  }

  /** «بعد إعلان الوزارة أن», «إعلان واشنطن مقتل …». */
  private Optional<Saying> noun(int at) {
    return line.tag(at).equals("NN") && line.is(at, SayingWords.NOUN)
        ? speakers
            .at(at + 1)
            .filter(Named::known)
            .flatMap(named -> saying(named.speakers(), at, at, named.end()))
        : Optional.empty();
  }

  /** «الزيارة التي أكدتها بكين», «حصيلة أعلنتها الشرطة». */
  private Optional<Saying> relative(int at) {
    boolean relative =
        line.is(at, SayingWords.VERB)
            && (line.has(at - 1, "التي", "الذي") || line.isNoun(at - 1) || line.isAdjective(at - 1))
            && line.has(at + 1, "ه", "ها");
    return relative
        ? speakers
            .at(at + 2)
            .filter(Named::known)
            .map(named -> new Saying(named.speakers(), at, named.end(), Reach.AROUND))
        : Optional.empty();
  }

  /** «أما الوكالة … فقالت إن». */
  private Optional<Saying> asFor(int at) {
    Optional<Named> named = line.has(at, "اما") ? speakers.at(at + 1) : Optional.empty();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    for (int verb = named.get().end(); verb < named.get().end() + CONTINUED; verb++) {
      if (line.has(verb, "ف") && line.isSaying(verb + 1)) {
        return saying(named.get().speakers(), at, verb + 1, verb + 2);
      }
    }
    return Optional.empty();
  }

  /** «وكان الوزير قد أعلن أن», «وكانت الوزيرة، التي …، قد أعلنت أن». */
  private Optional<Saying> was(int at) {
    Optional<Named> named = line.has(at, "كان", "كانت") ? speakers.at(at + 1) : Optional.empty();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int verb = named.get().end();
    while (line.has(verb, "قد", "،", ",")) {
      verb++;
    }
    if (line.isComma(verb - 1) || line.has(verb, "الذي", "التي")) {
      int limit = Math.min(line.size() - 1, verb + CONTINUED);
      int had = verb;
      while (had < limit && !line.has(had, "قد")) {
        had++;
      }
      verb = line.has(had, "قد") ? had + 1 : verb;
    }
    return line.is(verb, SayingWords.VERB)
        ? saying(named.get().speakers(), at, verb, verb + 1)
        : Optional.empty();
  }

  /** «جاء في بيان للوزارة أن». */
  private Optional<Saying> written(int at) {
    boolean written =
        line.has(at, "جاء", "ورد")
            && line.has(at + 1, "في", "علي")
            && line.isBare(at + 2, SayingWords.STATEMENT);
    return written
        ? speakers.at(at + 2).flatMap(named -> saying(named.speakers(), at, at, named.end()))
        : Optional.empty();
  }

  /** «قال الوزير إن», «نقلت الوكالة عن مصدر أن». */
  private Optional<Saying> verb(int at) {
    if (!line.isSaying(at)) {
      return Optional.empty();
    }
    int subject = at + 1;
    while (line.is(subject, SayingWords.DAY)) {
      subject++;
    }
    return speakers.at(subject).flatMap(named -> saying(named.speakers(), at, at, named.end()));
  }

  /** «مصادر | ذكرت أن», «وسائل إعلام | تقول إن». */
  private Optional<Saying> inverted(int at) {
    boolean tells = line.is(at, SayingWords.TELLS);
    boolean speech = tells || line.isMark(at + 1) || line.isCircumstance(at + 1);
    if (at == 0 || !line.isSaying(at) || !speech) {
      return Optional.empty();
    }
    boolean apart = line.has(at - 1, "،");
    int end = apart || line.has(at - 1, "قد") ? at - 1 : at;
    Optional<Named> named = speakers.upTo(end).filter(one -> one.known() || !apart);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Span words = named.get().speakers().get(0).words();
    int first = end;
    while (first > 0 && line.upTo(first - 1, first).start() >= words.start()) {
      first--;
    }
    return saying(named.get().speakers(), first, at, at + 1);
  }

  /**
   * What speakers say with a verb, if something follows it that can be said.
   *
   * @param first index of the first token of verb and speakers
   * @param after index after both
   */
  private Optional<Saying> saying(List<Speaker> named, int first, int verb, int after) {
    boolean relays = line.is(verb, SayingWords.RELAY);
    int mark = line.mark(after, REACH, verb);
    String through = line.has(verb, "نسب", "نسبت") ? "الي" : "عن";
    List<Speaker> all = withOthers(named, relays ? through : "", after, mark);
    if (relays && all.size() == named.size() && !line.has(mark, "ان", "قول", ":")) {
      return Optional.empty();
    }
    boolean object = line.isAnnouncing(after);
    if (mark >= 0 && !(object && mark > after + SpeechLine.NEAR)) {
      return Optional.of(new Saying(all, first, relays ? mark + 1 : mark, Reach.AFTER));
    }
    if (object) {
      return Optional.of(new Saying(all, first, after, Reach.AFTER));
    }
    boolean last = !line.isIn(after) || line.isComma(after) || line.has(after, ".", "؛");
    boolean trails = line.isComma(first - 1) || line.has(first - 1, "»", "\"", "”");
    return last && trails
        ? Optional.of(new Saying(all, first, after, Reach.AROUND))
        : Optional.empty();
  }

  /**
   * Speakers, with the medium to which they spoke before them and their informants behind: «قال X
   * لرويترز إن», «نقلت X عن Y أن», «في تصريحات نقلتها X».
   *
   * @param relay the preposition before an informant; empty if the verb has none
   */
  private List<Speaker> withOthers(List<Speaker> named, String relay, int after, int mark) {
    List<Speaker> all = new ArrayList<>(named);
    int limit = mark < 0 ? Math.min(line.size(), after + REACH) : mark + 1;
    for (int at = after; at < limit; at++) {
      boolean informant =
          line.has(at, relay)
              || line.has(at, "عن") && line.has(at - 1, "نقلا")
              || line.is(at - 1, SayingWords.VERB_AFTER) && line.has(at, "ها", "ه");
      if (informant) {
        speakers.at(at + 1).ifPresent(other -> all.addAll(other.speakers()));
      } else if (line.has(at, "ل", "لـ") && at < limit - 1) {
        speakers.mediumAt(at + 1).ifPresent(medium -> all.addAll(0, medium.speakers()));
      }
      speakers.foreignMedium(at).ifPresent(medium -> all.add(0, medium));
    }
    return all;
  }
}
