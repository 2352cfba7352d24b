package org.isnad.explore.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.explore.chronicle.ArticleEntry;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ClaimEntry;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Terms;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Figure;
import org.isnad.explore.page.EvidenceAnswer.Mark;
import org.isnad.explore.page.EvidenceAnswer.Source;
import org.isnad.explore.page.EvidenceAnswer.Words;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/** Makes claims of the rows that the queries about events and articles give. */
public final class ClaimReader {
  private static final String CLAIM = "claim";
  private static final String ARTICLE = "article";

  private final Chronicle chronicle;
  private final Questions questions;

  public ClaimReader(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  /**
   * What articles say of an event, in the order of the articles; of more than so many claims those
   * of the oldest articles.
   */
  public List<Claim> ofEvent(EventEntry event, int most) {
    List<ClaimEntry> first =
        event.claims().stream()
            .sorted(Comparator.comparing(this::published).thenComparing(ClaimEntry::id))
            .limit(most)
            .toList();
    Set<String> claims = first.stream().map(ClaimEntry::id).collect(Collectors.toSet());
    Set<String> articles = first.stream().map(ClaimEntry::article).collect(Collectors.toSet());
    Predicate<Row> isOfClaim = row -> claims.contains(questions.id(row.text(CLAIM)));
    Predicate<Row> isOfArticle = row -> articles.contains(questions.id(row.text(ARTICLE)));
    String id = event.id();
    return claims(
        questions.about("page/claims-of-event", id, isOfClaim),
        questions.about("page/roles-in-claims", id, isOfClaim),
        questions.about("page/evidence-of-event", id, isOfClaim),
        questions.about("page/mentions-of-articles-of-event", id, isOfArticle));
  }

  private String published(ClaimEntry claim) {
    return chronicle.article(claim.article()).map(ArticleEntry::published).orElse("");
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
    Map<String, List<Row>> rolesOf = byText(roles, CLAIM);
    Map<String, List<Row>> wordsOf = byText(words, CLAIM);
    Map<String, List<Mark>> marksOf = new HashMap<>();
    byText(mentions, ARTICLE)
        .forEach((article, rows) -> marksOf.put(article, rows.stream().map(this::mark).toList()));
    List<Claim> read = new ArrayList<>();
    byText(claims, CLAIM)
        .forEach(
            (claim, rows) ->
                read.add(
                    claim(
                        rows,
                        rolesOf.getOrDefault(claim, List.of()),
                        wordsOf.getOrDefault(claim, List.of()),
                        marksOf.getOrDefault(rows.get(0).text(ARTICLE), List.of()))));
    return read;
  }

  private Claim claim(List<Row> rows, List<Row> roles, List<Row> words, List<Mark> marks) {
    Shown shown = new Shown(chronicle);
    Row row = rows.get(0);
    String place = questions.id(row.text("place"));
    return new Claim(
        questions.id(row.text(CLAIM)),
        questions.id(row.text("event")),
        Terms.word(row.text("type")),
        shown.article(questions.id(row.text(ARTICLE))),
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
        words(words, marks));
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

  /** A bound that is no number is as good as untold: other programs may write a store. */
  private static @Nullable Figure figure(Row row) {
    if (row.term("harm").isEmpty()) {
      return null;
    }
    String lower = row.text("lower");
    String upper = row.text("upper");
    boolean isRange = Terms.isCount(lower) && (upper.isEmpty() || Terms.isCount(upper));
    return new Figure(
        Terms.word(row.text("harm")),
        isRange ? lower : "",
        isRange ? upper : "",
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
  private static List<Words> words(List<Row> rows, List<Mark> marks) {
    Map<String, Words> pieces = new LinkedHashMap<>();
    for (Row row : rows) {
      pieces.computeIfAbsent(row.text("start") + "-" + row.text("end"), place -> words(row, marks));
    }
    return List.copyOf(pieces.values());
  }

  private static Words words(Row row, List<Mark> ofArticle) {
    int start = Terms.number(row.text("start"));
    int end = Terms.number(row.text("end"));
    List<Mark> marks =
        ofArticle.stream().filter(mark -> mark.start() >= start && mark.end() <= end).toList();
    return new Words(start, end, row.text("exact"), row.text("rule"), marks);
  }

  private static Map<String, List<Row>> byText(List<Row> rows, String variable) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text(variable), LinkedHashMap::new, Collectors.toList()));
  }
}
