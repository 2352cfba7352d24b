package org.isnad.event;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.MatchingForm;

/** Where something happened, as one claim has it. */
public sealed interface Whereabouts {
  /** How well two places agree, in thousandths; 0 if they exclude each other. */
  int agreement(Whereabouts other);

  /**
   * A place.
   *
   * @param key equal for the same place in any article
   * @param linked whether the key is that of a gazetteer item, so that another linked key means
   *     another place
   * @param names in comparable form
   * @param within the keys of places that hold it, as its country
   */
  record At(String key, boolean linked, Set<String> names, Set<String> within)
      implements Whereabouts {
    private static final Pattern KIND_OF_PLACE =
        Pattern.compile("^(محافظه|مدينه|بلده|قريه|العاصمه|ولايه|منطقه|اقليم|مخيم)\\s+");

    public At {
      names =
          names.stream()
              .map(name -> KIND_OF_PLACE.matcher(MatchingForm.of(name).strip()).replaceFirst(""))
              .collect(Collectors.toUnmodifiableSet());
      within = Set.copyOf(within);
    }

    boolean same(At other) {
      if (key.equals(other.key)) {
        return true;
      }
      return !(linked && other.linked) && !Collections.disjoint(names, other.names);
    }

    @Override
    public int agreement(Whereabouts other) {
      if (!(other instanceof At there)) {
        return 800;
      }
      if (same(there)) {
        return 1000;
      }
      return within.contains(there.key) || there.within.contains(key) ? 800 : 0;
    }
  }

  /** The article gives no place. */
  record Unstated() implements Whereabouts {
    @Override
    public int agreement(Whereabouts other) {
      return 800;
    }
  }
}
