package org.isnad.claim.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** By which of their names the speakers of an article are called: always the fullest. */
final class SpeakerNames {
  private static final Set<String> SAME = Set.of("ذات", "ذاته", "ذاتها", "نفس", "نفسه", "نفسها");

  /** Words for whoever spoke last, whatever they were called. */
  private static final Set<String> ANY_SOURCE = Set.of("المصدر", "المصادر");

  private final List<Mention.Person> people;
  private final List<Speaker> speakers = new ArrayList<>();

  /** The names in an article with these mentions. */
  SpeakerNames(List<Mention> mentions) {
    people =
        mentions.stream()
            .filter(m -> m instanceof Mention.Person person && !person.name().isEmpty())
            .map(Mention.Person.class::cast)
            .toList();
  }

  /** Adds those who speak next. */
  void enter(List<Speaker> next) {
    speakers.addAll(next);
  }

  /** The name of a speaker. */
  String of(Speaker speaker) {
    return titled(speaker).or(() -> pointedTo(speaker)).orElseGet(() -> fullest(speaker.name()));
  }

  /** «الوزير»: the person named before under a title that begins with it and has all its words. */
  private Optional<String> titled(Speaker speaker) {
    Set<String> title = bareWords(speaker.name());
    Optional<Mention.Person> last = Optional.empty();
    for (Mention.Person person : people) {
      String words = person.words().surface();
      boolean called =
          person.words().span().end() <= speaker.words().start()
              && firstWord(words).equals(firstWord(speaker.name()))
              && bareWords(words).containsAll(title);
      last = called ? Optional.of(person) : last;
    }
    return last.map(Mention.Person::name)
        .filter(name -> bareWords(name).stream().noneMatch(title::contains));
  }

  /** «المصدر ذاته»: the last who spoke before and was called so, or else whoever spoke last. */
  private Optional<String> pointedTo(Speaker speaker) {
    List<String> words = words(speaker.name());
    boolean same = words.removeIf(SAME::contains);
    if (words.size() != 1 || !SayingWords.POINTS_BACK.has(words.get(0))) {
      return Optional.empty();
    }
    String called = bare(words.get(0));
    List<Speaker> before =
        speakers.stream()
            .filter(other -> other.words().end() <= speaker.words().start())
            .filter(other -> words(other.name()).size() > 1)
            .toList();
    Optional<Speaker> last =
        before.stream()
            .filter(other -> bareWords(other.name()).contains(called))
            .reduce((first, second) -> second);
    if (last.isEmpty() && (same || ANY_SOURCE.contains(words.get(0)))) {
      last = before.stream().reduce((first, second) -> second);
    }
    return last.map(other -> fullest(other.name()));
  }

  /** «فوزي» is «أحمد فوزي», «المرصد» «المرصد السوري», if nobody else of that name speaks. */
  private String fullest(String name) {
    if (SayingWords.SOURCE.has(MatchingForm.of(name))) {
      return name; // «مصدر» without its article is one more of them
    }
    Set<String> words = bareWords(name);
    List<String> longer =
        speakers.stream()
            .map(Speaker::name)
            .filter(other -> other.length() > name.length() && bareWords(other).containsAll(words))
            .filter(
                other ->
                    firstWord(other).equals(firstWord(name))
                        || MatchingForm.of(other).endsWith(" " + MatchingForm.of(name)))
            .distinct()
            .toList();
    return longer.size() == 1 ? longer.get(0) : name;
  }

  private static String firstWord(String words) {
    return bare(words(words).get(0));
  }

  private static Set<String> bareWords(String words) {
    Set<String> bare = new HashSet<>();
    words(words).forEach(word -> bare.add(bare(word)));
    return bare;
  }

  private static List<String> words(String words) {
    return new ArrayList<>(List.of(MatchingForm.of(words).split("[ ،]+", -1)));
  }

  private static String bare(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
  }
}
