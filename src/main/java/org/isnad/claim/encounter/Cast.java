package org.isnad.claim.encounter;

import java.util.ArrayList;
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
import org.isnad.gazetteer.Skeleton;
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

  /** Offices that only states give, so that the holder's country tells which. */
  private static final Pattern STATE_OFFICE =
      Pattern.compile(
          "^(?:ال)?(?:رييس|وزير|ملك|عاهل|ولي العهد|نايب (?:ال)?رييس|مستشار|امير|سلطان|رييسه|وزيره|مستشاره)");

  private final Gazetteer gazetteer;
  private final List<Member> members = new ArrayList<>();
  private final Map<Mention, List<Member>> byMention = new IdentityHashMap<>();
  private final Map<String, Member> states = new HashMap<>();
  private final Map<String, Member> others = new HashMap<>();

  Cast(Gazetteer gazetteer, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    List<Mention.Person> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person) {
        persons.add(settlePeer(person, persons));
      }
    }
    int next = 0;
    Map<Mention, Mention.Person> settled = new IdentityHashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person) {
        settled.put(mention, persons.get(next++));
      }
    }
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person && !settled.get(mention).name().isEmpty()) {
        byMention.put(mention, List.of(named(settled.get(mention))));
      } else if (!(mention instanceof Mention.Person)) {
        byMention.put(mention, unpersonal(mention));
      }
    }
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person && settled.get(mention).name().isEmpty()) {
        byMention.put(mention, byOffice(settled.get(mention)));
      }
    }
    members.stream().filter(member -> member.type == Actor.Type.PERSON).forEach(this::fillState);
  }

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

  /** «نظيره الفرنسي» takes the office of the person before. */
  private static Mention.Person settlePeer(Mention.Person person, List<Mention.Person> before) {
    if (person.offices().isEmpty() || !person.offices().get(0).title().equals("نظير")) {
      return person;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention.Person earlier = before.get(i);
      if (!earlier.offices().isEmpty()
          && earlier.words().sentence() >= person.words().sentence() - 2) {
        String title = earlier.offices().get(0).title();
        return new Mention.Person(
            person.words(),
            person.foundBy(),
            person.name(),
            List.of(new OfficeWords(title, person.offices().get(0).of())));
      }
    }
    return person.name().isEmpty()
        ? person
        : new Mention.Person(person.words(), person.foundBy(), person.name(), List.of());
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
      if (!office.title().equals("نظير")) {
        member.take(new Office(office.title(), office.of(), person.words().span()));
      }
    }
  }

  /**
   * One name may be the other's short form: its words in the other's order, the family name among
   * them.
   */
  static boolean sameName(String name, String other, boolean titled) {
    List<String> a = words(name);
    List<String> b = words(other);
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    if (shorter.isEmpty()) {
      return false;
    }
    boolean family = String.join("", longer).endsWith(String.join("", shorter));
    boolean first = longer.get(0).equals(shorter.get(0));
    if (String.join("", a).equals(String.join("", b))
        || family && shorter.get(shorter.size() - 1).length() > 1) {
      return true;
    }
    if (first && (shorter.size() > 1 || titled) && inOrder(shorter, longer)) {
      return true;
    }
    String skeleton = Skeleton.of(name);
    return !skeleton.isEmpty() && skeleton.equals(Skeleton.of(other));
  }

  private static boolean inOrder(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && word.equals(shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : MatchingForm.of(name).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
      }
    }
    return words;
  }

  private List<Member> unpersonal(Mention mention) {
    if (mention instanceof Mention.State state) {
      return List.of(state(state.state(), state));
    }
    if (mention instanceof Mention.Organization organization) {
      return List.of(organization(organization));
    }
    if (mention instanceof Mention.Group group) {
      List<Member> found = new ArrayList<>();
      if (group.words().end() - group.words().first() == 1) {
        return sameHead(group);
      }
      for (String name : group.names()) {
        found.add(other(Actor.Type.GROUP, name, mention));
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
          && member.names.stream().anyMatch(name -> words(name).get(0).equals(head))) {
        member.phrases.add(group.words().surface());
        member.mentions.add(group.words().span());
        return List.of(member);
      }
    }
    return head.equals(word)
        ? List.of(other(Actor.Type.GROUP, group.names().get(0), group))
        : List.of();
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
    List<String> words = words(mention.name());
    for (Member member : members) {
      if (member.type == Actor.Type.ORGANIZATION) {
        for (String name : member.names) {
          List<String> known = words(name);
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
    boolean unnamed = UNNAMED_HEADS.contains(head.startsWith("ال") ? head.substring(2) : head);
    Member best = null;
    int nearest = Integer.MAX_VALUE;
    for (Member member : members) {
      if (member.type == Actor.Type.PERSON && !unnamed && member.holds(office)) {
        int distance = distance(member, person.words().span().start());
        if (distance < nearest) {
          best = member;
          nearest = distance;
        }
      }
    }
    if (best == null) {
      if (office.title().equals("نظير")) {
        return List.of();
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

  /** «الرئيس السيسي» holds his office of the state that the gazetteer gives for him. */
  private void fillState(Member member) {
    for (int i = 0; i < member.offices.size(); i++) {
      Office office = member.offices.get(i);
      if (office.of().isEmpty() && STATE_OFFICE.matcher(MatchingForm.of(office.title())).find()) {
        Optional<String> state =
            member.names.stream().map(this::country).flatMap(Optional::stream).findFirst();
        if (state.isPresent()) {
          member.offices.set(i, new Office(office.title(), state.get(), office.span()));
        }
      }
    }
  }

  private Optional<String> country(String name) {
    List<String> countries =
        gazetteer.byName(name).stream()
            .filter(item -> item.kind() == Item.Kind.PERSON && !item.country().isEmpty())
            .map(Item::country)
            .distinct()
            .toList();
    return countries.size() == 1
        ? gazetteer.item(countries.get(0)).map(Item::label)
        : Optional.empty();
  }
}
