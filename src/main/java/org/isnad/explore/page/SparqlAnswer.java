package org.isnad.explore.page;

/** The query that finds the events of a selection, as text to read, change and ask. */
public final class SparqlAnswer implements PageAnswer {
  private final SelectionSparql sparql;

  /** The text of a query. */
  public record Text(String text) {}

  public SparqlAnswer(SelectionSparql sparql) {
    this.sparql = sparql;
  }

  @Override
  public Text of(Parameters given) {
    return new Text(sparql.of(given.selection()));
  }
}
