package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.speech.Speakers;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/** Who a dropped subject or a pronoun stands for: the person the text was speaking of. */
class Antecedents {
  private static final Set<String> FEMININE_HEADS =
      Set.of(
          "وزيره", "رييسه", "مستشاره", "ملكه", "اميره", "سفيره", "مبعوثه", "متحدثه", "ناطقه",
          "مفوضه", "نايبه", "مديره", "زعيمه", "مسووله", "ممثله", "مندوبه", "شيخه", "السيده",
          "عضوه");

  /** «إعلان |الرئيس| أنه سيزور»: who announces speaks of himself. */
  private static final Set<String> ANNOUNCING =
      Set.of("اعلان", "تاكيد", "قول", "تصريح", "كشف", "نفي");

  /** «جولة | تشمل | الأردن والإمارات»: where to, not who. */
  private static final Set<String> LEADS_TO =
      Set.of("شملت", "تشمل", "ستشمل", "تضمنت", "تتضمن", "يشمل", "شمل");

  private static final Set<String> GOVERNS = Set.of("ان", "ل", "لن", "لم", "كي");

  /** Verbs whose last letter is their own. */
  private static final Set<String> SINGULAR =
      Set.of("دعا", "بدا", "شكا", "عفا", "تلا", "علا", "نجا", "غدا", "سما", "خلا");

  /** «توافق الوزيران على أن | يلتقيا». */
  private static final Pattern THEY_MEET = Pattern.compile("[اي](?:لتقيا|جتمعا)ن?");

  private static final Pattern OFFICE = Pattern.compile("^(?:ال)?(?:مكتب|ديوان)(?:\\s|$)");

  private final List<Mention> topics = new ArrayList<>();

  /** All persons of the sentences before. */
  private final List<Mention> persons = new ArrayList<>();

  private final LastSpeaker speech = new LastSpeaker();

  /** The two persons of the sentence before, if it names two and no more. */
  private List<Mention> pair = List.of();

  /** The last place of the sentence before; null if it names none. */
  private @Nullable Mention place;

  /** Never knows whom the text was speaking of. */
  static Antecedents none() {
    return new Antecedents() {
      @Override
      List<Mention> subject(Clause clause, int at) {
        return List.of();
      }

      @Override
      @Nullable Mention place(Clause clause, int at) {
        return null;
      }

      @Override
      List<Mention> nearest(Clause clause, int at) {
        return List.of();
      }
    };
  }

  /**
   * The subject of a verb or noun that names none: the last free person before it, else the topic
   * of the sentences before. A feminine verb looks for a woman.
   */
  List<Mention> subject(Clause clause, int at) {
    List<Mention> found = doer(clause, at);
    boolean office = found.size() == 1 && isPressOffice(found.get(0));
    Mention served = office ? servedBy(clause, at) : null;
    return served == null ? found : List.of(served);
  }

  /** «المكتب الإعلامي للوزير»: whom the office serves, named before; null if nobody is. */
  private @Nullable Mention servedBy(Clause clause, int at) {
    Mention person = governedOf(clause, at);
    return person == null ? topic(false).orElse(null) : person;
  }

