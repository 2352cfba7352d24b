package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Actor;
import org.isnad.claim.Office;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
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
      Set.of("مسوول", "مسيول", "دبلوماسي", "عضو", "قيادي", "خبير", "مصدر", "برلماني", "نايب");

  private static final Set<String> HONOURS =
      Set.of("الامير", "الاميره", "الشيخ", "الشيخه", "السفير", "السفيره", "الخليفه");

  private final Gazetteer gazetteer;
  private final List<Member> members = new ArrayList<>();
  private final IdentityHashMap<Mention, List<Member>> byMention = new IdentityHashMap<>();
  private final Map<String, Member> states = new HashMap<>();
  private final Map<String, Member> others = new HashMap<>();

  Cast(Gazetteer gazetteer, String text, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    OfficeReference references = new OfficeReference(gazetteer, text, mentions);
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
    OfficeStates officeStates =
        new OfficeStates(gazetteer, new HomeState(gazetteer).of(text, mentions));
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
        found.add(delegation(name, group));
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

  /** «وفد الائتلاف» and «وفد من الائتلاف الوطني» are one delegation. */
  private Member delegation(String name, Mention.Group group) {
    Set<String> told = Set.copyOf(NameLikeness.words(name));
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

  private List<Member> byOffice(Mention.Person person) {
    OfficeWords office = person.offices().get(0);
    String head = MatchingForm.of(office.title()).split("\\s+")[0];
    String bare = head.startsWith("ال") ? head.substring(2) : head;
    boolean deputy = bare.equals("نايب") && office.title().indexOf(' ') > 0;
    boolean unnamed = UNNAMED_HEADS.contains(bare) && !deputy;
    Member best = null;
    int nearest = Integer.MAX_VALUE;
    for (Member member : members) {
      if (member.type == Actor.Type.PERSON && !unnamed && member.holds(office)) {
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
        return List.of(other(Actor.Type.PERSON, person.words().surface(), person));
      }
      best =
          unnamed
              ? other(Actor.Type.GROUP, person.words().surface(), person)
              : new Member(Actor.Type.PERSON);
      if (!unnamed) {
        members.add(best);
      }
    }
    best.phrases.add(person.words().surface());
    if (best.type == Actor.Type.PERSON) {
      take(best, person);
    }
    return List.of(best);
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
