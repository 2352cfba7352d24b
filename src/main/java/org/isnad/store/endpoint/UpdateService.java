package org.isnad.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Runs an update as a whole or not at all, within its turn, and without reading anything that is
 * not in the store: neither LOAD nor SERVICE.
 */
final class UpdateService extends SPARQL_Update {
  private static final String BASE = "http://server/unset-base/";
  private static final List<String> OTHER_GRAPHS =
      List.of("using-graph-uri", "using-named-graph-uri");

  @Override
  protected void execute(HttpAction action, InputStream input) {
    Turn turn = Visit.of(action.getRequest()).turn();
    try {
      checkParameters(action.getRequest());
      write(checked(UpdateFactory.read(input, BASE, Syntax.syntaxSPARQL_12)), action, turn);
    } catch (Refusal refusal) {
      turn.refuse(refusal);
    } catch (QueryCancelledException stopped) {
      turn.refuse(Refusal.busy("The update was stopped; nothing was written."));
    } catch (QueryParseException e) {
      turn.refuse(new Refusal(400, "This is no SPARQL update: " + e.getMessage()));
    } catch (UpdateException | QueryException e) {
      turn.refuse(new Refusal(400, "The update cannot be made: " + e.getMessage()));
    } catch (StackOverflowError e) {
      turn.refuse(new Refusal(422, "The update is nested too deeply."));
    } catch (JenaException e) {
      turn.refuse(new Refusal(500, "The update cannot be made: " + e.getMessage()));
    }
  }

  private static void checkParameters(HttpServletRequest request) {
    for (String name : OTHER_GRAPHS) {
      if (request.getParameter(name) != null) {
        throw new Refusal(
            400, "This endpoint knows no \"%s\"; write USING in the update.".formatted(name));
      }
    }
  }

  private static UpdateRequest checked(UpdateRequest request) {
    for (Update update : request) {
      if (update instanceof UpdateLoad) {
        throw new Refusal(403, "LOAD is off: send the data itself.");
      }
    }
    return request;
  }

  private static void write(UpdateRequest request, HttpAction action, Turn turn) {
    action.beginWrite();
    boolean isDone = false;
    try {
      UpdateExec.newBuilder()
          .dataset(action.getActiveDSG())
          .update(request)
          .context(QueryService.bounded(action.getContext().copy(), turn))
          .build()
          .execute();
      turn.settle();
      action.commit();
      isDone = true;
    } finally {
      if (!isDone) {
        action.abortSilent();
      }
      action.endWrite();
    }
  }
}
