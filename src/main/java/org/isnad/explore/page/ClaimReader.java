package org.isnad.explore.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Figure;
import org.isnad.explore.page.EvidenceAnswer.Mark;
import org.isnad.explore.page.EvidenceAnswer.Source;
import org.isnad.explore.page.EvidenceAnswer.Words;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/** Makes claims of the rows that the queries about events and articles give. */
public final class ClaimReader {
  private final Chronicle chronicle;
  private final Questions questions;

  public ClaimReader(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  /**
   * The claims in the order of their rows.
   *
   * @param claims as {@code page/claims-of-event} gives them
   * @param roles as {@code page/roles-in-claims}
   * @param words as {@code page/evidence-of-event}
   * @param mentions as {@code page/mentions-of-articles-of-event}
   */
  public List<Claim> claims(
      List<Row> claims, List<Row> roles, List<Row> words, List<Row> mentions) {
    Map<String, List<Row>> rolesOf = byText(roles, "claim");
    Map<String, List<Row>> wordsOf = byText(words, "claim");
    Map<String, List<Row>> mentionsOf = byText(mentions, "article");
    List<Claim> read = new ArrayList<>();
    byText(claims, "claim")
        .forEach(
            (claim, rows) ->
                read.add(
                    claim(
                        rows,
                        rolesOf.getOrDefault(claim, List.of()),
                        wordsOf.getOrDefault(claim, List.of()),
                        mentionsOf.getOrDefault(rows.get(0).text("article"), List.of()))));
    return read;
  }

  private Claim claim(List<Row> rows, List<Row> roles, List<Row> words, List<Row> mentions) {
    Shown shown = new Shown(chronicle);
    Row row = rows.get(0);
    String place = questions.id(row.text("place"));
    return new Claim(
        questions.id(row.text("claim")),
        questions.id(row.text("event")),
        Terms.word(row.text("type")),
        shown.article(questions.id(row.text("article"))),
        Terms.word(row.text("status")),
        row.text("date"),
        place.isEmpty() ? null : shown.place(place),
        sources(rows),
        actors(rows, "speaker"),
        inRole(roles, "participant"),
        inRole(roles, "host"),
        inRole(roles, "mediator"),
        inRole(roles, "sponsor"),
        figure(row),
        row.text("score"),
        words(words, mentions));
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

  /** Who is named where, of a row with {@code thing}, {@code start} and {@code end}. */
  public Mark mark(Row mention) {
    return new Mark(
        Terms.number(mention.text("start")),
        Terms.number(mention.text("end")),
        questions.id(mention.text("thing")));
  }

  /** Each piece of the text once, whatever number of rules found it. */
  private List<Words> words(List<Row> rows, List<Row> mentions) {
    Map<String, Words> pieces = new LinkedHashMap<>();
    for (Row row : rows) {
      pieces.computeIfAbsent(
          row.text("start") + "-" + row.text("end"), place -> words(row, mentions));
    }
    return List.copyOf(pieces.values());
  }

  private Words words(Row row, List<Row> mentions) {
    int start = Terms.number(row.text("start"));
    int end = Terms.number(row.text("end"));
    List<Mark> marks =
        mentions.stream()
            .map(this::mark)
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
