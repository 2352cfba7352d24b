package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** «لقاء بين الأخير ورئيس الوزراء»: whom the sentence named last before. */
final class Latter {
  private static final Set<String> WORDS = Set.of("الاخير", "الاخيره");

  private Latter() {}

  /** The chunks, those that say no more than «the latter» being whom they mean. */
  static List<Chunk> resolved(List<Chunk> chunks) {
    List<Chunk> resolved = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      Mention meant = isLatter(chunks, i) ? personBefore(resolved) : null;
      resolved.add(
          meant == null ? chunk : new Chunk(chunk.first(), chunk.end(), chunk.token(), meant));
    }
    return resolved;
  }

  /** No adjective of a noun before it. */
  private static boolean isLatter(List<Chunk> chunks, int i) {
    if (i == 0 || !WORDS.contains(chunks.get(i).form())) {
      return false;
    }
    Chunk before = chunks.get(i - 1);
    return before.isVerb()
        || Clause.PREPOSITIONS.contains(before.form())
        || before.form().equals("ان");
  }

  private static @Nullable Mention personBefore(List<Chunk> chunks) {
    for (int i = chunks.size() - 1; i >= 0; i--) {
      if (chunks.get(i).mention() instanceof Mention.Person person) {
        return person;
      }
    }
    return null;
  }
}
