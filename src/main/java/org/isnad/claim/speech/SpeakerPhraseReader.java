package org.isnad.claim.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.mention.Mention;
import org.isnad.text.LostArticle;

/** Reads the phrase that names one speaker: a mention, a statement's author, or a plain noun. */
final class SpeakerPhraseReader {
  /** A name in Latin letters after «ل». */
  private static final Pattern FOREIGN = Pattern.compile("لـ?([A-Z][A-Za-z.]+)");

  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z.]+");

  /** How many tokens of a medium's name may stand in quotation marks. */
  private static final int QUOTED = 4;

  /** Between a statement and its author: «بيان | صادر عن |», «بيان | نشرته |». */
  private static final Set<String> TO_AUTHOR =
      Set.of(
          "ل", "عن", "من", "صادر", "صادره", "الصادر", "الصادره", "اصدر", "اصدره", "اصدرته", "اصدرت",
          "نشر", "نشره", "نشرته", "نشرت", "وزعه", "وزعته", "ه", "ها");

  /** «مسؤول في | بيان»: on what occasion somebody spoke, which is not where they belong. */
  private static final Set<String> MEANS =
      Set.of(
          "وقت", "بيان", "تصريح", "تصريحات", "حديث", "موتمر", "اتصال", "رساله", "كلمه", "مقابله",
          "تغريده");

  private final String text;
  private final SpeechLine line;
  private final NounPhrases nouns;
  private final List<Mention> mentions;

  /** Reads with these mentions of the sentence. */
  SpeakerPhraseReader(String text, SpeechLine line, List<Mention> mentions) {
    this.text = text;
    this.line = line;
    this.mentions = mentions;
    nouns = new NounPhrases(line, mentions);
  }

  /** The speaker named from a token on. */
  Optional<SpeakerPhrase> at(int from) {
    if (!line.isIn(from) || line.is(from, SayingWords.NO_SOURCE)) {
      return Optional.empty();
    }
    if (line.isBare(from, SayingWords.STATEMENT)) {
      return statement(from);
    }
    Optional<Mention> mention = starting(from);
    if (mention.isPresent()) {
      return Optional.of(mentioned(from, mention.get()));
    }
    int end = nouns.end(from);
    return end <= from ? Optional.empty() : Optional.of(unknown(from, end));
  }

  /** «وكالة»، «رويترز», «الشرق الأوسط» in quotation marks: a medium named from a token on. */
  Optional<SpeakerPhrase> medium(int from) {
    if (line.isQuote(from)) {
      for (int end = from + 2; end < from + 2 + QUOTED; end++) {
        if (line.isQuote(end)) {
          String name = line.words(from + 1, end).of(text);
          return Optional.of(new SpeakerPhrase(from, end + 1, name, true));
        }
      }
    }
    boolean medium =
        line.isBare(from, SayingWords.MEDIUM) || LATIN.matcher(line.surface(from)).matches();
    return medium ? at(from) : Optional.empty();
  }

  /** «لـCNN» as one token. */
  Optional<SpeakerPhrase> foreignMedium(int at) {
    Matcher matcher = FOREIGN.matcher(line.surface(at));
    return matcher.matches()
        ? Optional.of(new SpeakerPhrase(at, at + 1, matcher.group(1), true))
        : Optional.empty();
  }

  /** The mention that starts at a token. */
  Optional<Mention> starting(int at) {
    return mentions.stream().filter(m -> m.words().first() == at).findFirst();
  }

  /** A mention, with the name that follows an office after a comma or at once. */
  private SpeakerPhrase mentioned(int from, Mention mention) {
    int end = listener(from, mention.words().end());
    if (mention instanceof Mention.Person person && !person.name().isEmpty()) {
      return new SpeakerPhrase(from, end, person.name(), true);
    }
    boolean unnamed = mention instanceof Mention.Group || mention instanceof Mention.Person;
    return apposed(from, end)
        .orElseGet(() -> plain(from, unnamed ? withComplement(from, end) : end, true));
  }

  private SpeakerPhrase plain(int from, int end, boolean known) {
    String name = LostArticle.restored(line.words(from, end).of(text), line.form(from));
    return new SpeakerPhrase(from, end, name, known);
  }

  /** «متحدث باسم الشرطة | لوكالة فرانس برس»: the index of whom somebody spoke to, or the end. */
  private int listener(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      boolean medium =
          at + 1 < end && line.has(at, "ل", "لـ") && line.is(at + 1, SayingWords.MEDIUM);
      if (medium || foreignMedium(at).isPresent()) {
        return at;
      }
    }
    return end;
  }

  /** A phrase that no list or rule knows as a mention. */
  private SpeakerPhrase unknown(int from, int whole) {
    int end = listener(from, whole);
    for (Mention mention : mentions) {
      boolean inside = mention.words().first() > from && mention.words().first() < end;
      if (inside && mention instanceof Mention.Person person && !person.name().isEmpty()) {
        return new SpeakerPhrase(from, Math.max(end, mention.words().end()), person.name(), true);
      }
      if (inside) {
        end = Math.max(end, listener(from, mention.words().end()));
      }
    }
    int last = end;
    boolean known = line.isBare(from, SayingWords.SOURCE);
    return apposed(from, last).orElseGet(() -> plain(from, withComplement(from, last), known));
  }

  /** «المتحدث باسم الرئاسة، | السفير بسام راضي»: the person named right after an office. */
  private Optional<SpeakerPhrase> apposed(int from, int end) {
    int at = line.isComma(end) || line.has(end, "(", "-", "–") ? end + 1 : end;
    return starting(at)
        .filter(m -> m instanceof Mention.Person person && !person.name().isEmpty())
        .map(m -> new SpeakerPhrase(from, m.words().end(), ((Mention.Person) m).name(), true));
  }

  /** «مصادر | في المعارضة», «مسؤول | بوزارة الدفاع»: the index after what an unnamed one is of. */
  private int withComplement(int from, int end) {
    int of = end + 1;
    boolean complement =
        line.isBare(from, SayingWords.SOURCE)
            && line.has(end, "في", "ب", "من")
            && !line.is(of, SayingWords.DAY)
            && !MEANS.contains(line.form(of));
    if (!complement) {
      return end;
    }
    return starting(of).map(m -> m.words().end()).orElseGet(() -> Math.max(end, endAfter(of, end)));
  }

  private int endAfter(int of, int end) {
    int whole = nouns.end(of);
    return whole > of ? whole : end;
  }

  /** «بيان صادر عن X», «تصريحات X», «تقرير لـX»: its author, or itself if it may stand alone. */
  private Optional<SpeakerPhrase> statement(int from) {
    int end = from + 1;
    while (isOfStatement(end)) {
      end++;
    }
    int author = end;
    while (leadsToAuthor(author)) {
      author++;
    }
    boolean led = author > end || author == from + 1;
    Optional<SpeakerPhrase> by =
        led && !MEANS.contains(line.form(author)) ? at(author) : Optional.empty();
    if (by.isPresent()) {
      return by.map(one -> new SpeakerPhrase(from, one.end(), one.name(), one.known()));
    }
    return line.isBare(from, SayingWords.UNSIGNED)
        ? Optional.of(plain(from, end, true))
        : Optional.empty();
  }

  private boolean isOfStatement(int at) {
    boolean adjective = line.isAdjective(at) || line.tag(at).equals("VBN");
    return adjective && !leadsToAuthor(at) && starting(at).isEmpty();
  }

  private boolean leadsToAuthor(int at) {
    return line.is(at, SayingWords.DAY) || TO_AUTHOR.contains(line.form(at));
  }
}
