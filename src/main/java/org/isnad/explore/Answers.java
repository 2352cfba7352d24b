package org.isnad.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What pages can ask for, as one reading of the store has it. What many ask, the same overview and
 * the same pictures, is kept as it was sent until the store is read anew.
 */
final class Answers {
  /** Made of the chronicle alone, so that they change only with it. */
  private static final Set<String> KEPT =
      Set.of("overview", "choices", "events", "timeline", "map", "casualties", "network");

  private static final int MOST_KEPT = 64;
  private static final long MOST_BYTES = 32L << 20;

  private final Map<String, PageAnswer> byName;
  private final Map<Question, Body> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);
  private long bytes;

  private record Question(String name, Map<String, String> given) {}

  Answers(Map<String, PageAnswer> byName) {
    this.byName = new LinkedHashMap<>(byName);
  }

  Set<String> names() {
    return byName.keySet();
  }

  Optional<PageAnswer> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * An answer as it is sent; nothing if there is none of that name.
   *
   * @param isFresh whether it has to be made anew although it is kept
   */
  Optional<Body> body(String name, Map<String, String> given, boolean isFresh) {
    Question question = new Question(name, new TreeMap<>(given));
    Optional<Body> known = isFresh ? Optional.empty() : kept(question);
    return known.isPresent()
        ? known
        : of(name).map(answer -> keep(question, Body.of(answer.of(new Parameters(given)))));
  }

  private synchronized Optional<Body> kept(Question question) {
    return Optional.ofNullable(kept.get(question));
  }

  /** The oldest of those that nobody asked for since make room. */
  private synchronized Body keep(Question question, Body body) {
    if (!KEPT.contains(question.name())) {
      return body;
    }
    @Nullable Body before = kept.put(question, body);
    bytes += body.plain().length - (before == null ? 0 : before.plain().length);
    var oldest = kept.values().iterator();
    while (kept.size() > MOST_KEPT || bytes > MOST_BYTES) {
      bytes -= oldest.next().plain().length;
      oldest.remove();
    }
    return body;
  }
}
