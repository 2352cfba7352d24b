package org.isnad.claim.encounter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * Whether a text is about sport, business, culture or daily life, where people also meet and travel
 * but nothing is diplomacy.
 */
final class OtherFields {
  /** Words of other fields among a thousand from which an article is not read for encounters. */
  private static final int MOST_IN_THOUSAND = 25;

  /** The same if they are several: «مدرب», «لاعب», «بطولة» say more than «إيرادات» thrice. */
  private static final int MOST_OF_SEVERAL = 16;

  private static final int SEVERAL = 3;

  private static final List<String> LEADS =
      List.of("الرييس", "رييس", "ملك", "الملك", "وزير", "امير", "ولي", "المستشار", "مستشار");

  /** The word of the list by each of its forms. */
  private final Map<String, String> words = new HashMap<>();

  private final Gazetteer gazetteer;

  OtherFields(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (List<String> row : Table.read("/lexicon/other-fields.tsv").rows()) {
      Inflection.ofNoun(row.get(0)).forEach(form -> words.put(form, row.get(0)));
    }
  }

  /** Whether the article as a whole is of another field. */
  boolean rule(List<Sentence> sentences) {
    long all = 0;
    long other = 0;
    Set<String> kinds = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String word = words.get(token.form());
        all++;
        if (word != null) {
          other++;
          kinds.add(word);
        }
      }
    }
    int most = kinds.size() >= SEVERAL ? MOST_OF_SEVERAL : MOST_IN_THOUSAND;
    return other >= SEVERAL && other * 1000 > all * most;
  }

  /**
   * Whether a sentence speaks of another field and names nobody in office; in an article that is of
   * one as a whole, whether it names fewer than two who lead or represent a state.
   */
  boolean ruleSentence(Clause clause, boolean ofArticle) {
    if (ofArticle) {
      return clause.chunks.stream().filter(this::isStatesman).count() < 2;
    }
    boolean other =
        clause.chunks.stream().anyMatch(chunk -> chunk.isWord() && words.containsKey(chunk.form()));
    return other
        && clause.chunks.stream()
            .noneMatch(
                chunk ->
                    chunk.mention() instanceof Mention.Person person && !person.offices().isEmpty()
                        || chunk.mention() instanceof Mention.State);
  }

  /** «الرئيس الفرنسي إيمانويل ماكرون», «نظيره الروسي»: who meets for his state at a match, too. */
  private boolean isStatesman(Chunk chunk) {
    return chunk.mention() instanceof Mention.Person person
        && (MatchingForm.of(person.words().surface()).startsWith("نظير")
            || person.offices().stream().anyMatch(this::isOfState));
  }

  private boolean isOfState(OfficeWords office) {
    String title = MatchingForm.of(office.title());
    return LEADS.stream().anyMatch(title::startsWith) && gazetteer.state(office.of()).isPresent();
  }
}
