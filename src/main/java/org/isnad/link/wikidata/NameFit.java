package org.isnad.link.wikidata;

import java.util.List;
import java.util.Optional;
import org.isnad.gazetteer.NameKey;
import org.isnad.gazetteer.PersonName;
import org.isnad.gazetteer.Skeleton;

/**
 * How a name of the articles agrees with a name of an item.
 *
 * @param worth what it is worth in a score
 * @param same whether the spelling is the same but for what {@link NameKey} folds
 */
record NameFit(String ours, String theirs, String how, double worth, boolean same) {
  private static final double LABEL = 0.55;
  private static final double ALIAS = 0.53;
  private static final double OTHER_SPELLING = 0.45;
  private static final double PARTS = 0.42;
  private static final double LAST_WORD = 0.3;

  /** The best fit of any name with any; empty if none fits at all. */
  static Optional<NameFit> best(Unlinked thing, List<String> theirs) {
    Optional<NameFit> best = Optional.empty();
    for (String ours : thing.names()) {
      for (int i = 0; i < theirs.size(); i++) {
        Optional<NameFit> fit = of(ours, theirs.get(i), i == 0, thing.kind());
        if (fit.isPresent() && (best.isEmpty() || fit.get().worth() > best.get().worth())) {
          best = fit;
        }
      }
    }
    return best;
  }

  private static Optional<NameFit> of(
      String ours, String theirs, boolean label, Unlinked.Kind kind) {
    String key = NameKey.of(ours);
    if (!key.isEmpty() && key.equals(NameKey.of(theirs))) {
      double worth = label ? LABEL : ALIAS;
      return Optional.of(new NameFit(ours, theirs, label ? "label" : "alias", worth, true));
    }
    if (kind != Unlinked.Kind.PERSON) {
      return Optional.empty();
    }
    String bones = Skeleton.of(ours);
    if (!bones.isEmpty() && bones.equals(Skeleton.of(theirs))) {
      return Optional.of(new NameFit(ours, theirs, "spelling", OTHER_SPELLING, false));
    }
    PersonName few = PersonName.of(ours);
    PersonName many = PersonName.of(theirs);
    if (few.words().size() > 1 && many.words().size() > 1 && few.abridges(many)) {
      return Optional.of(new NameFit(ours, theirs, "name-parts", PARTS, false));
    }
    return few.words().size() == 1 && many.words().size() > 1 && few.last().equals(many.last())
        ? Optional.of(new NameFit(ours, theirs, "surname", LAST_WORD, false))
        : Optional.empty();
  }

  /** Whether a person is called by one word only, which says next to nothing. */
  boolean isOneWord() {
    return PersonName.of(ours).words().size() < 2;
  }

  String evidence() {
    return "name: %s «%s»".formatted(how, Plain.text(theirs));
  }
}
