package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;

/**
 * Completes offices by what the article said before: «نظيره الفرنسي», «وزير خارجيته», «مدير
 * المرصد», and the second of two office holders that «و» joins.
 */
final class OfficeReference {
  static final String PEER = "نظير";
  private static final int REACH = 2;

  /** Who speaks for another has no peer. */
  private static final Pattern VOICE =
      Pattern.compile("^(?:ال)?(?:متحدث|ناطق|محام|مرشح|عضو|صحفي|صحافي)");

  private static final Pattern DEPUTY = Pattern.compile("^(?:ال)?نائب|^ولي ");

  private static final Pattern GOVERNMENT_VOICE = Pattern.compile("باسم (?:ال)?(?:حكومه|رياسه)$");

  private static final Pattern MINISTRY =
      Pattern.compile("^(?:وزاره|الخارجيه|الدفاع|الداخليه|الرياسه|رياسه|البرلمان|حكومه)(?:\\s|$)");

  /** «رئيس مكتبها»: of a body, a state or a woman. */
  private static final Pattern HERS = Pattern.compile("\\p{L}{3}ها(?:\\s|$)");

  private static final Pattern JOINED = Pattern.compile("[\\s،,]*\\sو\\s*");

  private final Gazetteer gazetteer;
  private final String text;
  private final List<Mention> mentions;
  private final BodyReference bodies;
  private final Incumbents incumbents;
  private final Map<String, List<OfficeWords>> byFamilyName = new HashMap<>();
  private final IdentityHashMap<Mention, Mention.Person> settled = new IdentityHashMap<>();

