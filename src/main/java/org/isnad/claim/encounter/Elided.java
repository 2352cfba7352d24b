package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence leaves to its reader: «اتصالا من الرئيس، و|آخر| من الملك», where «آخر» stands for
 * the noun of an encounter told before it; «استقبال سموه», where the style of a prince only carries
 * the pronoun.
 */
final class Elided {
  /** As published: whoever asks need not work out a matching form. */
  private static final Set<String> OTHER = Set.of("آخر", "اخر", "أخرى", "اخرى", "أخري", "اخري");

  private static final Set<String> OTHER_FORMS = Set.of("اخر", "اخري");
  private static final Set<String> LEADS = Set.of("من", "مع", "ب", "بين", "الي");
  private static final Set<String> FOLLOWS =
      Set.of("اعقبه", "تلاه", "تبعه", "اعقبها", "تلاها", "تبعها");

  private Elided() {}

  /** The chunks, such words taken for the noun that they stand for. */
  static List<Chunk> restored(List<Chunk> chunks, Set<String> nouns) {
    List<Chunk> restored = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      boolean inside = i > 0 && i + 2 < chunks.size();
      Chunk noun = inside && isElided(chunks, i) ? nounBefore(chunks, i, nouns) : null;
      if (noun != null) {
        restored.add(standingFor(chunks.get(i), noun));
      } else if (!inside || !isStyle(chunks, i, nouns)) {
        restored.add(chunks.get(i));
      }
    }
    return restored;
  }

  /** «استقبال | سموه»: the style left out, its pronoun says whose it is. */
  private static boolean isStyle(List<Chunk> chunks, int i, Set<String> nouns) {
    return Styled.isBeforePronoun(chunks.get(i).form())
        && nouns.contains(chunks.get(i - 1).form())
        && chunks.get(i + 1).tag().startsWith("PRP");
  }

  /** «و| آخر من الرئيس», «أعقبه | آخر مع الوزير». */
  private static boolean isElided(List<Chunk> chunks, int i) {
    if (!OTHER.contains(chunks.get(i).token().surface())) {
      return false;
    }
    String before = chunks.get(i - 1).form();
    boolean follows =
        before.matches("ه|ها") && i > 1
            ? FOLLOWS.contains(chunks.get(i - 2).form() + before)
            : FOLLOWS.contains(before);
    Mention whom = chunks.get(i + 2).mention();
    return chunks.get(i).isWord()
        && (before.equals("و") || follows)
        && LEADS.contains(chunks.get(i + 1).form())
        && whom != null
        && !(whom instanceof Mention.Time)
        && !(whom instanceof Mention.Locality);
  }

  private static @Nullable Chunk nounBefore(List<Chunk> chunks, int other, Set<String> nouns) {
    for (int i = other - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (nouns.contains(chunk.form())) {
        return chunk.form().startsWith("ال") ? null : chunk;
      }
      if (chunk.form().matches("[.؛:]")) {
        return null;
      }
    }
    return null;
  }

  private static Chunk standingFor(Chunk other, Chunk noun) {
    Token token = other.token();
    return new Chunk(
        other.first(),
        other.end(),
        new Token(token.span(), token.surface(), noun.form(), noun.token().tag()),
        null);
  }

  /** Whether the word stands for a noun that it is not. */
  static boolean is(Chunk chunk) {
    return chunk.isWord()
        && OTHER.contains(chunk.token().surface())
        && !OTHER_FORMS.contains(chunk.form());
  }

  /**
   * Gives an encounter told so whom the one before it has told first: «اجتماع بين الملك والرئيس
   * وآخر مع الوزير» is one of the king with the minister.
   */
  static void complete(Draft draft, List<Draft> before, Clause clause) {
    if (!is(clause.at(draft.trigger))) {
      return;
    }
    draft.another = true;
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft first = before.get(i);
      if (first.kind == draft.kind && first.noun.equals(draft.noun)) {
        int here = clause.at(draft.trigger).first();
        draft.participants.removeIf(one -> one.words().first() < here);
        if (!first.participants.isEmpty()) {
          draft.add(Frame.Part.PARTICIPANT, first.participants.get(0));
        }
        draft.status = first.status;
        return;
      }
    }
  }
}
