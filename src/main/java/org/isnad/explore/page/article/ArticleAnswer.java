package org.isnad.explore.page.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.page.ClaimReader;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Figure;
import org.isnad.explore.page.EvidenceAnswer.Mark;
import org.isnad.explore.page.EvidenceAnswer.Words;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.Shown;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * An article as published, with all that is named and claimed in it: {@code id}. All offsets count
 * code points of its text.
 */
public final class ArticleAnswer implements PageAnswer {
  private final Chronicle chronicle;
  private final Questions questions;

  /**
   * All that the page shows.
   *
   * @param url of the original; empty if unknown, or if it is no address of the web
   * @param marks who and what is named where, in the order of the text
   * @param actors those named, by id
   * @param places those named, by id
   * @param claims in the order of the text
   * @param figures where figures stand
   */
  public record Article(
      String id,
      String iri,
      String title,
      String published,
      String outlet,
      String url,
      String text,
      List<Mark> marks,
      Map<String, Shown.Actor> actors,
      Map<String, Shown.Place> places,
      List<Claim> claims,
      List<Mark> figures) {}

  public ArticleAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public Article of(Parameters given) {
    String id = given.required("id");
    Row row =
        Stream.of(id)
            .filter(one -> chronicle.article(one).isPresent())
            .flatMap(one -> questions.about("page/text-of-article", one).stream())
            .findFirst()
            .orElseThrow(() -> new NothingThere("article", id));
    ClaimReader reader = new ClaimReader(chronicle, questions);
    List<Mark> marks =
        questions.about("page/mentions-of-article", id).stream().map(reader::mark).toList();
    List<Claim> claims = inOrder(claims(reader, id));
    String text = row.text("text");
    return new Article(
        id,
        questions.iri(id),
        row.text("title"),
        row.text("published"),
        row.text("outlet"),
        Optional.of(row.text("url")).filter(url -> url.matches("https?://[^\\s]+")).orElse(""),
        text,
        marks,
        actors(marks),
        places(marks),
        claims,
        claims.stream().flatMap(ArticleAnswer::figures).distinct().toList());
  }

  private List<Claim> claims(ClaimReader reader, String id) {
    return reader.claims(
        questions.about("page/claims-of-article", id),
        questions.about("page/roles-in-article", id),
        questions.about("page/evidence-of-article", id),
        List.of());
  }

  private static List<Claim> inOrder(List<Claim> claims) {
    return claims.stream()
        .sorted(Comparator.comparingInt(ArticleAnswer::begin).thenComparing(Claim::id))
        .toList();
  }

  private static int begin(Claim claim) {
    return claim.words().stream().mapToInt(Words::start).min().orElse(Integer.MAX_VALUE);
  }

  private Map<String, Shown.Actor> actors(List<Mark> marks) {
    Shown shown = new Shown(chronicle);
    Map<String, Shown.Actor> actors = new LinkedHashMap<>();
    marks.stream()
        .map(Mark::id)
        .filter(thing -> !thing.startsWith("place/"))
        .forEach(thing -> actors.computeIfAbsent(thing, shown::actor));
    return actors;
  }

  private Map<String, Shown.Place> places(List<Mark> marks) {
    Shown shown = new Shown(chronicle);
    Map<String, Shown.Place> places = new LinkedHashMap<>();
    marks.stream()
        .map(Mark::id)
        .filter(thing -> thing.startsWith("place/"))
        .forEach(thing -> places.computeIfAbsent(thing, shown::place));
    return places;
  }

  /** Where the words of its figure stand in the words of a claim. */
  private static Stream<Mark> figures(Claim claim) {
    @Nullable Figure figure = claim.figure();
    if (figure == null || figure.verbatim().isEmpty()) {
      return Stream.empty();
    }
    return claim.words().stream()
        .filter(words -> words.text().contains(figure.verbatim()))
        .map(words -> place(words, figure.verbatim(), claim.id()));
  }

  private static Mark place(Words words, String verbatim, String claim) {
    int before = words.text().indexOf(verbatim);
    int start = words.start() + words.text().codePointCount(0, before);
    return new Mark(start, start + verbatim.codePointCount(0, verbatim.length()), claim);
  }
}
