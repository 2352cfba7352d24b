package org.isnad.claim.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.text.Span;

/**
 * Who the words of an article are from. A sentence that only continues a speech («وأضاف أن», «وتابع
 * المصدر») has its words from whoever spoke before. The article is read for it when somebody first
 * asks.
 */
public final class Speakers {
  /** How many sentences without a speaker a speech may pause. */
  private static final int PAUSE = 2;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Mention> mentions;

  /** The speeches of the sentences; empty before somebody asks. */
  private final List<List<Speech>> bySentence = new ArrayList<>();

  private final SpeakerNames names;

  private Speakers(String text, List<Sentence> sentences, List<Mention> mentions) {
    this.text = text;
    this.sentences = sentences;
    this.mentions = mentions;
    names = new SpeakerNames(mentions);
  }

  /** The speakers of an article with this text, whose sentences and mentions are these. */
  public static Speakers of(String text, List<Sentence> sentences, List<Mention> mentions) {
    return new Speakers(text, sentences, mentions);
  }

  /** Whether a word, as a matching form, is a verb of saying: «قال», «وأضاف» without its «و». */
  public static boolean isSaying(String form) {
    return SayingWords.VERB.has(form) || SayingWords.CONTINUES.has(form);
  }

  /** What is said in the sentence with this index. */
  public List<Speech> in(int sentence) {
    if (bySentence.isEmpty()) {
      read();
    }
    return bySentence.get(sentence);
  }

  /** The names of those from whom the words at an offset of the sentence with this index are. */
  public List<String> of(int sentence, int offset) {
    Span at = new Span(offset, offset + 1);
    Set<String> sources = new LinkedHashSet<>();
    in(sentence).stream()
        .filter(speech -> speech.said().contains(at))
        .flatMap(speech -> speech.speakers().stream())
        .map(names::of)
        .forEach(sources::add);
    return List.copyOf(sources);
  }

  private void read() {
    List<Speaker> last = List.of();
    int since = 0;
    for (Sentence sentence : sentences) {
      List<Mention> here =
          mentions.stream().filter(m -> m.words().sentence() == sentence.index()).toList();
      List<Speech> speeches =
          new SpeechReader(text, sentence, here).read(since <= PAUSE ? last : List.of());
      enter(speeches);
      since = speeches.isEmpty() ? since + 1 : 0;
      if (!speeches.isEmpty()) {
        List<Speaker> now = speeches.get(speeches.size() - 1).speakers();
        last = now.subList(now.size() - 1, now.size());
      }
    }
  }

  private void enter(List<Speech> speeches) {
    if (!bySentence.isEmpty() && speeches.size() == 1 && speeches.get(0).isBare()) {
      int before = bySentence.size() - 1;
      bySentence.get(before).add(speeches.get(0).about(sentences.get(before).span()));
    }
    bySentence.add(new ArrayList<>(speeches));
    speeches.forEach(speech -> names.enter(speech.speakers()));
  }
}
