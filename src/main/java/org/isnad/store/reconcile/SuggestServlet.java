package org.isnad.store.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.store.HttpText;

/** Completes what somebody types: something's name, a type, a property. */
final class SuggestServlet extends OpenServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 10;
  private static final int FARTHEST = 1_000;
  private static final int LONGEST_PREFIX = 200;

  private final transient Reconciliation service;

  SuggestServlet(Reconciliation service) {
    this.service = service;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Stream<?>> found = suggestions(String.valueOf(request.getPathInfo()), prefix(request));
    if (found.isEmpty()) {
      HttpText.send(response, 404, "Suggested are entity, type and property.");
      return;
    }
    List<?> page = found.get().skip(cursor(request)).limit(MOST).toList();
    send(response, Map.of("result", page));
  }

  private Optional<Stream<?>> suggestions(String path, String prefix) {
    return switch (path) {
      case "/entity" -> Optional.of(entities(prefix));
      case "/type" ->
          Optional.of(
              Arrays.stream(EntityType.values())
                  .filter(type -> contains(type.label(), prefix))
                  .map(EntityJson::type));
      case "/property" ->
          Optional.of(
              Arrays.stream(Property.values())
                  .filter(property -> contains(property.label(), prefix))
                  .map(Extension::column));
      default -> Optional.empty();
    };
  }

  private static String prefix(HttpServletRequest request) {
    String typed = parameter(request, "prefix");
    return typed.substring(0, Math.min(typed.length(), LONGEST_PREFIX)).strip();
  }

  private Stream<?> entities(String prefix) {
    if (prefix.isEmpty()) {
      return Stream.empty();
    }
    Set<Entity> found = new LinkedHashSet<>(service.index().beginningWith(prefix, FARTHEST));
    ReconcileQuery query = new ReconcileQuery(prefix, Set.of(), false, MOST, List.of());
    service.reconciler().find(query).forEach(candidate -> found.add(candidate.entity()));
    return found.stream()
        .map(
            entity -> {
              Map<String, Object> json = EntityJson.of(entity);
              json.put("notable", EntityJson.types(entity));
              return json;
            });
  }

  private static boolean contains(String label, String part) {
    return label.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static int cursor(HttpServletRequest request) {
    String cursor = parameter(request, "cursor");
    return cursor.matches("[0-9]{1,4}") ? Integer.parseInt(cursor) : 0;
  }
}
