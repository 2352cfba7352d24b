package org.isnad.gazetteer.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.gazetteer.Location;
import org.isnad.gazetteer.dump.DumpItem;
import org.isnad.gazetteer.dump.KeptItem;

/** How an entry is written into the index; what is empty is not written. */
final class EntryJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private EntryJson() {}

  static Entry entry(KeptItem kept) {
    DumpItem item = kept.item();
    List<Entry.Held> positions =
        item.positions().stream()
            .map(p -> new Entry.Held(p.office(), p.of(), p.from(), p.to()))
            .toList();
    List<String> countries =
        kept.kind().equals("office")
            ? Stream.concat(item.values("P1001").stream(), item.values("P17").stream()).toList()
            : item.values("P17");
    return new Entry(
        item.id(),
        kept.kind(),
        kept.type(),
        item.names().arabic(),
        item.names().english(),
        item.names().arabicDescription(),
        item.names().englishDescription(),
        item.values("P31"),
        countries,
        item.values("P27"),
        item.values("P131"),
        item.location(),
        item.value("P297"),
        item.value("P856"),
        positions,
        item.sitelinks());
  }

  static byte[] write(Entry entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      text(json, "id", entry.id());
      text(json, "kind", entry.kind());
      text(json, "type", entry.type());
      texts(json, "ar", entry.names());
      text(json, "en", entry.english());
      text(json, "is", entry.description());
      text(json, "is_en", entry.englishDescription());
      texts(json, "P31", entry.instanceOf());
      texts(json, "P17", entry.countries());
      texts(json, "P27", entry.citizenships());
      texts(json, "P131", entry.within());
      if (entry.location() instanceof Location.Point point) {
        json.writeNumberField("lat", point.latitude());
        json.writeNumberField("lon", point.longitude());
      }
      text(json, "P297", entry.isoCode());
      text(json, "P856", entry.website());
      if (!entry.positions().isEmpty()) {
        json.writeArrayFieldStart("P39");
        for (Entry.Held held : entry.positions()) {
          json.writeArray(new String[] {held.office(), held.of(), held.from(), held.to()}, 0, 4);
        }
        json.writeEndArray();
      }
      json.writeNumberField("sitelinks", entry.sitelinks());
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private static void texts(JsonGenerator json, String field, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeFieldName(field);
      json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
  }

  static Entry read(byte[] bytes, int offset, int length) throws IOException {
    JsonNode json = MAPPER.readTree(bytes, offset, length);
    List<Entry.Held> positions = new ArrayList<>();
    for (JsonNode held : json.path("P39")) {
      positions.add(
          new Entry.Held(
              held.path(0).asText(),
              held.path(1).asText(),
              held.path(2).asText(),
              held.path(3).asText()));
    }
    return new Entry(
        json.path("id").asText(),
        json.path("kind").asText(),
        json.path("type").asText(),
        texts(json, "ar"),
        json.path("en").asText(),
        json.path("is").asText(),
        json.path("is_en").asText(),
        texts(json, "P31"),
        texts(json, "P17"),
        texts(json, "P27"),
        texts(json, "P131"),
        location(json),
        json.path("P297").asText(),
        json.path("P856").asText(),
        positions,
        json.path("sitelinks").asInt());
  }

  private static Location location(JsonNode json) {
    return json.has("lat")
        ? new Location.Point(json.path("lat").asDouble(), json.path("lon").asDouble())
        : new Location.Unknown();
  }

  private static List<String> texts(JsonNode json, String field) {
    List<String> values = new ArrayList<>();
    json.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
