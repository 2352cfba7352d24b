package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Actor;
import org.isnad.claim.Office;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.mention.SharedTitles;
import org.isnad.text.LostArticle;
import org.isnad.text.MatchingForm;

/**
 * Who is who in one article: every mention gets its actors, so that «باراك», «المبعوث الأمريكي» and
 * «توم باراك» are one.
 *
 * <p>Names are settled first, in the order of the text; then the offices that stand alone, each to
 * the nearest holder, so that a title line may say «وزير خارجية سوريا» before the lead names him.
 */
final class Cast {
  /** Titles too weak to tell one person from another. */
  private static final Pattern GOVERNMENT = Pattern.compile("^(?:ال|ل)?(?:حكومة|سلطات|سلطة)\\s");

  private static final String GOVERNMENT_FORM = "الحكومة";

  private static final Set<String> UNNAMED_HEADS =
      Set.of(
          "مسوول",
          "مسيول",
          "مسووله",
          "مسيوله",
          "دبلوماسي",
          "عضو",
          "قيادي",
          "خبير",
          "مصدر",
          "برلماني",
          "نايب");

  private static final Set<String> HONOURS = Set.of("السفير", "السفيره", "الخليفه", "المستشار");

  /** Styles of a house, whatever state stands beside them: «الأمير الأردني علي». */
  private static final Set<String> ROYAL = Set.of("الامير", "الاميره", "الشيخ", "الشيخه");

  /** How many characters back «المسؤول» may point. */
  private static final int REACH = 1500;

  private final Gazetteer gazetteer;
  private final List<Member> members = new ArrayList<>();
  private final String text;
  private final IdentityHashMap<Mention, List<Member>> byMention = new IdentityHashMap<>();
  private final Map<String, Member> states = new HashMap<>();
  private final Map<String, Member> others = new HashMap<>();
  private final Groups groups;
  private final StyledHolders styled = new StyledHolders();
  private final Incumbents incumbents;