  private List<Mention> doer(Clause clause, int at) {
    Optional<Mention> styled =
        Styled.of(clause, at, topics).or(() -> Styled.of(clause, at, persons));
    if (styled.isPresent()) {
      return List.of(styled.get());
    }
    Mention pointed = Pointed.by(clause, at);
    if (pointed != null) {
      return List.of(pointed);
    }
    Mention speaker = speech.speaker(clause, at);
    if (speaker != null && !Mouthpiece.is(speaker)) {
      return List.of(speaker);
    }
    if (clause.has(at) && isDualVerb(clause, at) && pair.size() == 2 && opensUnnamed(clause, at)) {
      return pair;
    }
    List<Mention> two =
        THEY_MEET.matcher(clause.form(at)).matches() ? NamedPair.before(clause, at) : List.of();
    if (!two.isEmpty()) {
      return two;
    }
    Mention traveller = Travellers.of(clause, at);
    if (traveller != null) {
      return List.of(traveller);
    }
    boolean feminine = clause.has(at) && isFeminineVerb(clause.at(at));
    boolean plural = clause.has(at) && isPluralVerb(clause.at(at));
    boolean masculine = clause.has(at) && isMasculineVerb(clause.at(at));
    boolean his = clause.form(at + 1).equals("ه") && clause.at(at + 1).tag().startsWith("PRP");
    boolean hers = clause.form(at + 1).equals("ها") && clause.at(at + 1).tag().startsWith("PRP");
    Mention governed = null;
    Mention free = null;
    for (int i = Math.min(at, clause.size()) - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      Mention head = his || hers || plural ? null : Travellers.headOfRelative(clause, i);
      if (head != null && !(feminine && isMan(head)) && !(masculine && isFeminine(head))) {
        return List.of(head);
      }
      if (mention == null
          || mention instanceof Mention.Time
          || mention instanceof Mention.Locality
          || BothSides.is(mention)
          || Mouthpiece.is(mention)
          || plural && mention instanceof Mention.Person
          || his && (mention instanceof Mention.State || mention instanceof Mention.Organization)
          || hers && isMan(mention)
          || his && isFeminine(mention)
          || feminine && mention instanceof Mention.Person && !isFeminine(mention)
          || masculine && isFeminineBody(mention)
          || clause.at(i).isPlace() && LEADS_TO.contains(clause.form(i - 1))
          || SameSubject.meets(clause, i, at)) {
        continue;
      }
      boolean speaks = mention instanceof Mention.Person || isBody(mention);
      if (ANNOUNCING.contains(clause.form(i - 1)) && speaks) {
        return clause.coordinatedRight(i, at);
      }
      boolean ofObject = actsOnIt(clause, i);
      boolean subject =
          ofObject
              || clause.has(i - 1)
                  && (clause.at(i - 1).isVerb() || clause.form(i - 1).equals("ان"));
      if (subject) {
        List<Mention> left = clause.at(i - 1).isVerb() ? clause.subjectBefore(i - 1) : List.of();
        return left.isEmpty() ? clause.coordinatedRight(i, at) : left;
      }
      if (mention instanceof Mention.Person) {
        if (!clause.isPreposition(i - 1)) {
          free = free == null ? mention : free;
        }
        governed = governed == null ? mention : governed;
      } else if (mention instanceof Mention.Group && !clause.isPreposition(i - 1)
          || hers && isBody(mention) && !clause.isPreposition(i - 1)) {
        free = free == null ? mention : free;
      }
    }
    boolean unnamed = free == null && !plural && isVerbFirst(clause, at) && !topics.isEmpty();
    if (free != null || governed != null && at > 6 && !unnamed) {
      return List.of(free != null ? free : governed);
    }
    if (plural || hers && topics.stream().allMatch(Antecedents::isMan)) {
      return List.of();
    }
    return topic(feminine || hers).or(() -> Optional.ofNullable(governedOf(clause, at))).stream()
        .toList();
  }

  /** «أقرها | المجلس»: whoever stands after a verb and its pronoun, but not «يرافقه | الوزير». */
  private static boolean actsOnIt(Clause clause, int i) {
    boolean unnamed =
        clause.at(i).mention() instanceof Mention.Person person && person.name().isEmpty();
    return !unnamed
        && clause.isPronoun(i - 1)
        && clause.has(i - 2)
        && clause.at(i - 2).isVerb()
        && !clause.form(i - 3).equals("ما") // «ما نشره | موقع»
        && !ArgumentWords.ACCOMPANIES.contains(clause.form(i - 2));
  }

  /** The same for a journey, which neither states nor their bodies make. */
  List<Mention> traveller(Clause clause, int at) {
    Mention guest = Travellers.received(clause, at);
    if (guest != null) {
      return List.of(guest);
    }
    List<Mention> found = subject(clause, at);
    if (clause.has(at) && isDualVerb(clause, at) && found.size() == 1) {
      return List.of();
    }
    boolean bodies =
        found.stream()
            .allMatch(one -> one instanceof Mention.State || one instanceof Mention.Organization);
    return bodies ? nearest(clause, at) : found;
  }

  /** «أعلن المكتب الإعلامي للوزير أنه غادر»: an office speaks of whom it serves. */
  private static boolean isPressOffice(Mention mention) {
    return mention instanceof Mention.Organization
        && OFFICE.matcher(MatchingForm.of(mention.words().surface())).find();
  }

  /** The person nearest on the left, whatever part he plays. */
  List<Mention> nearest(Clause clause, int at) {
    Mention person = governedOf(clause, at);
    return person == null ? subject(clause, at) : List.of(person);
  }

  /** Where «إليها» leads: the last place before it, in its sentence or the one before. */
  @Nullable Mention place(Clause clause, int at) {
    Mention here = lastPlace(clause, at);
    return here != null ? here : place;
  }

  private static @Nullable Mention lastPlace(Clause clause, int end) {
    for (int i = Math.min(end, clause.size()) - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      if (clause.at(i).isPlace()
          && mention != null
          && !mention.foundBy().equals("nation-adjective")) {
        return mention;
      }
    }
    return null;
  }

  private static @Nullable Mention governedOf(Clause clause, int at) {
    for (int i = Math.min(at, clause.size()) - 1; i >= 0; i--) {
      if (clause.at(i).mention() instanceof Mention.Person person) {
        return person;
      }
    }
    return null;
  }

  private Optional<Mention> topic(boolean feminine) {
    for (int i = topics.size() - 1; feminine && i >= 0; i--) {
      if (isFeminine(topics.get(i))) {
        return Optional.of(topics.get(i));
      }
    }
    if (topics.isEmpty() || feminine && isMan(topics.get(topics.size() - 1))) {
      return Optional.empty();
    }
    return Optional.of(topics.get(topics.size() - 1));
  }

