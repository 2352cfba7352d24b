package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.claim.judging.EncounterTraits;
import org.isnad.claim.speech.Speakers;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.words.WordClusters;
import org.isnad.text.Span;

/**
 * Finds the meetings, calls and visits that an article tells, with all who take part. Shared by
 * threads.
 */
public final class EncounterFinder {
  /** In characters. */
  private static final int LONGEST_TITLE = 200;

  private final Gazetteer gazetteer;
  private final EncounterParts parts;
  private final SentenceDrafts drafts;
  private final VisitedSites sites;
  private final OtherFields otherFields;
  private final WordClusters clusters = WordClusters.load();

  public EncounterFinder(Gazetteer gazetteer) {
    this(gazetteer, EncounterParts.all());
  }

  /** Works with these parts alone. */
  public EncounterFinder(Gazetteer gazetteer, EncounterParts parts) {
    this.gazetteer = gazetteer;
    this.parts = parts;
    otherFields = new OtherFields(gazetteer);
    drafts = new SentenceDrafts(FrameReader.ofResource("encounters.yml"), new StatusReader());
    sites = new VisitedSites(drafts.travels());
  }

  /** Matching forms each of which, after its clitics, is enough for a text to tell an encounter. */
  public Set<String> words() {
    return drafts.triggers();
  }

  /** Those of which a text must hold one together with another. */
  public List<Accompanied> accompanied() {
    return drafts.accompanied();
  }

  /** The actors and encounters of an article; casualty figures are not its business. */
  public ArticleClaims find(
      Article article, List<Sentence> sentences, List<Mention> all, Speakers speakers) {
    List<Mention> mentions = parts.references().understood(all);
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.words().sentence(), key -> new ArrayList<>()).add(mention);
    }
    Cast cast = cast(article, mentions);
    Gathering gathering =
        new Gathering(
            cast,
            article.published(),
            new PlaceDistance(gazetteer),
            parts.judgement().of(gazetteer),
            isTitled(article.text(), sentences));
    Antecedents antecedents = parts.references().antecedents();
    List<Company> companies = new ArrayList<>();
    boolean isOfOtherField = otherFields.rule(sentences);
    for (Sentence sentence : sentences) {
      List<Mention> named =
          MeetingSites.among(
              article.text(), sentence, bySentence.getOrDefault(sentence.index(), List.of()));
      List<Chunk> chunks = Chunk.of(sentence, sites.among(article.text(), sentence, named));
      Clause clause = new Clause(drafts.restored(parts.references().resolved(gazetteer, chunks)));
      if (!otherFields.ruleSentence(clause, isOfOtherField)) {
        drafts.read(sentence.index(), clause, antecedents).forEach(gathering::take);
        Company.in(sentence.index(), clause).ifPresent(companies::add);
        companies.addAll(Delegates.in(sentence.index(), clause));
      }
      antecedents.passed(clause);
    }
    companies.forEach(gathering::join);
    List<Told> told = gathering.told();
    UnreadNames unread = new UnreadNames(sentences, mentions);
    ArticleClaims claims = claims(article, sentences, cast, told, speakers, unread);
    List<Told> likely = likely(told, claims, sentences);
    return likely.size() == told.size()
        ? claims
        : claims(article, sentences, cast, likely, speakers, unread);
  }

  /** Whether the first line is a short one, and more follows it. */
  private static boolean isTitled(String text, List<Sentence> sentences) {
    if (sentences.size() < 2) {
      return false;
    }
    int start = sentences.get(0).span().start();
    int end = text.indexOf('\n', start);
    return end >= sentences.get(0).span().end()
        && end - start <= LONGEST_TITLE
        && end <= sentences.get(sentences.size() - 1).span().start();
  }

  /**
   * Those that the judge lets stay.
   *
   * @param claims has them as its encounters, in the same order
   */
  private List<Told> likely(List<Told> told, ArticleClaims claims, List<Sentence> sentences) {
    if (told.isEmpty()) {
      return told;
    }
    EncounterTraits traits = new EncounterTraits(sentences, clusters);
    List<Told> likely = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Claim.Encounter encounter = claims.encounters().get(i);
      boolean obscure = told.get(i).obscure;
      if (parts.judge().accepts(encounter, claims, traits.of(encounter, claims, obscure))) {
        likely.add(told.get(i));
      }
    }
    return likely;
  }

  private Cast cast(Article article, List<Mention> mentions) {
    String text = article.text();
    Incumbents incumbents = new Incumbents(gazetteer, article.published().day());
    return new Cast(
        gazetteer,
        text,
        mentions,
        parts.references().offices(gazetteer, text, mentions, incumbents),
        new OfficeStates(gazetteer, parts.homes().of(gazetteer, article, mentions)),
        incumbents);
  }

  private ArticleClaims claims(
      Article article,
      List<Sentence> sentences,
      Cast cast,
      List<Told> told,
      Speakers speakers,
      UnreadNames unread) {
    Set<Member> shown = new LinkedHashSet<>();
    for (Told one : told) {
      shown.addAll(one.participants);
      shown.addAll(one.mediators);
    }
    for (Member member : cast.members()) {
      member.offices.removeIf(office -> !Standing.isOffice(member, office, gazetteer));
      if (!unread.areBeside(member)
          && member.offices.stream()
              .anyMatch(office -> Standing.isWorthTelling(member, office, gazetteer))) {
        shown.add(member);
      }
    }
    List<Member> ordered = new ArrayList<>(shown);
    ordered.sort(Comparator.comparing(member -> Collections.min(member.mentions)));
    Map<Member, String> ids = new HashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (Member member : ordered) {
      String id = "a" + (actors.size() + 1);
      ids.put(member, id);
      actors.add(
          new Actor(
              id,
              member.type,
              member.allNames(),
              member.type == Actor.Type.PERSON
                  ? member.offices.stream().filter(office -> !office.of().isEmpty()).toList()
                  : List.of(),
              member.mentions.stream().sorted().distinct().toList()));
    }
    List<Claim.Encounter> encounters = new ArrayList<>();
    for (Told one : told) {
      encounters.add(
          encounter("e" + (encounters.size() + 1), article, sentences, speakers, one, ids));
    }
    return new ArticleClaims(article, actors, encounters, List.of());
  }

  private static Claim.Encounter encounter(
      String id,
      Article article,
      List<Sentence> sentences,
      Speakers speakers,
      Told told,
      Map<Member, String> ids) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> sources = new LinkedHashSet<>();
    for (int index : told.sentences) {
      Span span = sentences.get(index).span();
      evidence.add(new Evidence(span, span.of(article.text()), told.frame.name()));
    }
    told.offsets.forEach((at, sentence) -> sources.addAll(speakers.of(sentence, at)));
    return new Claim.Encounter(
        id,
        told.kind,
        told.status,
        told.participants.stream().map(ids::get).toList(),
        told.hosts.stream().filter(told.participants::contains).map(ids::get).toList(),
        told.mediators.stream().map(ids::get).toList(),
        told.sponsors.stream().filter(told.mediators::contains).map(ids::get).toList(),
        place(told),
        told.when,
        List.copyOf(sources),
        evidence);
  }

  private static Place place(Told told) {
    if (told.places.isEmpty()) {
      return new Place.Unstated();
    }
    Set<String> names = new LinkedHashSet<>();
    List<Span> spans = new ArrayList<>();
    for (Mention mention : told.places) {
      names.add(
          mention instanceof Mention.Locality locality
              ? locality.name()
              : Cast.stateName(mention, ((Mention.State) mention).state()));
      spans.add(mention.words().span());
    }
    return new Place.Named(List.copyOf(names), spans);
  }
}
