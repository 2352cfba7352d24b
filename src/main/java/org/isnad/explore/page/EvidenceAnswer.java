package org.isnad.explore.page;

import java.util.List;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.jspecify.annotations.Nullable;

/**
 * An event with the claims about it and the words that make them: {@code event} is its id. Of very
 * many claims only those of the oldest articles are read. Offsets count code points of the article.
 */
public final class EvidenceAnswer implements PageAnswer {
  private static final int MOST_CLAIMS = 200;

  private final Chronicle chronicle;
  private final Questions questions;

  /** All that is said of one event. */
  public record Evidence(Shown.Event event, List<Claim> claims) {}

  /**
   * What one article says.
   *
   * @param event id of the event that it is about; empty where that is the one asked for, or none
   * @param type {@code meeting}, {@code call}, {@code visit} or {@code incident}
   * @param date as told; empty if it is not
   * @param sources whom the article has it from
   * @param speakers actors whom a source names
   * @param hosts those of the participants who receive
   * @param sponsors those of the mediators under whose auspices it is
   * @param figure null if nobody came to harm
   * @param score how sure it is, from 0 to 1, that it is about this event; empty if nobody says
   */
  public record Claim(
      String id,
      String event,
      String type,
      Shown.Article article,
      String status,
      String date,
      Shown.@Nullable Place place,
      List<Source> sources,
      List<Shown.Actor> speakers,
      List<Shown.Actor> participants,
      List<Shown.Actor> hosts,
      List<Shown.Actor> mediators,
      List<Shown.Actor> sponsors,
      @Nullable Figure figure,
      String score,
      List<Words> words) {}

  /** Whom an article has something from, as it names him. */
  public record Source(String id, String name) {}

  /**
   * People harmed.
   *
   * @param harm {@code killed}, {@code wounded}…
   * @param lower empty if the store has no number there
   * @param upper empty if there is no upper bound
   * @param verbatim the number in the words of the article
   */
  public record Figure(String harm, String lower, String upper, String verbatim, String victims) {}

  /**
   * Words of the article that say it.
   *
   * @param start where {@code text} begins in the article, {@code end} where it ends
   * @param rule that found it; empty if unknown
   * @param marks who and what is named in it, in the order of the text
   */
  public record Words(int start, int end, String text, String rule, List<Mark> marks) {}

  /**
   * Somebody or some place named in the words.
   *
   * @param id of the actor or place
   */
  public record Mark(int start, int end, String id) {}

  public EvidenceAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public Evidence of(Parameters given) {
    String id = given.required("event");
    EventEntry event = chronicle.event(id).orElseThrow(() -> new NothingThere("event", id));
    List<Claim> claims = new ClaimReader(chronicle, questions).ofEvent(event, MOST_CLAIMS);
    return new Evidence(new Shown(chronicle).event(event), claims);
  }
}
