package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;
import java.util.List;

/**
 * Hands the CRF what {@link org.isnad.sentence.words.NameFeatures} saw of each token, and of two
 * successive tokens what decides whether a name goes on.
 */
final class NameFeatureFactory extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1;

  /** The observations of one token. */
  static final class Row implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked")
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }

  /** What two successive tokens show. */
  static final class Edge implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked")
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> sentence, int position, Clique clique) {
    Class<? extends CoreAnnotation<List<String>>> wanted =
        clique.equals(cliqueC) ? Row.class : clique.equals(cliqueCpC) ? Edge.class : null;
    List<String> features = wanted == null ? null : sentence.get(position).get(wanted);
    return features == null ? List.of() : features;
  }
}
