package org.isnad.claim.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.mention.NameModel;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;

/**
 * Asks a model only of sentences with a word that facts hang on: a name elsewhere takes part in no
 * fact, and the model takes as long for it.
 */
final class NamesNearFacts implements NameModel {
  private final CueWords words;
  private final NameModel model;

  /** A model for these words. */
  NamesNearFacts(CueWords words, NameModel model) {
    this.words = words;
    this.model = model;
  }

  @Override
  public List<List<NameSpan>> tag(List<Sentence> article) {
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      if (hasFactWord(article.get(i))) {
        near.add(i);
      }
    }
    List<List<NameSpan>> told = model.tag(near.stream().map(article::get).toList());
    List<List<NameSpan>> names = new ArrayList<>(Collections.nCopies(article.size(), List.of()));
    for (int i = 0; i < told.size(); i++) {
      names.set(near.get(i), told.get(i));
    }
    return names;
  }

  private boolean hasFactWord(Sentence sentence) {
    return words.areAmong(sentence.tokens().stream().map(Token::form), NamesNearFacts::mayBe);
  }

  /** A word as it stands, without its article and without the ending of an object. */
  private static Stream<String> mayBe(String form) {
    String bare = form.startsWith("ال") ? form.substring(2) : form;
    String plain = form.endsWith("ا") ? form.substring(0, form.length() - 1) : form;
    return Stream.of(form, bare, plain);
  }
}
