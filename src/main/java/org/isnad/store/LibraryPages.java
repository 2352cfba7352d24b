package org.isnad.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.isnad.store.endpoint.OpenToOrigins;

/**
 * The query library over HTTP: {@code /queries.json} lists it, {@code /queries/NAME?from=…} gives
 * one query as text with its parameters filled in, ready for the endpoint.
 */
final class LibraryPages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/queries";
  private static final String LIST = "/queries.json";

  private final transient QueryLibrary library;
  private final transient byte[] list;

  LibraryPages(QueryLibrary library) {
    this.library = library;
    this.list = json(library.all().stream().map(LibraryPages::entry).toList());
  }

  void addTo(FusekiServer.Builder server) {
    OpenToOrigins open = new OpenToOrigins();
    server
        .addServlet(LIST, this)
        .addServlet(ROOT + "/*", this)
        .addFilter(LIST, open)
        .addFilter(ROOT + "/*", open);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals(LIST)) {
      HttpText.send(response, 200, "application/json", list);
      return;
    }
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<LibraryQuery> query = library.named(name);
    if (query.isEmpty()) {
      HttpText.send(response, 404, "There is no such query; " + LIST + " lists them all.");
      return;
    }
    try {
      String bound = query.get().bind(HttpText.parameters(request)).toString();
      HttpText.send(
          response,
          200,
          "application/sparql-query; charset=utf-8",
          bound.getBytes(StandardCharsets.UTF_8));
    } catch (StoreException e) {
      HttpText.send(response, 400, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> entry(LibraryQuery query) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", query.name());
    entry.put("folder", query.folder());
    entry.put("title", languages(query.title()));
    entry.put("asks", languages(query.asks()));
    entry.put("parameters", query.parameters().stream().map(LibraryPages::entry).toList());
    return entry;
  }

  private static Map<String, String> entry(QueryParameter parameter) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("name", parameter.name());
    entry.put("kind", parameter.kind().word());
    entry.put("example", parameter.example());
    entry.put("meaning", parameter.meaning());
    return entry;
  }

  private static Map<String, String> languages(LibraryQuery.Bilingual words) {
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put("ar", words.arabic());
    languages.put("en", words.english());
    return languages;
  }

  private static byte[] json(List<Map<String, Object>> entries) {
    try {
      return JsonMapper.builder().build().writeValueAsBytes(entries);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the list of queries cannot be written as JSON", e);
    }
  }
}
