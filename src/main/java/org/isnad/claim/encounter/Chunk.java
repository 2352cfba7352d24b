package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.mention.Superior;
import org.isnad.sentence.Prayers;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * A step of a sentence as the rules walk over it: a mention as a whole, or a single token.
 *
 * @param first index of its first token
 * @param mention null for a token that no mention covers
 */
record Chunk(int first, int end, Token token, @Nullable Mention mention) {

  /**
   * A sentence in steps. Mentions must be those of this sentence, in order. Whom others serve,
   * «مستشاري | الرئيس السوري بشار الأسد», belongs to their step.
   */
  static List<Chunk> of(Sentence sentence, List<Mention> mentions) {
    List<Chunk> chunks = new ArrayList<>();
    BitSet prayers = Prayers.in(sentence.tokens());
    int next = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      addWords(chunks, sentence, next, mention.words().first(), prayers);
      next = Math.max(next, mention.words().first());
      if (next == mention.words().first()) {
        int end = mention.words().end();
        while (i + 1 < mentions.size()
            && (isServed(mention, mentions.get(i + 1))
                || isSuperior(sentence, mention, mentions.get(i + 1)))) {
          end = mentions.get(++i).words().end();
        }
        chunks.add(new Chunk(next, end, sentence.tokens().get(next), mention));
        next = end;
      }
    }
    addWords(chunks, sentence, next, sentence.tokens().size(), prayers);
    return chunks;
  }

  private static void addWords(
      List<Chunk> chunks, Sentence sentence, int from, int to, BitSet without) {
    for (int at = from; at < to; at++) {
      if (!without.get(at)) {
        chunks.add(new Chunk(at, at + 1, sentence.tokens().get(at), null));
      }
    }
  }

  private static boolean isServed(Mention mention, Mention next) {
    return mention instanceof Mention.Group group
        && next instanceof Mention.Person person
        && group.names().stream().anyMatch(name -> name.endsWith(person.words().surface()));
  }

  /** «X، مستشار الرئيس الإيراني | حسن روحاني|،»: whom the words before name as served. */
  private static boolean isSuperior(Sentence sentence, Mention mention, Mention next) {
    int end = next.words().end();
    return mention instanceof Mention.Person servant
        && next instanceof Mention.Person
        && servant.words().end() == next.words().first()
        && servant.offices().stream().anyMatch(office -> Superior.of(office).isPresent())
        && (servant.name().isEmpty()
            || end < sentence.tokens().size() && sentence.tokens().get(end).form().equals("،"));
  }

  boolean isWord() {
    return mention == null;
  }

  /** The matching form of a plain word; empty for a mention. */
  String form() {
    return mention == null ? token.form() : "";
  }

  String tag() {
    return mention == null ? token.tag() : "";
  }

  boolean isVerb() {
    return tag().startsWith("VB") && !tag().equals("VBG");
  }

  /** Somebody who may act; a capital may stand for its state. */
  boolean isActor() {
    return mention != null && !(mention instanceof Mention.Time);
  }

  boolean isPlace() {
    return mention instanceof Mention.Locality || mention instanceof Mention.State;
  }

  boolean isTime() {
    return mention instanceof Mention.Time;
  }
}
