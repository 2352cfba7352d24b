package org.isnad.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the rows of an answer are written. A CONSTRUCT or DESCRIBE always answers in Turtle. */
public enum AnswerFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML;

  /** The format of that name, in any case. */
  public static AnswerFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new StoreException(
                    "\"%s\" is no format of answers\n  -> use one of: %s"
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * @param isOnline whether SERVICE may ask other servers
   */
  void write(Query query, Dataset dataset, boolean isOnline, OutputStream out) {
    try (QueryExecution execution =
        QueryExecution.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, isOnline)
            .build()) {
      if (query.isSelectType()) {
        write(execution.execSelect(), query, out);
      } else if (query.isAskType()) {
        ResultSetMgr.write(out, execution.execAsk(), lang());
      } else {
        RDFDataMgr.write(out, execution.execConstruct(), Lang.TURTLE);
      }
    }
  }

  private void write(ResultSet rows, Query query, OutputStream out) {
    if (this == TABLE) {
      PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
      print.print(new TextTable(rows, query.getPrefixMapping()));
      print.flush();
    } else {
      ResultSetMgr.write(out, rows, lang());
    }
  }

  private Lang lang() {
    return switch (this) {
      case TABLE -> ResultSetLang.RS_Text;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
    };
  }
}
