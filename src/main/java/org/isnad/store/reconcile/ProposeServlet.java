package org.isnad.store.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which further columns there are for things of a type. */
final class ProposeServlet extends OpenServlet {
  private static final long serialVersionUID = 1L;

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String type = parameter(request, "type");
    List<Map<String, Object>> properties =
        Arrays.stream(Property.values())
            .filter(property -> EntityType.ofId(type).map(property::suits).orElse(true))
            .map(Extension::column)
            .toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("type", type);
    answer.put("properties", properties);
    send(response, answer);
  }
}
