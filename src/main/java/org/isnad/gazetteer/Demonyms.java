package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.MatchingForm;

/**
 * Nationality adjectives in every form that agreement gives them. The data files hold masculine,
 * feminine and the plural of people; definite forms, duals and the feminine plural are made here,
 * for compound adjectives word by word: «كوري شمالي» gives «الكوريتين الشماليتين».
 */
final class Demonyms {
  private static final List<String> MASCULINE_ENDINGS = List.of("", "ين", "ون", "ان", "ا", "و");
  private static final List<String> FEMININE_ENDINGS = List.of("ه", "تين", "تان", "ات", "تا", "تي");

  private final Map<String, Demonym> byForm = new HashMap<>();

  /** An earlier row wins: the first state that has an adjective keeps it. */
  void add(Table.Row row, String stateName) {
    Demonym demonym = new Demonym(row.get("state"), stateName);
    for (String form : inflect(MatchingForm.of(row.get("masculine")), MASCULINE_ENDINGS)) {
      put(form, demonym);
    }
    String feminine = MatchingForm.of(row.get("feminine"));
    put(feminine, demonym);
    for (String form : inflect(feminine.replaceAll("ه(?= |$)", ""), FEMININE_ENDINGS)) {
      put(form, demonym);
    }
    put(MatchingForm.of(row.get("plural")), demonym);
    put(MatchingForm.of(row.get("plural_oblique")), demonym);
  }

  Optional<Demonym> find(String words) {
    String form = MatchingForm.of(words).strip().replaceAll("\\s+", " ");
    Demonym found = byForm.get(form);
    return Optional.ofNullable(found != null ? found : byForm.get(withoutArticles(form)));
  }

  private void put(String form, Demonym demonym) {
    if (!form.isEmpty()) {
      byForm.putIfAbsent(form, demonym);
    }
  }

  private static List<String> inflect(String stem, List<String> endings) {
    List<String> forms = new ArrayList<>();
    for (String ending : endings) {
      forms.add(stem.replace(" ", ending + " ") + ending);
    }
    return forms;
  }

  private static String withoutArticles(String form) {
    StringBuilder out = new StringBuilder();
    for (String word : form.split(" ", -1)) {
      String bare =
          word.startsWith("لل") && word.length() > 4
              ? word.substring(2)
              : word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
      out.append(out.isEmpty() ? "" : " ").append(bare);
    }
    return out.toString();
  }
}
