package org.isnad.explore.search.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes queries of plain words; there is no syntax that somebody could abuse. */
final class TextQuery {
  static final String EXACT = "exact";
  static final String STEM = "stem";
  static final String TITLE = "title";

  private static final float BEFORE_ALL_OTHERS = 1000;
  private static final float IN_TITLE = 2;
  private static final float AS_TYPED = 2;

  private TextQuery() {}

  /** Articles with all the words in some form; those with the very words come first. */
  static Query all(Wanted wanted) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses(wanted).forEach(clause -> query.add(clause, Occur.MUST));
    BooleanQuery.Builder exact = new BooleanQuery.Builder();
    wanted.words().forEach(word -> exact.add(new TermQuery(new Term(EXACT, word)), Occur.FILTER));
    if (!wanted.words().isEmpty()) {
      query.add(
          new BoostQuery(new ConstantScoreQuery(exact.build()), BEFORE_ALL_OTHERS), Occur.SHOULD);
    }
    if (wanted.words().size() > 1) {
      query.add(new BoostQuery(phrase(wanted.words()), BEFORE_ALL_OTHERS), Occur.SHOULD);
    }
    return query.build();
  }

  /** Articles with most of the words, at least half; phrases are needed as before. */
  static Query most(Wanted wanted) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    wanted.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.FILTER));
    wanted.words().forEach(word -> query.add(word(word), Occur.SHOULD));
    return query.setMinimumNumberShouldMatch((wanted.words().size() + 1) / 2).build();
  }

  private static List<Query> clauses(Wanted wanted) {
    List<Query> clauses = new ArrayList<>();
    wanted.phrases().forEach(phrase -> clauses.add(phrase(phrase)));
    wanted.words().forEach(word -> clauses.add(word(word)));
    return clauses;
  }

  private static Query word(String word) {
    String stem = LightStem.of(word);
    return new BooleanQuery.Builder()
        .add(new BoostQuery(new TermQuery(new Term(EXACT, word)), AS_TYPED), Occur.SHOULD)
        .add(new TermQuery(new Term(STEM, stem)), Occur.SHOULD)
        .add(new BoostQuery(new TermQuery(new Term(TITLE, stem)), IN_TITLE), Occur.SHOULD)
        .build();
  }

  private static Query phrase(List<String> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(new Term(EXACT, word)));
    return phrase.build();
  }
}
