package org.isnad.claim.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Mention;

/** Reads who is named at a place of one sentence as somebody who may say something. */
final class SpeakerReader {
  /** How long what stands between a name and its verb may be, in tokens. */
  private static final int APPOSITION = 14;

  /** How many tokens of a plain phrase may stand before a verb. */
  private static final int BEFORE = 6;

  /** «وزارة الدفاع ومصادر أمنية وشهود»: more of them are no longer read as one phrase. */
  private static final int COORDINATED = 3;

  private final SpeechLine line;
  private final SpeakerPhraseReader phrases;
  private final List<Mention> mentions;

  /**
   * Whoever a phrase names.
   *
   * @param end index after the phrase
   * @param known whether a list or a rule knows the first of them as somebody who may speak
   */
  record Named(List<Speaker> speakers, int end, boolean known) {}

  SpeakerReader(String text, SpeechLine line, List<Mention> all) {
    this.line = line;
    mentions =
        all.stream()
            .filter(m -> !(m instanceof Mention.Time || m instanceof Mention.Locality))
            .toList();
    phrases = new SpeakerPhraseReader(text, line, mentions);
  }

  /** Whoever is named from a token on, with those named after an «و». */
  Optional<Named> at(int from) {
    Optional<SpeakerPhrase> first = phrases.at(from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Speaker> speakers = new ArrayList<>(List.of(speaker(first.get())));
    int end = first.get().end();
    while (speakers.size() < COORDINATED && line.has(end, "و")) {
      Optional<SpeakerPhrase> next =
          leadsToSpeaker(end + 1) ? phrases.at(end + 1) : Optional.empty();
      if (next.isEmpty()) {
        break;
      }
      speakers.add(speaker(next.get()));
      end = next.get().end();
    }
    return Optional.of(new Named(speakers, end, first.get().known()));
  }

  private boolean leadsToSpeaker(int at) {
    return phrases.starting(at).isPresent() || line.isBare(at, SayingWords.SOURCE);
  }

  private Speaker speaker(SpeakerPhrase phrase) {
    return new Speaker(phrase.name(), line.words(phrase.first(), phrase.end()));
  }

  /** «وكالة»، «رويترز»: the medium named from a token on, to whom somebody spoke. */
  Optional<Named> mediumAt(int from) {
    return phrases.medium(from).map(p -> new Named(List.of(speaker(p)), p.end(), true));
  }

  /** «لـCNN» as one token: the medium to whom somebody spoke. */
  Optional<Speaker> foreignMedium(int at) {
    return phrases.foreignMedium(at).map(this::speaker);
  }

  /** Whoever is named up to a token: «لكن مصادر | ذكرت». */
  Optional<Named> upTo(int end) {
    for (Mention mention : mentions) {
      int first = mention.words().first();
      if (mention.words().end() == end) {
        boolean object = line.tag(first - 1).equals("IN") && !line.has(first - 1, "ان");
        return object ? apposedBefore(first - 1) : at(first).filter(named -> named.end() == end);
      }
    }
    int first = end;
    while (first > 0 && end - first < BEFORE && isNominal(first - 1)) {
      first--;
    }
    while (first < end && !line.isBare(first, SayingWords.SOURCE)) {
      first++;
    }
    return first < end ? at(first).filter(named -> named.end() == end) : Optional.empty();
  }

  private boolean isNominal(int at) {
    return line.isNoun(at) || line.isAdjective(at) || line.tag(at).equals("IN");
  }

  /** «النائب أحمد، المنتمي لحزب اليسار، | أشار»: the person before an apposition. */
  private Optional<Named> apposedBefore(int end) {
    for (int at = end; at > Math.max(0, end - APPOSITION); at--) {
      if (line.tag(at).startsWith("VB")) {
        return Optional.empty();
      }
      int stop = at;
      Optional<Mention> person =
          mentions.stream()
              .filter(m -> m.words().end() == stop && line.has(stop, "،"))
              .filter(m -> m instanceof Mention.Person named && !named.name().isEmpty())
              .findFirst();
      if (person.isPresent()) {
        return at(person.get().words().first());
      }
    }
    return Optional.empty();
  }

  /** Whether a person or an organisation is named by some of the tokens of a range. */
  boolean isPersonOrBody(int from, int end) {
    return mentions.stream()
        .filter(m -> m.words().first() >= from && m.words().end() <= end)
        .anyMatch(SpeakerReader::isPersonOrBody);
  }

  private static boolean isPersonOrBody(Mention mention) {
    return mention instanceof Mention.Person || mention instanceof Mention.Organization;
  }

  /** The first of the sentence who may act: whose speech «مضيفا أن» goes on with. */
  Optional<Named> actor(int before) {
    return mentions.stream()
        .filter(m -> m.words().end() <= before && isPersonOrBody(m))
        .findFirst()
        .flatMap(m -> at(m.words().first()));
  }
}
