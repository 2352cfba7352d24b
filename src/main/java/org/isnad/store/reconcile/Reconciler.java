package org.isnad.store.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.gazetteer.NameForms;
import org.isnad.gazetteer.NameScore;
import org.isnad.store.reconcile.ReconcileQuery.Wanted;

/** Finds who may be meant by a name, the likeliest first. */
final class Reconciler {
  private static final Pattern ITEM =
      Pattern.compile("(?:(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/|wd:))?(Q[1-9][0-9]*)");
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(Candidate::entity, EntityIndex.BY_WEIGHT);

  private static final double LEAST_SCORE = 25;
  private static final double SURE = NameScore.SPELT_OTHERWISE;
  private static final double LEAD = 10;
  private static final double FOR_A_VALUE = 10;
  private static final double FOR_ANOTHER_VALUE = 25;
  private static final double FOR_ANOTHER_TYPE = 20;

  private final EntityIndex index;
  private final Properties properties;
  private final String base;

  Reconciler(EntityIndex index, Properties properties, String base) {
    this.index = index;
    this.properties = properties;
    this.base = base;
  }

  /** Candidates, the best first, as many as were asked for. */
  List<Candidate> find(ReconcileQuery query) {
    NameForms asked = NameForms.of(query.name());
    return possible(query, asked).stream()
        .filter(entity -> query.isTypeAWish() || entity.isOneOf(query.types()))
        .map(entity -> candidate(entity, query, asked))
        .filter(candidate -> candidate.score() >= LEAST_SCORE)
        .sorted(BEST_FIRST)
        .limit(Math.max(2, query.limit()))
        .toList();
  }

  /** Whether the first of these is it beyond doubt: a full name, and nobody else near. */
  static boolean isSure(List<Candidate> candidates) {
    return candidates.get(0).score() >= SURE
        && (candidates.size() == 1
            || candidates.get(0).score() - candidates.get(1).score() >= LEAD);
  }

  private Collection<Entity> possible(ReconcileQuery query, NameForms asked) {
    Optional<Entity> named = ofIdentifier(query.name());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    Optional<String> item = item(query.name());
    if (item.isPresent()) {
      return index.ofItem(item.get());
    }
    if (query.name().isEmpty()) {
      return query.properties().stream()
          .filter(wanted -> wanted.property().equals(Property.WIKIDATA.id()))
          .flatMap(wanted -> wanted.values().stream())
          .flatMap(value -> item(value).stream())
          .flatMap(qid -> index.ofItem(qid).stream())
          .distinct()
          .toList();
    }
    return index.near(asked);
  }

  private Candidate candidate(Entity entity, ReconcileQuery query, NameForms asked) {
    boolean isIdentified =
        query.name().isEmpty()
            || ofIdentifier(query.name()).isPresent()
            || item(query.name()).isPresent();
    double name = isIdentified ? NameScore.SAME : nameScore(entity, asked);
    double score = name;
    Map<String, Boolean> fitting = new LinkedHashMap<>();
    for (Wanted wanted : query.properties()) {
      Optional<Boolean> fits = fits(entity, wanted);
      if (fits.isPresent()) {
        fitting.put(wanted.property(), fits.get());
        score += fits.get() ? FOR_A_VALUE : -FOR_ANOTHER_VALUE;
      }
    }
    if (!entity.isOneOf(query.types())) {
      score -= FOR_ANOTHER_TYPE;
    }
    return new Candidate(entity, Math.max(0, Math.min(100, score)), name, fitting);
  }

  private static double nameScore(Entity entity, NameForms asked) {
    double best = 0;
    for (String name : entity.names()) {
      best = Math.max(best, NameScore.of(asked, NameForms.of(name)));
    }
    boolean isSurname = entity.needsFullName() && asked.words().size() == 1;
    return isSurname ? Math.min(best, NameScore.SURNAME) : best;
  }

  /** Empty if nothing is known of it: what is not known does not speak against. */
  private Optional<Boolean> fits(Entity entity, Wanted wanted) {
    Optional<Property> property = Property.ofId(wanted.property());
    if (property.isEmpty()) {
      return Optional.empty();
    }
    List<Properties.Value> values = properties.of(entity, property.get());
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.stream().anyMatch(v -> wanted.values().stream().anyMatch(w -> fits(v, w))));
  }

  private boolean fits(Properties.Value value, String wanted) {
    String key = NameForms.of(wanted).bareKey();
    return value.id().equals(wanted)
        || value.id().equals(idOf(wanted))
        || item(wanted).map(qid -> value.id().endsWith("/" + qid)).orElse(false)
        || item(wanted).map(value.text()::equals).orElse(false)
        || (!key.isEmpty() && NameForms.of(value.text()).bareKey().equals(key));
  }

  private Optional<Entity> ofIdentifier(String name) {
    return index.ofId(idOf(name));
  }

  private String idOf(String name) {
    return name.startsWith(base) ? name.substring(base.length()) : name;
  }

  private static Optional<String> item(String name) {
    Matcher matcher = ITEM.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