  private static boolean isPluralVerb(Chunk chunk) {
    return chunk.isVerb() && (chunk.form().endsWith("وا") || chunk.form().endsWith("ون"));
  }

  /** «وصلا», «ستصلان», «أن يجتمعا»: two do it, not the one who speaks of them. */
  private static boolean isDualVerb(Clause clause, int verb) {
    String form = clause.form(verb);
    String tag = clause.at(verb).tag();
    boolean subjunctive =
        form.endsWith("ا") && form.startsWith("ي") && GOVERNS.contains(clause.form(verb - 1));
    return tag.equals("VBD")
            && form.endsWith("ا")
            && !form.endsWith("نا")
            && !SINGULAR.contains(form)
        || tag.equals("VBP") && (form.endsWith("ان") || subjunctive);
  }

  /** Whether no person stands before the verb in its sentence. */
  private static boolean opensUnnamed(Clause clause, int verb) {
    for (int i = 0; i < verb; i++) {
      if (clause.at(i).isActor()) {
        return false;
      }
    }
    return true;
  }

  /**
   * «وأجرى محادثات مع الرئيس قبل أن يتوجه»: whether the verb that opens the sentence has no
   * subject.
   */
  private static boolean isVerbFirst(Clause clause, int at) {
    int first = clause.isAnd(0) ? 1 : 0;
    return first + 1 < at
        && clause.at(first).isVerb()
        && !clause.at(first + 1).isActor()
        && !clause.at(first + 1).isTime()
        && isMasculineVerb(clause.at(first))
        && !Speakers.isSaying(clause.form(first));
  }

  static boolean isFeminineVerb(Chunk chunk) {
    String form = chunk.form();
    return chunk.isVerb()
        && (chunk.tag().equals("VBD") && form.endsWith("ت")
            || chunk.tag().equals("VBP") && form.startsWith("ت") && !form.startsWith("تم"));
  }

  private static boolean isMasculineVerb(Chunk chunk) {
    String form = chunk.form();
    return chunk.isVerb()
        && (chunk.tag().equals("VBD") && !form.endsWith("ت")
            || chunk.tag().equals("VBP") && form.startsWith("ي"));
  }

  /** «منظمة الصليب الأحمر», «الحكومة»: no subject of a masculine verb after it. */
  private static boolean isFeminineBody(Mention mention) {
    return mention instanceof Mention.Organization body
        && MatchingForm.of(body.words().surface()).split("\\s+")[0].endsWith("ه");
  }

  /** «كوريا الشمالية»: whose «محادثاتها» may be, unlike those of a man. */
  private static boolean isBody(Mention mention) {
    return mention instanceof Mention.State && !mention.foundBy().equals("nation-adjective")
        || mention instanceof Mention.Organization;
  }

  private static boolean isMan(Mention mention) {
    return mention instanceof Mention.Person person
        && !person.offices().isEmpty()
        && !isFeminine(person);
  }

  static boolean isFeminine(Mention mention) {
    return mention instanceof Mention.Person person
        && (person.offices().stream()
                .anyMatch(office -> FEMININE_HEADS.contains(head(MatchingForm.of(office.title()))))
            || FEMININE_HEADS.contains(MatchingForm.of(person.words().surface()).split("\\s+")[0]));
  }

  private static String head(String title) {
    String first = title.split("\\s+")[0];
    return first.startsWith("ال") ? first.substring(2) : first;
  }

  /** Whom «هما» means if nobody has met yet: the two of the sentence before. */
  List<Mention> pair() {
    return pair;
  }

  /** Tells that the text has moved on past a sentence. */
  void passed(Clause clause) {
    int before = topics.size();
    addTopic(clause);
    clause.chunks.stream()
        .map(Chunk::mention)
        .filter(Mention.Person.class::isInstance)
        .forEach(persons::add);
    speech.passed(clause, topics.size() > before);
    pair = NamedPair.before(clause, clause.size());
    place = lastPlace(clause, clause.size());
  }

  private void addTopic(Clause clause) {
    for (int i = 0; i + 1 < clause.size(); i++) {
      boolean that = clause.form(i).equals("ان");
      if (that
          && clause.at(i + 1).mention() instanceof Mention.Person person
          && !Mouthpiece.is(person)) {
        topics.add(person);
        return;
      }
    }
    for (int i = 0; i < clause.size(); i++) {
      Mention mention = clause.at(i).mention();
      boolean delegation =
          mention instanceof Mention.Group group
              && Company.isDelegation(group.words().surface())
              && clause.has(i - 1)
              && clause.at(i - 1).isVerb();
      boolean acts = mention instanceof Mention.Person && !Mouthpiece.is(mention) || delegation;
      if (acts && !clause.isPreposition(i - 1)) {
        topics.add(mention);
        return;
      }
    }
    if (!topics.isEmpty()) {
      return;
    }
    for (Chunk chunk : clause.chunks) {
      if (chunk.mention() instanceof Mention.Person) {
        topics.add(chunk.mention());
        return;
      }
    }
  }
}