  Cast(
      Gazetteer gazetteer,
      String text,
      List<Mention> mentions,
      OfficeReference references,
      OfficeStates officeStates,
      Incumbents incumbents) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.incumbents = incumbents;
    groups = new Groups(text, members, (name, group) -> other(Actor.Type.GROUP, name, group));
    List<Settled> byOfficeOnly = new ArrayList<>();
    List<Mention.Group> holders = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person) {
        Mention.Person settled = references.of(person);
        if (settled.name().isEmpty()) {
          byOfficeOnly.add(new Settled(mention, settled));
        } else {
          byMention.put(mention, List.of(named(settled)));
        }
      } else if (mention instanceof Mention.Group group && SharedTitles.isShared(group)) {
        holders.add(group);
      } else {
        byMention.put(mention, unpersonal(mention));
      }
    }
    holders.forEach(group -> byMention.put(group, holders(group)));
    byOfficeOnly.forEach(one -> byMention.put(one.mention(), byOffice(one.person())));
    boolean domestic = officeStates.isDomestic(members, this::statesOf);
    members.stream()
        .filter(member -> member.type == Actor.Type.PERSON)
        .forEach(
            member -> {
              officeStates.fill(member, statesOf(member), domestic);
              incumbents.unite(member.offices);
            });
  }

  /** A mention, and the person that it stands for once «نظيره» is resolved. */
  private record Settled(Mention mention, Mention.Person person) {}

  /** All actors in the order in which they were settled. */
  List<Member> members() {
    return members;
  }

  /** The actors that a mention names when it acts; a capital then stands for its state. */
  List<Member> of(Mention mention) {
    if (mention instanceof Mention.Locality locality) {
      return gazetteer
          .standsFor(locality.words().surface())
          .map(state -> List.of(state(state.label(), locality)))
          .orElse(List.of());
    }
    if (mention instanceof Mention.Group one && one.foundBy().equals(SharedTitles.ONE_OF_THEM)) {
      return holders(one);
    }
    return byMention.getOrDefault(mention, List.of());
  }

  /**
   * The states that an actor is of: a person by office, a group by its adjectives, a state itself.
   */
  Set<String> statesOf(Member member) {
    return switch (member.type) {
      case PERSON ->
          member.offices.stream()
              .map(Office::of)
              .filter(of -> !of.isEmpty())
              .collect(Collectors.toSet());
      case STATE ->
          states.entrySet().stream()
              .filter(entry -> entry.getValue() == member)
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      case GROUP ->
          member.names.stream()
              .flatMap(name -> Stream.of(name.split("\\s+")))
              .map(gazetteer::demonym)
              .flatMap(Optional::stream)
              .map(Demonym::name)
              .collect(Collectors.toSet());
      case ORGANIZATION -> Set.of();
    };
  }

  private Member named(Mention.Person person) {
    Member best = null;
    int bestScore = -1;
    for (Member member : members) {
      if (member.type == Actor.Type.PERSON
          && member.mayBe(person.name(), !person.offices().isEmpty())) {
        int score = member.mentions.size();
        for (OfficeWords office : person.offices()) {
          score += member.holds(office) ? 1000 : member.holdsElsewhere(office) ? -1000 : 0;
        }
        if (score > bestScore) {
          best = member;
          bestScore = score;
        }
      }
    }
    if (best == null) {
      best = new Member(Actor.Type.PERSON);
      members.add(best);
    }
    best.names.add(person.name());
    take(best, person);
    return best;
  }

  private void take(Member member, Mention.Person person) {
    member.mentions.add(person.words().span());
    for (OfficeWords office : person.offices()) {
      styled.take(member, office);
      if (!office.title().equals(OfficeReference.PEER) && !isHonour(office)) {
        String title = member.isNamed() ? PredicateTitle.called(office.title()) : office.title();
        member.take(new Office(title, office.of(), person.words().span()));
      }
    }
  }

  /** «الأمير محمد», «الشيخ تميم», «المستشار عمر مروان» are styled so. */
  private static boolean isHonour(OfficeWords office) {
    String title = MatchingForm.of(office.title());
    return ROYAL.contains(title) || office.of().isEmpty() && HONOURS.contains(title);
  }

  private List<Member> unpersonal(Mention mention) {
    if (mention instanceof Mention.State state) {
      return List.of(state(state.state(), state));
    }
    if (mention instanceof Mention.Organization organization) {
      return List.of(organization(organization));
    }
    if (mention instanceof Mention.Group pair && pair.foundBy().equals(Mention.TWO_STATES)) {
      return pair.names().stream().map(name -> state(name, pair)).toList();
    }
    if (mention instanceof Mention.Group group
        && (!BothSides.is(mention) || BothSides.isTold(mention))) {
      return groups.of(group);
    }
    return List.of();
  }

  /** «وزيرا خارجية مصر والأردن»: those whom the article names, and a group for whom it does not. */
  private List<Member> holders(Mention.Group group) {
    List<Member> named = new ArrayList<>();
    for (String name : group.names()) {
      SharedTitles.office(name, gazetteer)
          .flatMap(office -> members.stream().filter(one -> isHolder(one, office)).findFirst())
          .ifPresent(named::add);
    }
    if (named.size() < group.names().size()) {
      return unpersonal(group);
    }
    named.forEach(member -> member.mentions.add(group.words().span()));
    return named;
  }

  private boolean isHolder(Member member, OfficeWords office) {
    return member.type == Actor.Type.PERSON
        && member.isNamed()
        && member.holds(office)
        && member.holdsIn(office.of())
        && !isKnownElsewhere(member, office);
  }

  /** A state by its name; «الحكومة السورية» is another name of it in the article. */
  private Member state(String label, Mention mention) {
    Member member =
        states.computeIfAbsent(
            label,
            key -> {
              Member created = new Member(Actor.Type.STATE);
              members.add(created);
              return created;
            });
    boolean named =
        mention instanceof Mention.State && !mention.foundBy().equals("government")
            || mention instanceof Mention.Organization;
    member.names.add(named ? stateName(mention, label) : label);
    if (GOVERNMENT.matcher(mention.words().surface()).find()) {
      member.phrases.add(LostArticle.restored(mention.words().surface(), GOVERNMENT_FORM));
    }
    member.mentions.add(mention.words().span());
    return member;
  }

  /**
   * As published, but for an adjective; «لكويت», what «للكويت» leaves after its preposition, is
   * «الكويت».
   */
  static String stateName(Mention mention, String state) {
    if (mention.foundBy().equals("nation-adjective")) {
      return state; // «بوساطة قطرية»
    }
    return LostArticle.restored(mention.words().surface(), state);
  }

  /** «حماس» and «حركة حماس» are one; «الكرملين» is its state acting. */
  private Member organization(Mention.Organization mention) {
    Optional<Item> state = stateActing(mention.name());
    if (state.isPresent()) {
      return state(state.get().label(), mention);
    }
    List<String> words = NameLikeness.words(mention.name());
    for (Member member : members) {
      if (member.type == Actor.Type.ORGANIZATION) {
        for (String name : member.names) {
          List<String> known = NameLikeness.words(name);
          if (endsIn(known, words) || endsIn(words, known)) {
            member.isCalled(mention.name(), mention.words().span());
            return member;
          }
        }
      }
    }
    return other(Actor.Type.ORGANIZATION, mention.name(), mention);
  }

  private Optional<Item> stateActing(String name) {
    boolean body =
        gazetteer.byName(name).stream().anyMatch(item -> item.kind() == Item.Kind.ORGANIZATION);
    return body ? Optional.empty() : gazetteer.state(name).or(() -> gazetteer.standsFor(name));
  }

  private static boolean endsIn(List<String> words, List<String> ending) {
    int from = words.size() - ending.size();
    return !ending.isEmpty() && from >= 0 && words.subList(from, words.size()).equals(ending);
  }

  private Member other(Actor.Type type, String name, Mention mention) {
    Member member =
        others.computeIfAbsent(
            type + MatchingForm.of(name),
            key -> {
              Member created = new Member(type);
              members.add(created);
              return created;
            });
    member.isCalled(name, mention.words().span());
    return member;
  }

  /** «الرئيس الفرنسي» is not «الرئيس عبد المجيد تبون», who is known as another state's. */
  private boolean isKnownElsewhere(Member member, OfficeWords office) {
    if (gazetteer.state(office.of()).isEmpty()) {
      return false;
    }
    return member.names.stream()
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> gazetteer.statesOf(name, Item.Kind.PERSON))
        .anyMatch(states -> !states.isEmpty() && !states.contains(office.of()));
  }

  /** As published; «لمبعوث», what «للمبعوث» leaves after its preposition, is «المبعوث». */
  private String phrase(Mention mention) {
    String surface = mention.words().surface();
    int start = mention.words().span().start();
    boolean articleLost = surface.startsWith("ل") && start > 0 && text.charAt(start - 1) == 'ل';
    return articleLost ? "ا" + surface : surface;
  }

  private List<Member> byOffice(Mention.Person person) {
    OfficeWords office = person.offices().get(0);
    String head = MatchingForm.of(office.title()).split("\\s+")[0];
    String bare = head.startsWith("ال") ? head.substring(2) : head;
    boolean deputy = bare.equals("نايب") && office.title().indexOf(' ') > 0;
    boolean unnamed = UNNAMED_HEADS.contains(bare) && !deputy;
    int at = person.words().span().start();
    Optional<Member> told = PostTold.holder(text, members, at);
    if (told.isPresent()) {
      take(told.get(), person);
      return List.of(told.get());
    }
    Optional<Member> meant = unnamed ? meantBy(office, at) : Optional.empty();
    if (meant.isPresent()) {
      meant.get().phrases.add(phrase(person));
      meant.get().mentions.add(person.words().span());
      return List.of(meant.get());
    }
    Member best = null;
    int nearest = Integer.MAX_VALUE;
    for (Member member : members) {
      if (member.type == Actor.Type.PERSON
          && !unnamed
          && member.holds(office)
          && !isKnownElsewhere(member, office)) {
        int loose = member.holdsIn(office.of()) ? 0 : 10_000_000;
        int distance = loose + member.distanceTo(person.words().span().start());
        if (distance < nearest) {
          best = member;
          nearest = distance;
        }
      }
    }
    if (best == null && !unnamed) {
      best = incumbents.holder(members, office).or(() -> styled.holder(bare, office)).orElse(null);
    }
    if (best == null) {
      if (office.title().equals(OfficeReference.PEER)) {
        return List.of(other(Actor.Type.PERSON, phrase(person), person));
      }
      best =
          unnamed ? other(Actor.Type.GROUP, phrase(person), person) : new Member(Actor.Type.PERSON);
      if (!unnamed) {
        members.add(best);
      }
    }
    best.phrases.add(phrase(person));
    if (best.type == Actor.Type.PERSON && incumbents.isTold(best, office)) {
      best.mentions.add(person.words().span());
    } else if (best.type == Actor.Type.PERSON) {
      take(best, person);
    }
    return List.of(best);
  }

  /** «المسؤول السلوفاكي»: the office holder of this state that the text named last. */
  private Optional<Member> meantBy(OfficeWords office, int at) {
    boolean definite = office.title().startsWith("ال") && office.title().indexOf(' ') < 0;
    return definite && !office.of().isEmpty()
        ? members.stream()
            .filter(member -> member.type == Actor.Type.PERSON && member.holdsIn(office.of()))
            .filter(member -> member.distanceTo(at) < REACH)
            .min(Comparator.comparingInt(member -> member.distanceTo(at)))
        : Optional.empty();
  }
}
