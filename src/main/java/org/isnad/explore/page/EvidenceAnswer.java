package org.isnad.explore.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * An event with every claim about it and the words that make it: {@code event} is its id. Offsets
 * count code points of the article.
 */
public final class EvidenceAnswer implements PageAnswer {
  private final Chronicle chronicle;
  private final Questions questions;

  /** All that is said of one event. */
  public record Evidence(Shown.Event event, List<Claim> claims) {}

  /**
   * What one article says.
   *
   * @param date as told; empty if it is not
   * @param sources whom the article has it from
   * @param speakers actors whom a source names
   * @param figure null if nobody came to harm
   */
  public record Claim(
      String id,
      Shown.Article article,
      String status,
      String date,
      Shown.@Nullable Place place,
      List<Source> sources,
      List<Shown.Actor> speakers,
      List<Shown.Actor> participants,
      List<Shown.Actor> hosts,
      List<Shown.Actor> mediators,
      @Nullable Figure figure,
      List<Words> words) {}

  /** Whom an article has something from, as it names him. */
  public record Source(String id, String name) {}

  /**
   * People harmed.
   *
   * @param harm {@code killed}, {@code wounded}…
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
    Map<String, List<Row>> roles = byText(questions.about("page/roles-in-claims", id), "claim");
    Map<String, List<Row>> words = byText(questions.about("page/evidence-of-event", id), "claim");
    Map<String, List<Row>> mentions =
        byText(questions.about("page/mentions-of-articles-of-event", id), "article");
    List<Claim> claims = new ArrayList<>();
    byText(questions.about("page/claims-of-event", id), "claim")
        .forEach(
            (claim, rows) ->
                claims.add(
                    claim(
                        rows,
                        roles.getOrDefault(claim, List.of()),
                        words.getOrDefault(claim, List.of()),
                        mentions.getOrDefault(rows.get(0).text("article"), List.of()))));
    return new Evidence(new Shown(chronicle).event(event), claims);
  }

  private Claim claim(List<Row> rows, List<Row> roles, List<Row> words, List<Row> mentions) {
    Shown shown = new Shown(chronicle);
    Row row = rows.get(0);
    String place = questions.id(row.text("place"));
    return new Claim(
        questions.id(row.text("claim")),
        shown.article(questions.id(row.text("article"))),
        Terms.word(row.text("status")),
        row.text("date"),
        place.isEmpty() ? null : shown.place(place),
        sources(rows),
        actors(rows, "speaker"),
        inRole(roles, "participant"),
        inRole(roles, "host"),
        inRole(roles, "mediator"),
        figure(row),
        words.stream().map(each -> words(each, mentions)).distinct().toList());
  }

  private List<Source> sources(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.term("source").isPresent())
        .map(row -> new Source(questions.id(row.text("source")), row.text("sourceName")))
        .distinct()
        .toList();
  }

  private List<Shown.Actor> actors(List<Row> rows, String variable) {
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> row.term(variable).ifPresent(t -> ids.add(questions.id(t.text()))));
    return new Shown(chronicle).actors(List.copyOf(ids));
  }

  private List<Shown.Actor> inRole(List<Row> roles, String role) {
    return actors(
        roles.stream().filter(row -> Terms.word(row.text("role")).equals(role)).toList(), "actor");
  }

  private static @Nullable Figure figure(Row row) {
    return row.term("harm").isEmpty()
        ? null
        : new Figure(
            Terms.word(row.text("harm")),
            row.text("lower"),
            row.text("upper"),
            row.text("verbatim"),
            row.text("victims"));
  }

  private Words words(Row row, List<Row> mentions) {
    int start = Terms.number(row.text("start"));
    int end = Terms.number(row.text("end"));
    List<Mark> marks =
        mentions.stream()
            .map(
                mention ->
                    new Mark(
                        Terms.number(mention.text("start")),
                        Terms.number(mention.text("end")),
                        questions.id(mention.text("thing"))))
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .toList();
    return new Words(start, end, row.text("exact"), row.text("rule"), marks);
  }

  private static Map<String, List<Row>> byText(List<Row> rows, String variable) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text(variable), LinkedHashMap::new, Collectors.toList()));
  }
}
