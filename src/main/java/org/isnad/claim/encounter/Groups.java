package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.isnad.claim.Actor;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Which unnamed groups of an article are one: «الوفد» and «وفد من حركة حماس». */
final class Groups {
  /** «الدول الثلاث», «القوى الثلاث», «دول المنطقة» say nothing of who takes part. */
  private static final Pattern SAME_STATES =
      Pattern.compile(
          "^(?:ال)?(?:دول|قوي|اطراف) (?:ال)?(?:ثلاث|ثلاثه|اربع|منطقه|معنيه|اعضاء|عالم|مشاركه|مجاوره)$");

  /** «عدد من المسؤولين»: some of many, whoever was named before. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:عدد|عددا|عدداً|عددًا|بعض|كبار|مجموعة|جمع)\\s+(?:آخر\\s+)?(?:من\\s+)?(?:كبار\\s+)?$");

  /** How far back a quantity may stand, in characters. */
  private static final int QUANTITY_REACH = 24;

  /** Those who are sent, and told of in ever other words. */
  private static final List<String> SENT = List.of("وفد", "فريق");

  /** Who needs no article before to be known. */
  private static final Set<String> STANDING = Set.of("المعارضه");

  /** The state that the article is of. */
  private static final Set<String> HERE = Set.of("بالسلطنه", "بالدوله", "بالمملكه", "بالبلاد");

  /** As many first words in common make two names of one group. */
  private static final int SAME_OPENING = 5;

  private final String text;
  private final List<Member> members;
  private final BiFunction<String, Mention.Group, Member> anew;

  /**
   * Groups of one article.
   *
   * @param members all actors so far, in order; they grow outside
   * @param anew makes an actor of a group that is none of them
   */
  Groups(String text, List<Member> members, BiFunction<String, Mention.Group, Member> anew) {
    this.text = text;
    this.members = members;
    this.anew = anew;
  }

  /** The actors that the words name; none if they only point to states named before. */
  List<Member> of(Mention.Group group) {
    if (group.words().end() - group.words().first() == 1) {
      return byHead(group);
    }
    List<Member> found = new ArrayList<>();
    for (String name : group.names()) {
      if (!SAME_STATES.matcher(MatchingForm.of(name)).find()) {
        found.add(byName(name, group));
      }
    }
    return found;
  }

  /**
   * «الوفد» is the last delegation that the text named; «نساء» without an article is a group of its
   * own.
   */
  private List<Member> byHead(Mention.Group group) {
    String name = group.names().get(0);
    String word = MatchingForm.of(name);
    String head = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    int start = group.words().span().start();
    if (QUANTITY.matcher(text.substring(Math.max(0, start - QUANTITY_REACH), start)).find()) {
      return List.of(anew.apply(name, group));
    }
    for (int i = members.size() - 1; i >= 0; i--) {
      Member member = members.get(i);
      if (member.type == Actor.Type.GROUP
          && member.names.stream().anyMatch(known -> isHeaded(NameLikeness.words(known), head))) {
        member.phrases.add(group.words().surface());
        member.mentions.add(group.words().span());
        return List.of(member);
      }
    }
    boolean stands = head.equals(word) || STANDING.contains(word);
    return stands ? List.of(anew.apply(name, group)) : List.of();
  }

  /** «أعضاء الوفد الجزائري» are the delegation. */
  private static boolean isHeaded(List<String> words, String head) {
    boolean members = words.size() > 1 && words.get(0).equals("اعضاء");
    return words.get(members ? 1 : 0).equals(head);
  }

  private Member byName(String name, Mention.Group group) {
    List<String> words = NameLikeness.words(name);
    for (Member member : members) {
      if (member.type == Actor.Type.GROUP
          && member.names.stream().anyMatch(known -> isSame(words, NameLikeness.words(known)))) {
        member.isCalled(name, group.words().span());
        return member;
      }
    }
    return anew.apply(name, group);
  }

  /**
   * «وفد الائتلاف» and «وفد من الائتلاف الوطني» are one delegation, «وزراء خارجية دول مجلس التعاون
   * الخليجي» and «وزراء خارجية دول مجلس التعاون لدول الخليج العربية» one group; «فريق من خبرائها»
   * is «فريق من منظمة حظر الأسلحة».
   */
  private static boolean isSame(List<String> one, List<String> other) {
    if (Math.min(one.size(), other.size()) >= SAME_OPENING
        && one.subList(0, SAME_OPENING).equals(other.subList(0, SAME_OPENING))) {
      return true;
    }
    if (isHere(one, other) || isHere(other, one)) {
      return true;
    }
    String head = one.isEmpty() ? "" : sentHead(one.get(0));
    if (head.isEmpty() || other.isEmpty() || !head.equals(sentHead(other.get(0)))) {
      return false;
    }
    Set<String> mine = distinctive(one);
    Set<String> theirs = distinctive(other);
    boolean few = Math.min(mine.size(), theirs.size()) < (head.equals("وفد") ? 1 : 0);
    return !few && (mine.containsAll(theirs) || theirs.containsAll(mine));
  }

  /** «كبار المسؤولين بالسلطنة» are «كبار المسؤولين العمانيين». */
  private static boolean isHere(List<String> one, List<String> other) {
    int last = one.size() - 1;
    return last > 0
        && HERE.contains(one.get(last))
        && other.size() > last
        && other.subList(0, last).equals(one.subList(0, last));
  }

  /** «وفد» for «وفدا», «فريق» for «فريقا»; empty for what is not sent. */
  private static String sentHead(String word) {
    return SENT.stream().filter(word::startsWith).findFirst().orElse("");
  }

  /** The words that tell one delegation or team from another: not «خبراء», which all teams are. */
  private static Set<String> distinctive(List<String> words) {
    Set<String> found = new HashSet<>(words.subList(1, words.size()));
    found.removeIf(word -> word.equals("من") || word.startsWith("خبرا"));
    return found;
  }
}
