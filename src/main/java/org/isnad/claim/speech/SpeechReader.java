package org.isnad.claim.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.speech.Saying.Reach;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;

/** Reads the speeches of one sentence. */
final class SpeechReader {
  private final SpeechLine line;
  private final SayingReader verbs;
  private final AccordingReader according;

  SpeechReader(String text, Sentence sentence, List<Mention> mentions) {
    line = new SpeechLine(sentence);
    SpeakerReader speakers = new SpeakerReader(text, line, mentions);
    verbs = new SayingReader(line, speakers);
    according = new AccordingReader(line, speakers);
  }

  /**
   * The speeches in the order of the sentence.
   *
   * @param before whoever spoke last before this sentence; nobody if that is long ago
   */
  List<Speech> read(List<Speaker> before) {
    List<Saying> frames = new ArrayList<>();
    verbs.title().ifPresent(frames::add);
    verbs.continued(before).ifPresent(frames::add);
    int at = frames.isEmpty() ? 0 : frames.get(0).end();
    while (at < line.size()) {
      Optional<Saying> frame = frame(at, frames);
      frame.ifPresent(frames::add);
      at = Math.max(at + 1, frame.map(Saying::end).orElse(0));
    }
    return frames.stream().map(frame -> speech(frame, frames)).toList();
  }

  private Optional<Saying> frame(int at, List<Saying> before) {
    Optional<Saying> frame = according.at(at).or(() -> verbs.at(at));
    boolean nobodySpoke = before.stream().noneMatch(each -> each.reach() == Reach.AFTER);
    return frame.isEmpty() && nobodySpoke ? verbs.participle(at) : frame;
  }

  private Speech speech(Saying frame, List<Saying> all) {
    int from = frame.reach() == Reach.AFTER ? frame.end() : clauseOf(frame);
    int to = Math.max(from, frame.end());
    while (to < line.size() && !isTurn(to) && !isTurn(to, frame, all)) {
      to++;
    }
    return new Speech(frame.speakers(), line.upTo(frame.first(), frame.end()), line.upTo(from, to));
  }

  /** Where the words begin for which «…، بحسب X» names the source, those of others among them. */
  private int clauseOf(Saying frame) {
    int from = frame.first();
    while (from > 0 && !isTurn(from)) {
      from--;
    }
    return from;
  }

  /** «… ويذكر أن», «جاء ذلك خلال»: where the article itself goes on. */
  private boolean isTurn(int at) {
    return line.has(at, "جاء") && line.has(at + 1, "ذلك")
        || line.has(at, "يذكر", "يشار") && line.has(at + 1, "ان", "الي");
  }

  /** Whether somebody else begins to speak at a token. */
  private boolean isTurn(int at, Saying frame, List<Saying> all) {
    return at > frame.end() + 1
        && opensClause(at)
        && all.stream().anyMatch(other -> other.first() == at && other.reach() == Reach.AFTER);
  }

  private boolean opensClause(int at) {
    return at == 0
        || line.isComma(at - 1)
        || line.has(
            at - 1, "و", "ف", "لكن", "؛", ".", "كما", "»", "\"", "قد", "حيث", "بل", "فيما", "بينما",
            "حين");
  }
}
