package org.isnad.claim.encounter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.Table;

/**
 * Whether a text is about sport, business, culture or daily life, where people also meet and travel
 * but nothing is diplomacy.
 */
final class OtherFields {
  /** Words of other fields among a thousand from which an article is not read for encounters. */
  private static final int MOST_IN_THOUSAND = 25;

  private final Set<String> words = new HashSet<>();

  OtherFields() {
    for (List<String> row : Table.read("/lexicon/other-fields.tsv").rows()) {
      words.addAll(Inflection.ofNoun(row.get(0)));
    }
  }

  /** Whether the article as a whole is of another field. */
  boolean rule(List<Sentence> sentences) {
    long all = 0;
    long other = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        all++;
        other += words.contains(token.form()) ? 1 : 0;
      }
    }
    return other >= 3 && other * 1000 > all * MOST_IN_THOUSAND;
  }

  /** Whether a sentence speaks of another field and names nobody in office. */
  boolean ruleSentence(Clause clause) {
    boolean other =
        clause.chunks.stream().anyMatch(chunk -> chunk.isWord() && words.contains(chunk.form()));
    return other
        && clause.chunks.stream()
            .noneMatch(
                chunk ->
                    chunk.mention() instanceof Mention.Person person && !person.offices().isEmpty()
                        || chunk.mention() instanceof Mention.State);
  }
}
