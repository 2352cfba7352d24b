package org.isnad.explore.page.event;

import java.util.Comparator;
import java.util.List;
import org.isnad.explore.casualty.HarmRange;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.page.ClaimReader;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.Shown;

/**
 * An event, all that is said of it, and where that differs: {@code id}. Of very many claims only
 * the first are read.
 */
public final class EventAnswer implements PageAnswer {
  private static final int MOST_CLAIMS = 200;
  private static final Comparator<Claim> BY_DAY =
      Comparator.<Claim, String>comparing(claim -> claim.article().published())
          .thenComparing(Claim::id);

  private final Chronicle chronicle;
  private final Questions questions;

  /**
   * All that the page shows.
   *
   * @param total how many claims there are, of which {@code claims} are the first, the oldest
   *     article first
   * @param history what was said day by day
   * @param aspects on which claims differ
   * @param tolls figures of an incident in short
   * @param common why the claims are taken to tell one event
   * @param related events nearby with the same actors
   */
  public record Told(
      Shown.Event event,
      String iri,
      int total,
      List<Claim> claims,
      List<History.Step> history,
      List<Disagreements.Aspect> aspects,
      List<HarmRange> tolls,
      Common common,
      List<Related.Nearby> related) {}

  public EventAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public Told of(Parameters given) {
    String id = given.required("id");
    EventEntry event = chronicle.event(id).orElseThrow(() -> new NothingThere("event", id));
    List<Claim> claims =
        new ClaimReader(chronicle, questions)
            .ofEvent(event, MOST_CLAIMS).stream().sorted(BY_DAY).toList();
    return new Told(
        new Shown(chronicle).event(event),
        questions.iri(id),
        event.claims().size(),
        claims,
        History.of(claims),
        new Disagreements(chronicle).of(claims),
        Toll.of(claims),
        Common.of(claims),
        new Related(chronicle).to(event));
  }
}
