package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

  /** «الدول الثلاث», «دول المنطقة» say nothing of who takes part. */
  private static final Pattern SAME_STATES =
      Pattern.compile(
          "^(?:ال)?دول (?:ال)?(?:ثلاث|ثلاثه|اربع|منطقه|معنيه|اعضاء|عالم|مشاركه|مجاوره)$");

  /** «عدد من المسؤولين»: some of many, whoever was named before. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:عدد|عددا|عدداً|عددًا|بعض|كبار|مجموعة|جمع)\\s+(?:آخر\\s+)?(?:من\\s+)?(?:كبار\\s+)?$");

  private static final Set<String> HONOURS =
      Set.of("الامير", "الاميره", "الشيخ", "الشيخه", "السفير", "السفيره", "الخليفه");

  /** How many characters back «المسؤول» may point. */
  private static final int REACH = 1500;

  private final Gazetteer gazetteer;
  private final List<Member> members = new ArrayList<>();
  private final String text;
  private final IdentityHashMap<Mention, List<Member>> byMention = new IdentityHashMap<>();
  private final Map<String, Member> states = new HashMap<>();
  private final Map<String, Member> others = new HashMap<>();

  Cast(
      Gazetteer gazetteer,
      String text,
      List<Mention> mentions,
      OfficeReference references,
      OfficeStates officeStates) {
    this.gazetteer = gazetteer;
    this.text = text;
    List<Settled> byOfficeOnly = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person) {
        Mention.Person settled = references.of(person);
        if (settled.name().isEmpty()) {
          byOfficeOnly.add(new Settled(mention, settled));
        } else {
          byMention.put(mention, List.of(named(settled)));
        }
      } else {
        byMention.put(mention, unpersonal(mention));
      }
    }
    byOfficeOnly.forEach(one -> byMention.put(one.mention(), byOffice(one.person())));
    members.stream()
        .filter(member -> member.type == Actor.Type.PERSON)
        .forEach(member -> officeStates.fill(member, statesOf(member)));
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

  private static void take(Member member, Mention.Person person) {
    member.mentions.add(person.words().span());
    for (OfficeWords office : person.offices()) {
      if (!office.title().equals(OfficeReference.PEER) && !isHonour(office)) {
        member.take(new Office(office.title(), office.of(), person.words().span()));
      }
    }
  }

  /** «الأمير محمد», «الشيخ تميم» are styled so; an emir or a sheikh of a state holds an office. */
  private static boolean isHonour(OfficeWords office) {
    return office.of().isEmpty() && HONOURS.contains(MatchingForm.of(office.title()));
  }

  private List<Member> unpersonal(Mention mention) {
    if (mention instanceof Mention.State state) {
      return List.of(state(state.state(), state));
    }
    if (mention instanceof Mention.Organization organization) {
      return List.of(organization(organization));
    }
    if (mention instanceof Mention.Group group && !BothSides.is(mention)) {
      List<Member> found = new ArrayList<>();
      if (group.words().end() - group.words().first() == 1) {
        return sameHead(group);
      }
      for (String name : group.names()) {
        if (!SAME_STATES.matcher(MatchingForm.of(name)).find()) {
          found.add(delegation(name, group));
        }
      }
      return found;
    }
    return List.of();
  }

  /**
   * «الوفد» is the last delegation that the text named; «نساء» without an article is a group of its
   * own.
   */
  private List<Member> sameHead(Mention.Group group) {
    String word = MatchingForm.of(group.names().get(0));
    String head = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    int start = group.words().span().start();
    if (QUANTITY.matcher(text.substring(Math.max(0, start - 24), start)).find()) {
      return List.of(other(Actor.Type.GROUP, group.names().get(0), group));
    }
    for (int i = members.size() - 1; i >= 0; i--) {
      Member member = members.get(i);
      if (member.type == Actor.Type.GROUP
          && member.names.stream().anyMatch(name -> NameLikeness.words(name).get(0).equals(head))) {
        member.phrases.add(group.words().surface());
        member.mentions.add(group.words().span());
        return List.of(member);
      }
    }
    return head.equals(word)
        ? List.of(other(Actor.Type.GROUP, group.names().get(0), group))
        : List.of();
  }

  /**
   * «وفد الائتلاف» and «وفد من الائتلاف الوطني» are one delegation, «وزراء خارجية دول مجلس التعاون
   * الخليجي» and «وزراء خارجية دول مجلس التعاون لدول الخليج العربية» one group.
   */
  private Member delegation(String name, Mention.Group group) {
    Set<String> told = Set.copyOf(NameLikeness.words(name));
    List<String> words = NameLikeness.words(name);
    for (Member member : members) {
      for (String known : member.type == Actor.Type.GROUP ? member.names : Set.<String>of()) {
        List<String> other = NameLikeness.words(known);
        int least = Math.min(words.size(), other.size());
        boolean sameOpening = least >= 5 && words.subList(0, 5).equals(other.subList(0, 5));
        if (sameOpening) {
          member.names.add(name);
          member.mentions.add(group.words().span());
          return member;
        }
      }
    }
    if (name.startsWith("وفد") || name.startsWith("الوفد")) {
      for (Member member : members) {
        for (String known : member.type == Actor.Type.GROUP ? member.names : Set.<String>of()) {
          Set<String> other = new HashSet<>(NameLikeness.words(known));
          Set<String> mine = new HashSet<>(told);
          other.remove("من");
          mine.remove("من");
          boolean same =
              known.contains("وفد") && (other.containsAll(mine) || mine.containsAll(other));
          if (same && Math.min(other.size(), mine.size()) > 1) {
            member.names.add(name);
            member.mentions.add(group.words().span());
            return member;
          }
        }
      }
    }
    return other(Actor.Type.GROUP, name, group);
  }

  private Member state(String label, Mention mention) {
    Member member =
        states.computeIfAbsent(
            label,
            key -> {
              Member created = new Member(Actor.Type.STATE);
              members.add(created);
              return created;
            });
    member.names.add(
        mention instanceof Mention.State && !mention.foundBy().equals("government")
            ? mention.words().surface()
            : label);
    member.mentions.add(mention.words().span());
    return member;
  }

  /** «حماس» and «حركة حماس» are one. */
  private Member organization(Mention.Organization mention) {
    List<String> words = NameLikeness.words(mention.name());
    for (Member member : members) {
      if (member.type == Actor.Type.ORGANIZATION) {
        for (String name : member.names) {
          List<String> known = NameLikeness.words(name);
          boolean tail =
              known.size() > words.size()
                  && words.size() > 0
                  && known.subList(known.size() - words.size(), known.size()).equals(words);
          boolean head =
              words.size() > known.size()
                  && words.subList(words.size() - known.size(), words.size()).equals(known);
          if (known.equals(words) || tail || head) {
            member.names.add(mention.name());
            member.mentions.add(mention.words().span());
            return member;
          }
        }
      }
    }
    return other(Actor.Type.ORGANIZATION, mention.name(), mention);
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
    member.names.add(name);
    member.mentions.add(mention.words().span());
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
    Optional<Member> meant =
        unnamed ? meantBy(office, person.words().span().start()) : Optional.empty();
    if (meant.isPresent()) {
      meant.get().phrases.add(person.words().surface());
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
        int distance = loose + distance(member, person.words().span().start());
        if (distance < nearest) {
          best = member;
          nearest = distance;
        }
      }
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
    if (best.type == Actor.Type.PERSON) {
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
            .filter(member -> distance(member, at) < REACH)
            .min(Comparator.comparingInt(member -> distance(member, at)))
        : Optional.empty();
  }

  /**
   * How far before this place the member was named last; a later naming counts as farther than any
   * earlier one.
   */
  private static int distance(Member member, int at) {
    int best = Integer.MAX_VALUE - 1;
    for (var span : member.mentions) {
      int distance = span.start() <= at ? at - span.start() : 1_000_000 + span.start() - at;
      best = Math.min(best, distance);
    }
    return best;
  }
}
