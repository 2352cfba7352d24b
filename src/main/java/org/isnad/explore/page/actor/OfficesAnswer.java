package org.isnad.explore.page.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.Terms;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.Shown;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The offices that articles give an actor, and those of it that they give others: {@code id}. The
 * days are those of the articles: somebody held an office then, not from then on.
 */
public final class OfficesAnswer implements PageAnswer {
  private static final int WITNESSES = 40;

  private final Chronicle chronicle;
  private final Questions questions;

  /** Offices of it, and its officials; no more than the queries give. */
  public record Offices(List<Office> offices, List<Official> officials) {}

  /**
   * An office.
   *
   * @param of whose it is; null if articles only name it
   * @param ofName as articles name it
   * @param first day of an article that says so; empty if none has a date
   * @param months in which articles say so, with how many
   * @param total how many articles say so
   * @param witnesses the first of them
   */
  public record Office(
      String title,
      Shown.@Nullable Actor of,
      String ofName,
      String first,
      String last,
      Map<String, Integer> months,
      int total,
      List<Witness> witnesses) {}

  /** Somebody who holds an office of it according to so many articles from first to last. */
  public record Official(
      Shown.Actor holder, String title, int articles, String first, String last, Witness example) {}

  private record Held(String title, String of, String ofName) {}

  public OfficesAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public Offices of(Parameters given) {
    String id = given.required("id");
    Map<Held, List<Row>> held =
        questions.about("page/offices-of-actor", id).stream()
            .collect(Collectors.groupingBy(this::held, LinkedHashMap::new, Collectors.toList()));
    return new Offices(
        held.entrySet().stream().map(e -> office(e.getKey(), e.getValue())).toList(),
        questions.about("page/officials-of-actor", id).stream().map(this::official).toList());
  }

  /** One office, whatever the articles call the state whose it is. */
  private Held held(Row row) {
    String of = questions.id(row.text("of"));
    return new Held(row.text("title"), of, of.isEmpty() ? row.text("ofName") : "");
  }

  private Office office(Held held, List<Row> rows) {
    Shown shown = new Shown(chronicle);
    List<String> days =
        rows.stream().map(row -> row.text("published")).filter(d -> !d.isEmpty()).sorted().toList();
    Map<String, Integer> months = new TreeMap<>();
    days.stream()
        .filter(day -> day.length() >= 7)
        .forEach(day -> months.merge(day.substring(0, 7), 1, Integer::sum));
    return new Office(
        held.title(),
        held.of().isEmpty() ? null : shown.actor(held.of()),
        rows.get(0).text("ofName"),
        days.isEmpty() ? "" : days.get(0),
        days.isEmpty() ? "" : days.get(days.size() - 1),
        months,
        (int) rows.stream().map(row -> row.text("article")).distinct().count(),
        rows.stream().limit(WITNESSES).map(row -> witness(shown, row)).distinct().toList());
  }

  private Witness witness(Shown shown, Row row) {
    return new Witness(
        shown.article(questions.id(row.text("article"))),
        Terms.number(row.text("start")),
        Terms.number(row.text("end")),
        row.text("exact"));
  }

  private Official official(Row row) {
    Shown shown = new Shown(chronicle);
    return new Official(
        shown.actor(questions.id(row.text("holder"))),
        row.text("title"),
        Terms.number(row.text("articles")),
        row.text("first"),
        row.text("last"),
        Witness.ofExample(shown, questions.id(row.text("example"))));
  }
}
