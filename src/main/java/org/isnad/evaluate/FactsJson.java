package org.isnad.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of the facts format: one object an article. The same facts always give the same
 * characters.
 */
public final class FactsJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private FactsJson() {}

  /** One line, without its end. */
  public static String write(Facts facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts of %s have no JSON".formatted(facts.article()), e);
    }
  }

  /**
   * Reads what {@link #write} writes, and gold, which may leave out what is empty.
   *
   * @throws MalformedFactsException if a field that no article can do without is missing
   */
  public static Facts read(String json) throws MalformedFactsException {
    try {
      JsonNode node = JSON.readTree(json);
      return new Facts(
          required(node, "article"),
          text(node, "published"),
          list(node, "actors", FactsJson::actor),
          list(node, "events", FactsJson::event),
          list(node, "casualties", FactsJson::casualty));
    } catch (JsonProcessingException e) {
      throw new MalformedFactsException("no JSON: " + e.getOriginalMessage());
    } catch (MissingField e) {
      throw new MalformedFactsException("\"%s\" is missing".formatted(e.field));
    }
  }

  private static Facts.Actor actor(JsonNode node) {
    return new Facts.Actor(
        required(node, "id"),
        required(node, "type"),
        strings(node, "names"),
        list(node, "offices", o -> new Facts.Office(required(o, "title"), text(o, "of"))),
        text(node, "qid"));
  }

  private static Facts.Event event(JsonNode node) {
    return new Facts.Event(
        orDash(text(node, "id")),
        required(node, "type"),
        text(node, "status"),
        strings(node, "participants"),
        strings(node, "mediators"),
        place(node),
        text(node, "date"),
        strings(node, "sources"),
        list(node, "evidence", FactsJson::stretch));
  }

  private static Facts.Casualty casualty(JsonNode node) {
    return new Facts.Casualty(
        orDash(text(node, "id")),
        required(node, "kind"),
        number(node, "min"),
        number(node, "max"),
        text(node, "text"),
        text(node, "victims"),
        place(node),
        text(node, "date"),
        text(node, "status"),
        strings(node, "sources"),
        list(node, "evidence", FactsJson::stretch));
  }

  private static Facts.@Nullable Place place(JsonNode node) {
    JsonNode place = node.path("place");
    return place.isObject() && !place.isEmpty()
        ? new Facts.Place(strings(place, "names"), text(place, "qid"))
        : null;
  }

  private static Facts.Stretch stretch(JsonNode node) {
    Long start = number(node, "start");
    Long end = number(node, "end");
    if (start == null || end == null) {
      throw new MissingField("start or end of evidence");
    }
    return new Facts.Stretch(start.intValue(), end.intValue());
  }

  private static String required(JsonNode node, String field) {
    String text = text(node, field);
    if (text == null) {
      throw new MissingField(field);
    }
    return text;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  private static @Nullable Long number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? (Long) value.longValue() : null;
  }

  private static List<String> strings(JsonNode node, String field) {
    return list(node, field, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
    List<T> all = new ArrayList<>();
    node.path(field).forEach(each -> all.add(element.apply(each)));
    return all;
  }

  private static String orDash(@Nullable String id) {
    return id == null ? "-" : id;
  }

  /** Ends the reading of one object from however deep in it. */
  private static final class MissingField extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String field;

    MissingField(String field) {
      this.field = field;
    }
  }
}
