package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Mention;
import org.isnad.mention.Words;

/**
 * «رحب الوزير القطري بزيارة نظيره الأمريكي إلى | بلاده»: who travels to somebody's country does not
 * travel to his own, so it is that of whom the sentence named before him.
 */
final class Homeland {
  private static final String COUNTRY = "بلاد";

  private static final Pattern VISITS = Pattern.compile("[يت]زور(?:ون|ان|وا)?|زار(?:ت|وا|ا)?");

  /** «غادر عائدا إلى بلاده», «ودعه قبل توجهه إلى بلاده»: that is the traveller's own. */
  private static final Pattern RETURNS =
      Pattern.compile(
          "(?:ال)?عود[هت]|[يت]عود(?:ون|ان)?|عاد(?:ت|وا|ا)?|عايد.*|رجع.*|[يت]رجع.*"
              + "|[يت]?غادر.*|مغادر.*|ودع.*|[يت]ودع.*|توجه.*|متوجه.*");

  private Homeland() {}

  /** The chunks, «بلاده» being the state that is meant where a journey leads there. */
  static List<Chunk> resolved(Gazetteer gazetteer, List<Chunk> chunks) {
    List<Chunk> resolved = new ArrayList<>(chunks);
    for (int i = 1; i + 1 < chunks.size(); i++) {
      Optional<Mention> state =
          isReached(chunks, i) ? state(gazetteer, chunks, i) : Optional.empty();
      if (state.isPresent()) {
        Chunk chunk = chunks.get(i);
        resolved.set(i, new Chunk(chunk.first(), chunk.end(), chunk.token(), state.get()));
      }
    }
    return resolved;
  }

  private static boolean isReached(List<Chunk> chunks, int i) {
    boolean his = chunks.get(i + 1).tag().startsWith("PRP");
    if (!chunks.get(i).form().equals(COUNTRY) || !his) {
      return false;
    }
    String before = chunks.get(i - 1).form();
    boolean returns =
        chunks.subList(0, i).stream().anyMatch(one -> RETURNS.matcher(one.form()).matches());
    boolean invited = i > 1 && before.equals("زياره") && chunks.get(i - 2).form().equals("ل");
    return !returns && (before.equals("الي") || invited || VISITS.matcher(before).matches());
  }

  /** The only state of those named before that is not that of the last of them. */
  private static Optional<Mention> state(Gazetteer gazetteer, List<Chunk> chunks, int i) {
    Set<String> states = new LinkedHashSet<>();
    Words words = null;
    String last = "";
    for (Chunk chunk : chunks.subList(0, i)) {
      if (chunk.mention() instanceof Mention.Person person) {
        List<String> held = held(gazetteer, person).distinct().toList();
        states.addAll(held);
        last = held.size() == 1 ? held.get(0) : "";
        words = person.words();
      }
    }
    boolean known = !last.isEmpty() && states.remove(last) && states.size() == 1;
    if (words == null || !known) {
      return Optional.empty();
    }
    Chunk chunk = chunks.get(i);
    Words here =
        new Words(
            words.sentence(),
            chunk.first(),
            chunk.end(),
            chunk.token().span(),
            chunk.token().surface());
    return Optional.of(new Mention.State(here, "nation-adjective", states.iterator().next()));
  }

  private static Stream<String> held(Gazetteer gazetteer, Mention.Person person) {
    return person.offices().stream()
        .map(office -> gazetteer.state(office.of()))
        .flatMap(Optional::stream)
        .map(Item::label);
  }
}
