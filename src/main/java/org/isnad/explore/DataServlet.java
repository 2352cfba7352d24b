package org.isnad.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.store.HttpText;
import org.isnad.store.StoreException;

/** What pages ask for, as JSON: {@code /explore/data/events.json?kind=meeting}. */
final class DataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final transient Explorer explorer;

  DataServlet(Explorer explorer) {
    this.explorer = explorer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    PageAnswer answer = explorer.answers().get(path.replaceFirst("\\.json$", ""));
    if (answer == null) {
      HttpText.send(response, 404, "There is no such data.");
      return;
    }
    try {
      byte[] body = json(answer.of(new Parameters(given(request))));
      response.setHeader("Vary", "Accept-Encoding");
      boolean isZipped = Gzip.isAccepted(request) && body.length >= Gzip.LEAST;
      if (isZipped) {
        response.setHeader("Content-Encoding", "gzip");
      }
      HttpText.send(
          response, 200, "application/json; charset=utf-8", isZipped ? Gzip.of(body) : body);
    } catch (BadParameter | StoreException e) {
      HttpText.send(response, 400, String.valueOf(e.getMessage()));
    } catch (NothingThere e) {
      HttpText.send(response, 404, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, String> given(HttpServletRequest request) {
    Map<String, String> given = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
    return given;
  }

  private static byte[] json(Object answer) {
    try {
      return JSON.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the answer cannot be written as JSON", e);
    }
  }
}
