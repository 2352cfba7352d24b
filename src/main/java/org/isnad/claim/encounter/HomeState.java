package org.isnad.claim.encounter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * The state whose offices an article names without saying so: that of the agency or the royal
 * styles in it, or that which it mentions far more often than any other.
 */
final class HomeState {
  private static final int FEWEST = 3;
  private static final double SHARE = 0.55;

  private static final Map<Pattern, String> SIGNS = signs();

  private final Gazetteer gazetteer;

  HomeState(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private static Map<Pattern, String> signs() {
    Map<Pattern, String> signs = new LinkedHashMap<>();
    for (List<String> row : Table.read("/lexicon/home-signs.tsv").rows()) {
      String sign = Pattern.quote(MatchingForm.of(row.get(0)));
      signs.put(Pattern.compile("(?:^|[^\\p{L}])" + sign + "(?:[^\\p{L}]|$)"), row.get(1));
    }
    return signs;
  }

  Optional<String> of(String text, List<Mention> mentions) {
    String form = MatchingForm.of(text);
    for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
      if (sign.getKey().matcher(form).find()) {
        return Optional.of(sign.getValue());
      }
    }
    return mostNamed(mentions);
  }

  private Optional<String> mostNamed(List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    mentions.stream().flatMap(this::states).forEach(state -> counts.merge(state, 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() >= SHARE * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Stream<String> states(Mention mention) {
    if (mention instanceof Mention.State state) {
      return Stream.of(state.state());
    }
    if (mention instanceof Mention.Person person) {
      return person.offices().stream()
          .map(OfficeWords::of)
          .filter(of -> gazetteer.state(of).isPresent());
    }
    if (mention instanceof Mention.Locality locality) {
      return gazetteer.statesOf(locality.name(), Item.Kind.PLACE).stream().limit(1);
    }
    return Stream.empty();
  }
}
