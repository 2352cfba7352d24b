package org.isnad.graph;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Actor;
import org.isnad.claim.Office;
import org.isnad.gazetteer.PersonKey;
import org.isnad.link.Links;
import org.isnad.text.MatchingForm;

/**
 * Which actors of an article are actors of all articles: those that the gazetteer knows, and those
 * whose name tells them apart; {@link Namesakes} has the last word on persons. An unnamed group, a
 * person known only by an office and a person known only by one word («باراك») are actors of their
 * article alone.
 */
final class ActorIdentity {
  /** First words of phrases that say what somebody is, in matching form without ال. */
  private static final Set<String> OFFICE_WORDS =
      Set.of(
          "وزير",
          "وزيره",
          "رييس",
          "رييسه",
          "مبعوث",
          "مبعوثه",
          "سفير",
          "سفيره",
          "مسوول",
          "مسووله",
          "مصدر",
          "دبلوماسي",
          "مستشار",
          "مستشاره",
          "ناطق",
          "ناطقه",
          "متحدث",
          "متحدثه",
          "ممثل",
          "ممثله",
          "امير",
          "ملك",
          "قايد",
          "زعيم",
          "نايب",
          "نظير",
          "مدير",
          "امين",
          "عضو",
          "مفوض",
          "مفوضه",
          "موفد",
          "منسق",
          "منسقه",
          "حاكم",
          "محافظ",
          "مندوب",
          "مندوبه",
          "ولي");

  private final Iris iris;
  private final String article;
  private final Links links;

  ActorIdentity(Iris iris, String article, Links links) {
    this.iris = iris;
    this.article = article;
    this.links = links;
  }

  String iri(Actor actor) {
    if (actor.type() == Actor.Type.GROUP) {
      return iris.actorOfArticle(article, actor.name());
    }
    return links
        .ofActor(actor.id())
        .identity()
        .map(iris::linkedActor)
        .or(() -> personKey(actor).map(iris::namedPerson))
        .orElseGet(
            () ->
                actor.type() == Actor.Type.PERSON
                    ? iris.actorOfArticle(article, actor.name())
                    : iris.namedActor(actor.name()));
  }

  /**
   * The key of a person who is known by nothing but a name; empty for all others.
   *
   * @see PersonKey
   */
  Optional<String> personKey(Actor actor) {
    boolean known = links.ofActor(actor.id()).identity().isPresent();
    return actor.type() == Actor.Type.PERSON && !known && isNamed(actor)
        ? Optional.of(PersonKey.of(actor.name()))
        : Optional.empty();
  }

  private static boolean isNamed(Actor actor) {
    String[] words = MatchingForm.of(actor.name()).strip().split("\\s+", -1);
    return words.length > 1
        && !OFFICE_WORDS.contains(withoutArticle(words[0]))
        && actor.offices().stream().noneMatch(office -> beginsWith(office, words[0]));
  }

  private static boolean beginsWith(Office office, String word) {
    String first = MatchingForm.of(office.title()).strip().split("\\s+", -1)[0];
    return withoutArticle(first).equals(withoutArticle(word));
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }
}
