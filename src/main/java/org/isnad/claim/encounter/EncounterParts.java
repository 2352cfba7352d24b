package org.isnad.claim.encounter;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.claim.judging.EncounterJudge;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;

/**
 * The parts of the reading of encounters that can be left out, to see what each adds. One that is
 * left out is another object that adds nothing.
 */
public final class EncounterParts {
  private final References references;
  private final Judgement judgement;
  private final Homes homes;
  private final EncounterJudge judge;

  private EncounterParts(
      References references, Judgement judgement, Homes homes, EncounterJudge judge) {
    this.references = references;
    this.judgement = judgement;
    this.homes = homes;
    this.judge = judge;
  }

  /** Whom words stand for that name nobody. */
  interface References {
    Antecedents antecedents();

    OfficeReference offices(
        Gazetteer gazetteer, String text, List<Mention> mentions, Incumbents incumbents);

    /** The mentions without those that nothing is known of but by what came before. */
    List<Mention> understood(List<Mention> mentions);

    /** The steps of a sentence, «الأخير» and «بلاده» being what they mean. */
    List<Chunk> resolved(Gazetteer gazetteer, List<Chunk> chunks);
  }

  /** Who may take part in politics. */
  @FunctionalInterface
  interface Judgement {
    Standing of(Gazetteer gazetteer);
  }

  /** The state whose offices an article names without saying so. */
  @FunctionalInterface
  interface Homes {
    Optional<String> of(Gazetteer gazetteer, Article article, List<Mention> mentions);
  }

  /** Nothing left out. */
  public static EncounterParts all() {
    return new EncounterParts(
        new Resolved(),
        Standing::new,
        (gazetteer, article, mentions) -> new HomeState(gazetteer).of(article, mentions),
        EncounterJudge.load());
  }

  /** Dropped subjects, pronouns, «الجانبان», «نظيره» and «نائبه» stay open. */
  public EncounterParts withoutReferences() {
    return new EncounterParts(new Open(), judgement, homes, judge);
  }

  /** Everybody may take part. */
  public EncounterParts withoutStanding() {
    return new EncounterParts(references, Standing::ofEveryone, homes, judge);
  }

  /** An office without a state has none. */
  public EncounterParts withoutHomeStates() {
    return new EncounterParts(
        references, judgement, (gazetteer, article, mentions) -> Optional.empty(), judge);
  }

  /** Everything that rules read as an encounter stays one. */
  public EncounterParts withoutJudge() {
    return judgedBy(EncounterJudge.none());
  }

  /** Another one says what stays an encounter. */
  public EncounterParts judgedBy(EncounterJudge other) {
    return new EncounterParts(references, judgement, homes, other);
  }

  References references() {
    return references;
  }

  Judgement judgement() {
    return judgement;
  }

  Homes homes() {
    return homes;
  }

  EncounterJudge judge() {
    return judge;
  }

  private static final class Resolved implements References {
    @Override
    public Antecedents antecedents() {
      return new Antecedents();
    }

    @Override
    public OfficeReference offices(
        Gazetteer gazetteer, String text, List<Mention> mentions, Incumbents incumbents) {
      return new OfficeReference(gazetteer, text, mentions, incumbents);
    }

    @Override
    public List<Mention> understood(List<Mention> mentions) {
      return mentions;
    }

    @Override
    public List<Chunk> resolved(Gazetteer gazetteer, List<Chunk> chunks) {
      return Homeland.resolved(gazetteer, Latter.resolved(chunks));
    }
  }

  private static final class Open implements References {
    @Override
    public Antecedents antecedents() {
      return Antecedents.none();
    }

    @Override
    public OfficeReference offices(
        Gazetteer gazetteer, String text, List<Mention> mentions, Incumbents incumbents) {
      return new OfficeReference(gazetteer, text, List.of(), incumbents);
    }

    @Override
    public List<Mention> understood(List<Mention> mentions) {
      return mentions.stream().filter(mention -> !BothSides.is(mention)).toList();
    }

    @Override
    public List<Chunk> resolved(Gazetteer gazetteer, List<Chunk> chunks) {
      return chunks;
    }
  }
}
