package org.isnad.store.endpoint;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer until there are enough of them, or enough bytes were written. */
final class BoundedRows implements RowSet {
  private final RowSet rows;
  private final Spool spool;
  private final Turn turn;

  BoundedRows(RowSet rows, Spool spool, Turn turn) {
    this.rows = rows;
    this.spool = spool;
    this.turn = turn;
  }

  @Override
  public boolean hasNext() {
    if (turn.isCut() || !rows.hasNext()) {
      return false;
    }
    if (rows.getRowNumber() >= turn.limits().mostRows() || spool.isFull()) {
      turn.cut();
      return false;
    }
    return true;
  }

  @Override
  public Binding next() {
    Binding row = rows.next();
    if (spool.isXml() && !XmlText.canHold(row)) {
      throw turn.refuse(
          Refusal.notInXml("JSON (application/sparql-results+json) or CSV (text/csv)"));
    }
    return row;
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
