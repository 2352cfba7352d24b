package org.isnad.graph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.gazetteer.PersonKey;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/** What the words of persons' names and offices say about who may be one person. */
final class PersonNames {
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> envoys = new HashSet<>();

  PersonNames() {
    for (List<String> row : Table.read("/lexicon/given-names.tsv").rows()) {
      givenNames.add(PersonKey.of(row.get(0)));
    }
    for (List<String> row : Table.read("/lexicon/titles.tsv").rows()) {
      if (row.get(1).equals("envoy")) {
        envoys.add(MatchingForm.of(row.get(0)));
      }
    }
  }

  /** Whether a name is more than given names, which many persons bear: «محمد علي». */
  boolean isTelling(String key) {
    return !Arrays.stream(key.split(" ", -1)).allMatch(givenNames::contains);
  }

  /**
   * Whether two keys of one skeleton may be one name: where their words differ they are not two
   * given names that both exist, as «حسن» and «حسين» are.
   */
  boolean mayBeOne(String one, String other) {
    List<String> words = List.of(one.split(" ", -1));
    List<String> others = List.of(other.split(" ", -1));
    if (words.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean differ = !words.get(i).equals(others.get(i));
      if (differ && givenNames.contains(words.get(i)) && givenNames.contains(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an office is one abroad, where articles name now the sender, now the country sent to.
   */
  boolean isEnvoy(String title) {
    String first = MatchingForm.of(title).strip().split("\\s+", -1)[0];
    return envoys.contains(first.startsWith("ال") ? first.substring(2) : first);
  }
}
