package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.sentence.NameFinder;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;

/**
 * The names of the model, and where it has none those that rules are sure of. What else the lists
 * know the model has seen already: their words are among its observations.
 */
public final class CombinedNames implements NameFinder {
  private final RuleNames rules;
  private final NameModel model;

  public CombinedNames(RuleNames rules, NameModel model) {
    this.rules = rules;
    this.model = model;
  }

  @Override
  public List<List<NameSpan>> find(Article article, List<Sentence> sentences) {
    List<List<NameSpan>> told = model.tag(sentences);
    List<List<NameSpan>> sure = rules.sure(article, sentences);
    List<List<NameSpan>> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<NameSpan> here = new ArrayList<>(told.get(i));
      sure.get(i).stream()
          .filter(name -> here.stream().noneMatch(other -> overlap(name, other)))
          .toList()
          .forEach(here::add);
      here.sort(Comparator.comparingInt(NameSpan::first));
      names.add(here);
    }
    return names;
  }

  private static boolean overlap(NameSpan one, NameSpan other) {
    return one.first() < other.end() && other.first() < one.end();
  }
}
