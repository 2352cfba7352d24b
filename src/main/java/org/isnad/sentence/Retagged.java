package org.isnad.sentence;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that the tagger often takes for names or nouns, wherever they stand. */
final class Retagged {
  /** With its hamza no «هنا». */
  private static final Set<String> CONGRATULATES = Set.of("هنأ", "هنّأ", "هنأت");

  /** «اللقاء بين الوزير ودقلو | تأجل»: no part of a name. */
  private static final Set<String> PUT_OFF = Set.of("تاجل", "تاجلت", "الغيت", "ارجيت", "ارجءت");

  /** «الملك محمد السادس، | عاهل المغرب». */
  private static final Set<String> MONARCHS = Set.of("عاهل");

  /** «عقد الوزير سامح شكري | لقاءين»: two encounters, which are no part of a name. */
  private static final Pattern TWO_ENCOUNTERS =
      Pattern.compile("(?:اتصال|لقاء|لقاي|اجتماع|زيارت|مكالمت|جلست|جولت|مباحثت|قمت)(?:ين|ان)");

  private Retagged() {}

  /** The tag that the word must have; null if the tagger is to be believed. */
  static @Nullable String tag(Token token) {
    boolean name = token.tag().equals("NNP");
    if (name && TWO_ENCOUNTERS.matcher(token.form()).matches()) {
      return "NNS";
    }
    if (name && PUT_OFF.contains(token.form()) || CONGRATULATES.contains(token.surface())) {
      return "VBD";
    }
    return token.tag().startsWith("VB") && MONARCHS.contains(token.form()) ? "NN" : null;
  }
}
