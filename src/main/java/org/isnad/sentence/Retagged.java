package org.isnad.sentence;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that the tagger often takes for names or nouns, wherever they stand. */
final class Retagged {
  /** With its hamza no «هنا». */
  private static final Set<String> CONGRATULATES = Set.of("هنأ", "هنّأ", "هنأت");

  /** «اللقاء بين الوزير ودقلو | تأجل»: no part of a name. */
  private static final Set<String> PUT_OFF = Set.of("تاجل", "تاجلت", "الغيت", "ارجيت", "ارجءت");

  /** «الملك محمد السادس، | عاهل المغرب». */
  private static final String MONARCH = "عاهل";

  /** Foreign names whose first letter looks like that of a verb: «وكان | ترمب | وصل». */
  private static final Set<String> NAMES =
      Set.of("ترامب", "ترمب", "تيلرسون", "تسيبراس", "نتنياهو", "نتانياهو", "يونكر", "توسك");

  /** «عقد الوزير سامح شكري | لقاءين»: two encounters, which are no part of a name. */
  private static final Pattern TWO_ENCOUNTERS =
      Pattern.compile("(?:اتصال|لقاء|لقاي|اجتماع|زيارت|مكالمت|جلست|جولت|مباحثت|قمت)(?:ين|ان)");

  private Retagged() {}

  /** The tag that the word must have; empty if the tagger is to be believed. */
  static Optional<String> tag(Token token) {
    boolean name = token.tag().endsWith("NNP");
    if (name && TWO_ENCOUNTERS.matcher(token.form()).matches()) {
      return Optional.of("NNS");
    }
    if (name && PUT_OFF.contains(token.form()) || CONGRATULATES.contains(token.surface())) {
      return Optional.of("VBD");
    }
    if (!name && NAMES.contains(token.form())) {
      return Optional.of("NNP");
    }
    boolean monarch = token.tag().startsWith("VB") && token.form().equals(MONARCH);
    return monarch ? Optional.of("NN") : Optional.empty();
  }
}
