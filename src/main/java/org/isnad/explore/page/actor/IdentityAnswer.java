package org.isnad.explore.page.actor;

import java.util.Arrays;
import java.util.List;
import org.isnad.explore.chronicle.ActorEntry;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.Terms;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.Shown;
import org.isnad.graph.Iris;
import org.isnad.store.Row;

/** What articles call an actor, and which item of Wikidata it is or may be: {@code id}. */
public final class IdentityAnswer implements PageAnswer {
  private final Chronicle chronicle;
  private final Questions questions;

  /**
   * Names and links.
   *
   * @param status {@code linkedToItem}, {@code severalItemsFit}, {@code knownWithoutItem}, {@code
   *     noItemFound}; empty if nothing is said
   * @param links how the item was found, the most frequent way first
   * @param candidates the items among which nothing decides
   */
  public record Identity(
      List<Name> names, String status, List<Link> links, List<Candidate> candidates) {}

  /** A name as written, how often, in how many articles, and one place where it stands. */
  public record Name(String text, int times, int articles, Witness example) {}

  /**
   * A way in which articles lead to an item.
   *
   * @param item {@code Q858}
   * @param method {@code label}, {@code alias}, {@code surname}, {@code office}, {@code human}
   * @param reasons what else spoke for it: {@code Date}, {@code Office}…
   */
  public record Link(
      String item, String score, String method, List<String> reasons, int articles) {}

  /**
   * What it may be.
   *
   * @param id of the item, or of an entry of the gazetteer
   * @param name empty if the store has no actor of that item
   */
  public record Candidate(String id, String name) {}

  public IdentityAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public Identity of(Parameters given) {
    String id = given.required("id");
    List<Row> rows = questions.about("page/link-of-actor", id);
    return new Identity(
        questions.about("page/names-of-actor", id).stream().map(this::name).toList(),
        rows.stream()
            .filter(row -> row.term("status").isPresent())
            .map(row -> Terms.word(row.text("status")))
            .findFirst()
            .orElse(""),
        rows.stream().filter(row -> row.term("method").isPresent()).map(this::link).toList(),
        rows.stream()
            .filter(row -> row.term("item").isPresent() && row.term("method").isEmpty())
            .map(row -> candidate(item(row)))
            .toList());
  }

  private Name name(Row row) {
    Shown shown = new Shown(chronicle);
    return new Name(
        row.text("name"),
        Terms.number(row.text("times")),
        Terms.number(row.text("articles")),
        Witness.ofExample(shown, questions.id(row.text("example"))));
  }

  private Link link(Row row) {
    return new Link(
        item(row),
        row.text("score"),
        row.text("method"),
        Arrays.stream(row.text("reasons").split(" ", -1)).filter(r -> !r.isEmpty()).toList(),
        Terms.number(row.text("articles")));
  }

  private Candidate candidate(String item) {
    String name =
        chronicle.actor("actor/" + item).or(() -> chronicle.actor(item)).stream()
            .map(ActorEntry::ar)
            .findFirst()
            .orElse("");
    return new Candidate(item, name);
  }

  private String item(Row row) {
    String iri = row.text("item");
    String item = Iris.itemOf(iri);
    return item.isEmpty() ? questions.id(iri) : item;
  }
}
