package org.isnad.gazetteer.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.gazetteer.Location;

/**
 * Takes one line of a dump apart, as far as it is of use: statements of other properties and names
 * in other languages are passed over.
 */
final class DumpItemReader {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(8 << 20).build())
              .build());
  private static final Set<String> WANTED =
      Set.of(
          "P31", "P279", "P17", "P27", "P39", "P106", "P131", "P625", "P297", "P856", "P1001",
          "P642");

  private DumpItemReader() {}

  /**
   * The item of a line; empty if the line is of a property or a lexeme.
   *
   * @param nameless whether items without an Arabic name are wanted too; else most lines need not
   *     be read to their end
   */
  static Optional<DumpItem> read(EntityLine line, boolean nameless) throws JsonProcessingException {
    try (JsonParser json =
        MAPPER.createParser(line.bytes(), line.start(), line.end() - line.start())) {
      Draft draft = new Draft();
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (!nameless && field.equals("claims") && draft.isSurelyNameless()) {
          return Optional.empty();
        }
        draft.read(field, json);
      }
      return draft.item();
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be read", e);
    }
  }

  private static final class Draft {
    private String id = "";
    private boolean isItem = true;
    private String label = "";
    private String english = "";
    private String description = "";
    private String englishDescription = "";
    private final List<String> aliases = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<DumpItem.Position> positions = new ArrayList<>();
    private Location location = new Location.Unknown();
    private int sitelinks;
    private String modified = "";
    private boolean sawLabels;
    private boolean sawAliases;

    boolean isSurelyNameless() {
      return sawLabels && sawAliases && label.isEmpty() && aliases.isEmpty();
    }

    void read(String field, JsonParser json) throws IOException {
      switch (field) {
        case "id" -> id = json.getText();
        case "type" -> isItem = json.getText().equals("item");
        case "modified" -> modified = day(json.getText());
        case "labels" -> {
          sawLabels = true;
          readTexts(json, true);
        }
        case "descriptions" -> readTexts(json, false);
        case "aliases" -> {
          sawAliases = true;
          readAliases(json);
        }
        case "claims" -> readClaims(json);
        case "sitelinks" -> countSitelinks(json);
        default -> json.skipChildren();
      }
    }

    private static String day(String time) {
      return time.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? time.substring(0, 10) : "";
    }

    private void readTexts(JsonParser json, boolean labels) throws IOException {
      eachField(
          json,
          language -> {
            if (language.equals("ar") || language.equals("en")) {
              String text = MAPPER.<JsonNode>readTree(json).path("value").asText("").strip();
              keep(language.equals("ar"), labels, text);
            } else {
              json.skipChildren();
            }
          });
    }

    private void keep(boolean arabic, boolean isLabel, String text) {
      if (arabic && isLabel) {
        label = text;
      } else if (arabic) {
        description = text;
      } else if (isLabel) {
        english = text;
      } else {
        englishDescription = text;
      }
    }

    private void readAliases(JsonParser json) throws IOException {
      eachField(
          json,
          language -> {
            if (language.equals("ar")) {
              for (JsonNode alias : MAPPER.<JsonNode>readTree(json)) {
                aliases.add(alias.path("value").asText("").strip());
              }
            } else {
              json.skipChildren();
            }
          });
    }

    private void readClaims(JsonParser json) throws IOException {
      eachField(
          json,
          property -> {
            if (WANTED.contains(property)) {
              Statements.of(MAPPER.<JsonNode>readTree(json)).forEach(s -> keep(property, s));
            } else {
              json.skipChildren();
            }
          });
    }

    private void keep(String property, JsonNode statement) {
      JsonNode value = Statements.value(statement.path("mainsnak"));
      switch (property) {
        case "P39" -> Statements.position(statement).ifPresent(positions::add);
        case "P625" -> {
          if (location instanceof Location.Unknown) {
            location = Statements.location(value);
          }
        }
        default -> {
          String text = value.isTextual() ? value.asText() : Statements.id(value);
          if (!text.isEmpty()) {
            values.computeIfAbsent(property, p -> new ArrayList<>()).add(text);
          }
        }
      }
    }

    private void countSitelinks(JsonParser json) throws IOException {
      eachField(
          json,
          site -> {
            sitelinks++;
            json.skipChildren();
          });
    }

    /** An empty map is an empty list in dumps. */
    private static void eachField(JsonParser json, Field field) throws IOException {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        return;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        field.read(name);
      }
    }

    Optional<DumpItem> item() {
      if (!isItem || !id.matches("Q[1-9]\\d*")) {
        return Optional.empty();
      }
      List<String> arabic = new ArrayList<>();
      arabic.add(label);
      arabic.addAll(aliases);
      List<String> named = arabic.stream().filter(name -> !name.isEmpty()).distinct().toList();
      DumpItem.Names names = new DumpItem.Names(named, english, description, englishDescription);
      return Optional.of(new DumpItem(id, names, values, positions, location, sitelinks, modified));
    }
  }

  @FunctionalInterface
  private interface Field {
    void read(String name) throws IOException;
  }
}
