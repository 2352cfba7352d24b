package org.isnad.claim.encounter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Claim;

/**
 * One rule: the words that tell an encounter and the part that each phrase around them plays.
 *
 * @param name stable, ends up in the graph as provenance
 * @param verbs matching forms of the verbs that tell it
 * @param nouns matching forms of the nouns that tell it
 * @param with words one of which must stand near the trigger; empty if none need to
 * @param markers parts by the preposition or prepositional phrase before them, as matching forms:
 *     {@code مع}, {@code برعايه}
 * @param carriers parts of the subjects of verbs that carry the noun, by the verb's forms
 * @param organizing nouns before it whose doer brings the parties together: «التحضير لهذا اللقاء»
 * @param needs how many participants a sentence must name for the rule to hold
 */
record Frame(
    String name,
    Claim.Encounter.Kind kind,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> with,
    Part subject,
    Part object,
    Part genitive,
    Part possessor,
    Map<String, Part> markers,
    Map<String, Part> carriers,
    Set<String> organizing,
    int needs,
    boolean needsPlace,
    List<Example> finds,
    List<Example> ignores) {

  /** What part a phrase plays. */
  enum Part {
    PARTICIPANT,
    MEDIATOR,
    PLACE,
    NONE
  }

  /**
   * A sentence that the rule finds or ignores.
   *
   * @param expected participants, mediators, place and status to find; empty for a sentence to
   *     ignore
   */
  record Example(String text, Map<String, List<String>> expected, String because) {}

  Frame {
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    with = Set.copyOf(with);
    markers = Map.copyOf(markers);
    carriers = Map.copyOf(carriers);
    organizing = Set.copyOf(organizing);
    finds = List.copyOf(finds);
    ignores = List.copyOf(ignores);
  }
}
