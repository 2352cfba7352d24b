package org.isnad.claim.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.speech.Saying.Reach;
import org.isnad.claim.speech.SpeakerReader.Named;

/** Reads the source that a clause names beside the fact: «وفق X», «بحسب ما أعلن X», «كما قال X». */
final class AccordingReader {
  /** How many tokens after the source belong to its phrase at most. */
  private static final int TAIL = 8;

  private final SpeechLine line;
  private final SpeakerReader speakers;

  AccordingReader(SpeechLine line, SpeakerReader speakers) {
    this.line = line;
    this.speakers = speakers;
  }

  /** Whoever is the source by the word at an index. */
  Optional<Saying> at(int at) {
    boolean as = at > 0 && (line.has(at, "كما") || line.has(at, "ك") && line.has(at + 1, "ما"));
    boolean what = line.has(at, "ما") && line.has(at - 1, "علي");
    if (!as && !what && !isPair(at) && !line.is(at, SayingWords.ACCORDING)) {
      return Optional.empty();
    }
    int from = at + 1;
    boolean told = false;
    while (isBeforeSource(from)) {
      told |= line.is(from, SayingWords.VERB_AFTER);
      from++;
    }
    int verb = from - 1;
    boolean needsVerb = as || what;
    return line.isBare(from, SayingWords.NO_SOURCE) || needsVerb && !told
        ? Optional.empty()
        : source(from, told)
            .filter(named -> !as || line.mark(named.end(), SayingReader.REACH, verb) < 0)
            .map(named -> frame(at, named));
  }

  /** «نقلا | عن», «على حد | قول». */
  private boolean isPair(int at) {
    return line.is(at, SayingWords.ACCORDING_PAIR) && line.has(at + 1, "عن", "الي")
        || line.has(at, "حد", "لسان") && line.has(at - 1, "علي");
  }

  private boolean isBeforeSource(int at) {
    return line.is(at, SayingWords.VERB_AFTER)
        || line.has(at, "ب") && line.has(at + 1, "ه", "ها")
        || line.has(at, "ل", "ما", "عن", "ه", "ها", "الي", "علي", "في", "قول", "تعبير", "وصف");
  }

  /** Somebody known, or anybody of whom a verb says so: «وفق ما أفادت هيئات الإسعاف». */
  private Optional<Named> source(int from, boolean told) {
    return speakers.at(from).filter(named -> named.known() || told);
  }

  private Saying frame(int at, Named named) {
    List<Speaker> all = new ArrayList<>(named.speakers());
    int end = named.end();
    Optional<Named> other =
        line.has(end, "عن")
            ? speakers.at(end + 1)
            : line.has(end, "ل") ? speakers.mediumAt(end + 1) : Optional.empty();
    if (other.isPresent()) {
      all.addAll(other.get().speakers());
      end = other.get().end();
    }
    return new Saying(all, at, tail(end), opensSentence(at) ? Reach.AFTER : Reach.AROUND);
  }

  /** Whether nothing but an «و» or a quotation mark stands before a phrase. */
  private boolean opensSentence(int at) {
    int before = at - 1;
    while (line.has(before, "و", "ف", "«", "\"")) {
      before--;
    }
    return before < 0;
  }

  /** The index after the words of day and place that follow the source. */
  private int tail(int end) {
    int limit = Math.min(line.size(), end + TAIL);
    int next = end;
    while (next < limit && !line.tag(next).equals("PUNC") && !line.tag(next).startsWith("VB")) {
      next++;
    }
    return next;
  }
}
