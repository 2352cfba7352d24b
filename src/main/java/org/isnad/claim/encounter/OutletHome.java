package org.isnad.claim.encounter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Article;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/** The state whose affairs the outlet of an article writes of as those at home. */
final class OutletHome {
  /** What parts the words of an outlet's name, but not the dots of a host. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private static final Pattern HOST =
      Pattern.compile("^(?:https?://)?[\\p{Alnum}.-]+(\\.[a-z]{2})(?:[:/?#].*)?$");

  private static final Map<String, String> STATES = states();

  private OutletHome() {}

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (List<String> row : Table.read("/lexicon/outlets.tsv").rows()) {
      states.put(nameForm(row.get(0)), row.get(1));
    }
    return states;
  }

  /** By the outlet's name or, where the name is not known, the country code of its host. */
  static Optional<String> of(Article article) {
    return Optional.ofNullable(STATES.get(nameForm(article.origin())))
        .or(() -> byHost(article.origin()))
        .or(() -> byHost(article.url()));
  }

  private static Optional<String> byHost(String address) {
    Matcher host = HOST.matcher(address.strip().toLowerCase(Locale.ROOT));
    return host.matches() ? Optional.ofNullable(STATES.get(host.group(1))) : Optional.empty();
  }

  private static String nameForm(String name) {
    return BETWEEN_WORDS.matcher(MatchingForm.of(name)).replaceAll(" ").strip();
  }
}
