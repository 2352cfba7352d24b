package org.isnad.claim.encounter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * The state whose offices an article names without saying so: that of the agency or the royal
 * styles in it, or that which it mentions far more often than any other, or else that of the
 * outlet.
 */
final class HomeState {
  private static final int FEWEST = 3;
  private static final double SHARE = 0.55;

  private static final Map<Pattern, String> SIGNS = signs();

  private static final Pattern KINGDOM =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:و?[بف]?ال|و?لل)مملكه(?! (?:ال)?(?:متحده|اردنيه|مغربيه|عربيه|اسبانيه|بريطانيه|بلجيكيه))");
  private static final List<String> KINGDOMS =
      List.of("السعودية", "الأردن", "المغرب", "البحرين", "المملكة المتحدة", "بريطانيا");

  private static final Pattern HIGH = Pattern.compile("^(?:ال)?(?:رييس|وزير|ملك)");

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

  Optional<String> of(Article article, List<Mention> mentions) {
    String form = MatchingForm.of(article.text());
    for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
      if (sign.getKey().matcher(form).find()) {
        return Optional.of(sign.getValue());
      }
    }
    return byOffices(mentions)
        .or(() -> kingdom(form, mentions))
        .or(() -> mostNamed(mentions))
        .or(() -> OutletHome.of(article));
  }

  /** «الرئيس السيسي», «وزير الخارجية لافروف»: only a paper at home says no state with them. */
  private Optional<String> byOffices(List<Mention> mentions) {
    Set<String> abroad = new HashSet<>();
    Set<String> votes = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person && !person.name().isEmpty()) {
        for (OfficeWords office : person.offices()) {
          if (!office.of().isEmpty()) {
            abroad.addAll(gazetteer.statesOf(person.name(), Item.Kind.PERSON));
          }
        }
      }
    }
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person
          && !person.name().isEmpty()
          && person.offices().stream().anyMatch(HomeState::isBare)) {
        List<String> states = gazetteer.statesOf(person.name(), Item.Kind.PERSON);
        if (states.size() == 1 && !abroad.contains(states.get(0))) {
          votes.add(states.get(0));
        }
      }
    }
    return votes.size() == 1 ? votes.stream().findFirst() : Optional.empty();
  }

  private static boolean isBare(OfficeWords office) {
    return office.of().isEmpty()
        && office.leaning().isEmpty()
        && HIGH.matcher(MatchingForm.of(office.title())).find();
  }

  /** «في المملكة»: so Saudi papers call their state, and so do others if they name theirs. */
  private Optional<String> kingdom(String form, List<Mention> mentions) {
    if (!KINGDOM.matcher(form).find()) {
      return Optional.empty();
    }
    List<String> named = mentions.stream().flatMap(this::states).toList();
    List<String> others = KINGDOMS.stream().filter(named::contains).toList();
    return others.isEmpty()
        ? Optional.of("السعودية")
        : Optional.of(others.get(0)).filter(only -> others.size() == 1);
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
