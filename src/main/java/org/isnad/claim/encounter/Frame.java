package org.isnad.claim.encounter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim;

/**
 * One rule: the words that tell an encounter and the part that each phrase around them plays.
 *
 * @param name stable, ends up in the graph as provenance
 * @param verbs matching forms of the verbs that tell it
 * @param nouns matching forms of the nouns that tell it
 * @param with words one of which must stand near the trigger; empty if none need to
 * @param unless words right beside the trigger with which it means something else: «علم الاجتماع»
 * @param without words not far after the trigger with which it is none: «استدعت سفيرها للتشاور»
 * @param markers parts by the preposition or prepositional phrase before them, as matching forms:
 *     {@code مع}, {@code برعايه}
 * @param carriers parts of the subjects of verbs that carry the noun, by the verb's forms
 * @param organizing nouns before it whose doer brings the parties together: «التحضير لهذا اللقاء»
 * @param occurs verbs after the noun that only say it took place: «اجتماع عقد في…»
 * @param gathers verbs after the noun whose subject takes part: «لقاء جمع الرئيسين»
 * @param brokers verbs after the noun whose subject brings the parties together: «محادثات ترعاها
 *     الأمم المتحدة»
 * @param reaches verbs after the noun whose object is where the journey leads: «جولة تشمل عمان»
 * @param departs whether a place without a preposition is where the journey starts: «غادر بيروت إلى
 *     دمشق»
 * @param welcome whether those who stand to receive or see off follow without a preposition
 * @param orOther whether a call or meeting told before may be what it tells of
 * @param placeSuffices whether it is one even if nobody in politics is named, as long as the place
 *     is
 * @param envoys words for an office that one of those who meet must hold: «استدعت السفير»
 * @param needs how many participants a sentence must name for the rule to hold
 * @param needsJourney whether it must be what somebody travels for: «يزور موسكو | لبحث الأزمة مع»
 * @param needsOwner whether a pronoun must say whose the noun is: «في طريقه إلى»
 * @param needsPerson whether people must take part, not states or bodies alone
 */
record Frame(
    String name,
    Claim.Encounter.Kind kind,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> with,
    Set<String> unless,
    Set<String> without,
    Part subject,
    Part object,
    Part genitive,
    Map<String, Part> markers,
    Map<String, Part> carriers,
    Set<String> organizing,
    Set<String> occurs,
    Set<String> gathers,
    Set<String> brokers,
    Set<String> reaches,
    boolean departs,
    Set<String> envoys,
    int needs,
    boolean needsPlace,
    boolean needsCarrier,
    boolean needsJourney,
    boolean needsOwner,
    boolean needsPerson,
    boolean welcome,
    boolean orOther,
    boolean placeSuffices,
    List<Example> finds,
    List<Example> ignores) {

  private static final Pattern OBJECT = Pattern.compile("(?:ه|ها)$");

  /** What part a phrase plays. */
  enum Part {
    PARTICIPANT,
    /** A participant who receives the others. */
    HOST,
    MEDIATOR,
    /** A mediator under whose auspices the others meet. */
    SPONSOR,
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
    unless = Set.copyOf(unless);
    without = Set.copyOf(without);
    markers = Map.copyOf(markers);
    carriers = Map.copyOf(carriers);
    organizing = Set.copyOf(organizing);
    occurs = Set.copyOf(occurs);
    gathers = Set.copyOf(gathers);
    brokers = Set.copyOf(brokers);
    reaches = Set.copyOf(reaches);
    envoys = Set.copyOf(envoys);
    finds = List.copyOf(finds);
    ignores = List.copyOf(ignores);
  }

  /**
   * Whether a verb after the noun goes on telling of it; with the object pronoun that points back
   * too: «حضره».
   */
  boolean hasOccurring(String form) {
    return has(occurs, form) || has(gathers, form) || has(brokers, form);
  }

  /** Whether the subject of a verb after the noun brings the parties together. */
  boolean hasBroker(String form) {
    return has(brokers, form);
  }

  /** Whether the object of a verb after the noun is where the journey leads. */
  boolean hasReaching(String form) {
    return has(reaches, form);
  }

  /** Whether the subject of a verb after the noun takes part. */
  boolean hasGathering(String form) {
    return has(gathers, form);
  }

  /** «أجراه» is «أجرى» with its object. */
  private static boolean has(Set<String> forms, String form) {
    if (forms.isEmpty() || forms.contains(form)) {
      return !forms.isEmpty();
    }
    String bare = OBJECT.matcher(form).replaceFirst("");
    boolean longA = bare.endsWith("ا");
    return forms.contains(bare)
        || longA && forms.contains(bare.substring(0, bare.length() - 1) + "ي");
  }
}