  OfficeReference(Gazetteer gazetteer, String text, List<Mention> mentions, Incumbents incumbents) {
    this.gazetteer = gazetteer;
    this.incumbents = incumbents;
    this.text = text;
    this.mentions = mentions;
    bodies = new BodyReference(gazetteer, mentions);
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person
          && !person.name().isEmpty()
          && !person.offices().isEmpty()
          && !person.offices().get(0).title().equals(PEER)) {
        byFamilyName.putIfAbsent(familyName(person.name()), person.offices());
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Person person) {
        settled.put(person, settle(person, i));
      }
    }
  }

  /** The person with the offices that the words and the text before them give together. */
  Mention.Person of(Mention.Person person) {
    return settled.getOrDefault(person, person);
  }

  private Mention.Person settle(Mention.Person person, int at) {
    List<OfficeWords> offices = new ArrayList<>();
    for (OfficeWords office : person.offices()) {
      complete(office, at).ifPresent(offices::add);
    }
    if (person.name().isEmpty() && offices.isEmpty()) {
      return person;
    }
    return new Mention.Person(person.words(), person.foundBy(), person.name(), offices);
  }

  private Optional<OfficeWords> complete(OfficeWords office, int at) {
    if (office.title().equals(PEER)) {
      Mention.Person person = (Mention.Person) mentions.get(at);
      return known(person, office.of())
          .or(() -> peer(office.of(), at).map(title -> inGender(title, person)))
          .map(title -> new OfficeWords(title, office.of()));
    }
    if (!office.of().isEmpty()) {
      return Optional.of(office);
    }
    if (office.leaning().equals(OfficeWords.PRONOUN)) {
      return Optional.of(possessed(office, at));
    }
    if (!office.leaning().isEmpty()) {
      return Optional.of(bodies.complete(office, at));
    }
    Optional<String> body = SideState.of(gazetteer, text, mentions.get(at)).or(() -> joined(at));
    if (body.isEmpty() && GOVERNMENT_VOICE.matcher(MatchingForm.of(office.title())).find()) {
      body = stateBefore(at);
    }
    return Optional.of(body.map(office::heldIn).orElse(office));
  }

  /** «نظيرها الفرنسي» of a «وزيرة» is a «وزير», «نظيرته» of a «وزير» a «وزيرة». */
  private static String inGender(String title, Mention.Person peer) {
    boolean woman = MatchingForm.of(peer.words().surface()).startsWith("نظيرت");
    int cut = title.indexOf(' ') < 0 ? title.length() : title.indexOf(' ');
    String head = title.substring(0, cut);
    if (woman == head.endsWith("ة")) {
      return title;
    }
    String other = woman ? head + "ة" : head.substring(0, head.length() - 1);
    return other + title.substring(cut);
  }

  /** The title that the article gives this person of this state elsewhere. */
  private Optional<String> known(Mention.Person person, String state) {
    return person.name().isEmpty()
        ? Optional.empty()
        : byFamilyName.getOrDefault(familyName(person.name()), List.of()).stream()
            .filter(office -> office.of().equals(state))
            .map(OfficeWords::title)
            .findFirst();
  }

  /**
   * The title of the last person before whose state is another one; of several that which the peer
   * is known to hold: «أعلن وزير الخارجية أن رئيس الجمهورية… لقائه مع نظيره القطري محمد بن عبد
   * الرحمن».
   */
  private Optional<String> peer(String state, int at) {
    List<String> titles = new ArrayList<>(titlesBefore(state, at, true));
    titles.addAll(titlesBefore(state, at, false));
    String name = ((Mention.Person) mentions.get(at)).name();
    return titles.stream()
        .filter(title -> incumbents.isKnown(name, new OfficeWords(title, state)))
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }

  private List<String> titlesBefore(String state, int at, boolean ofStates) {
    List<String> titles = new ArrayList<>();
    int sentence = mentions.get(at).words().sentence();
    for (int i = at - 1; i >= 0 && mentions.get(i).words().sentence() >= sentence - REACH; i--) {
      if (mentions.get(i) instanceof Mention.Person earlier) {
        for (OfficeWords office : ministersFirst(officesOf(earlier))) {
          if (ofStates && !office.of().isEmpty() && gazetteer.state(office.of()).isEmpty()) {
            continue;
          }
          boolean same =
              !state.isEmpty() && office.of().equals(state)
                  || office.of().isEmpty() && i == at - 1 && isJoined(at);
          boolean voice = VOICE.matcher(MatchingForm.of(office.title())).find();
          if (!same && !voice && !office.title().equals(PEER)) {
            titles.add(office.title());
          }
        }
      }
    }
    return titles;
  }

  /** Of «نائب رئيس الوزراء ووزير الخارجية» a peer is rather the minister's. */
  private static List<OfficeWords> ministersFirst(List<OfficeWords> offices) {
    return offices.stream()
        .sorted(Comparator.comparing(office -> DEPUTY.matcher(office.title()).find()))
        .toList();
  }

  private List<OfficeWords> officesOf(Mention.Person person) {
    List<OfficeWords> own = of(person).offices();
    return own.isEmpty() && !person.name().isEmpty()
        ? byFamilyName.getOrDefault(familyName(person.name()), List.of())
        : own;
  }

  /** «وزارة الخارجية الإيرانية … سفيرها»: a ministry's ambassador is its state's. */
  private Optional<String> stateOf(String body) {
    String[] words = body.split("\\s+");
    return MINISTRY.matcher(MatchingForm.of(body)).find()
        ? gazetteer.demonym(words[words.length - 1]).map(Demonym::name)
        : Optional.empty();
  }

  private static boolean isWoman(Mention.Person person) {
    return person.offices().stream()
        .anyMatch(office -> MatchingForm.of(office.title()).split("\\s+")[0].endsWith("ه"));
  }

  /** «وزير خارجيته», «نائبه»: of the state or the office holder named last. */
  private OfficeWords possessed(OfficeWords office, int at) {
    int sentence = mentions.get(at).words().sentence();
    boolean hers = HERS.matcher(mentions.get(at).words().surface()).find();
    for (int i = at - 1; i >= 0 && mentions.get(i).words().sentence() >= sentence - 1; i--) {
      Mention mention = mentions.get(i);
      if (mention instanceof Mention.State state) {
        return office.heldIn(state.state());
      }
      if (mention instanceof Mention.Person person && hers && !isWoman(person)) {
        continue;
      }
      if (mention instanceof Mention.Organization organization) {
        return office.heldIn(stateOf(organization.name()).orElse(organization.name()));
      }
      if (mention instanceof Mention.Person person) {
        Optional<OfficeWords> superior =
            officesOf(person).stream().filter(held -> !held.of().isEmpty()).findFirst();
        boolean deputy = office.title().indexOf(' ') < 0;
        if (superior.isPresent()) {
          String title = deputy ? office.title() + " " + superior.get().title() : office.title();
          return new OfficeWords(title, superior.get().of());
        }
        Optional<String> country =
            gazetteer.statesOf(person.name(), Item.Kind.PERSON).stream().findFirst();
        if (country.isPresent() && !deputy) {
          return office.heldIn(country.get());
        }
      }
    }
    return office;
  }

  /** «نائب وزير الخارجية الصيني لي باو دونغ، والمدير العام…»: the state of the one before. */
  private Optional<String> joined(int at) {
    if (at == 0 || !(mentions.get(at - 1) instanceof Mention.Person before)) {
      return Optional.empty();
    }
    Mention.Person person = (Mention.Person) mentions.get(at);
    List<String> own = gazetteer.statesOf(person.name(), Item.Kind.PERSON);
    return isJoined(at)
        ? of(before).offices().stream()
            .map(OfficeWords::of)
            .filter(of -> gazetteer.state(of).isPresent())
            .filter(of -> own.isEmpty() || own.contains(of))
            .findFirst()
        : Optional.empty();
  }

  private boolean isJoined(int at) {
    int start = mentions.get(at).words().span().start();
    int end = at > 0 ? mentions.get(at - 1).words().span().end() : start;
    return end < start && JOINED.matcher(text.substring(end, start)).matches();
  }

  /** The state that the sentence or the one before spoke of last. */
  private Optional<String> stateBefore(int at) {
    int sentence = mentions.get(at).words().sentence();
    for (int i = at - 1; i >= 0 && mentions.get(i).words().sentence() >= sentence - 1; i--) {
      if (mentions.get(i) instanceof Mention.State state) {
        return Optional.of(state.state());
      }
      if (mentions.get(i) instanceof Mention.Person person) {
        Optional<String> of =
            of(person).offices().stream()
                .map(OfficeWords::of)
                .filter(body -> gazetteer.state(body).isPresent())
                .findFirst();
        if (of.isPresent()) {
          return of;
        }
      }
    }
    return Optional.empty();
  }

  private static String familyName(String name) {
    String[] words = MatchingForm.of(name).split("[\\s-]+");
    return words[words.length - 1];
  }
}
