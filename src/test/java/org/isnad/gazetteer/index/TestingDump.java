package org.isnad.gazetteer.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Location;

/** Writes a dump as Wikidata does, item by item. */
public final class TestingDump {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int OFFICES_FROM = 300_000_000;
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("state", "Q3624078"),
          Map.entry("city", "Q486972"),
          Map.entry("camp", "Q622499"),
          Map.entry("governorate", "Q10864048"),
          Map.entry("district", "Q13220204"),
          Map.entry("island", "Q23442"),
          Map.entry("region", "Q82794"),
          Map.entry("party", "Q7278"),
          Map.entry("ministry", "Q192350"),
          Map.entry("parliament", "Q35749"),
          Map.entry("international", "Q484652"),
          Map.entry("armed-group", "Q17149090"),
          Map.entry("medium", "Q11032"),
          Map.entry("company", "Q4830453"));

  /** Class of an office, as far as classes tell offices apart. */
  static final Map<String, String> OFFICES =
      Map.of(
          "head-of-state", "Q48352",
          "head-of-government", "Q14212",
          "foreign-minister", "Q7330070",
          "defence-minister", "Q2518691",
          "ambassador", "Q29645880",
          "governor", "Q132050",
          "judge", "Q16533",
          "chief-of-staff", "Q707492");

  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> offices = new LinkedHashMap<>();

  /** An item of a dump that is being written. */
  public static final class Writing {
    private final ObjectNode json = MAPPER.createObjectNode();

    Writing(String id) {
      json.put("type", "item").put("id", id);
      json.putObject("labels");
      json.putObject("descriptions");
      json.putObject("aliases");
      json.putObject("claims");
      json.putObject("sitelinks");
      json.put("modified", "2025-06-30T10:00:00Z");
    }

    public Writing named(String language, List<String> names) {
      json.withObject("/labels").set(language, text(language, names.get(0)));
      ArrayNode aliases = json.withObject("/aliases").putArray(language);
      names.stream().skip(1).forEach(name -> aliases.add(text(language, name)));
      return this;
    }

    private static ObjectNode text(String language, String value) {
      return MAPPER.createObjectNode().put("language", language).put("value", value);
    }

    /** Adds a statement with an item as its value; nothing for an empty one. */
    public Writing with(String property, String item) {
      if (!item.isEmpty()) {
        statement(property, MAPPER.createObjectNode().put("entity-type", "item").put("id", item));
      }
      return this;
    }

    ObjectNode statement(String property, ObjectNode value) {
      ObjectNode statement = json.withObject("/claims").withArray("/" + property).addObject();
      statement.set("mainsnak", snak(value));
      return statement.put("type", "statement").put("rank", "normal");
    }

    private static ObjectNode snak(ObjectNode value) {
      ObjectNode snak = MAPPER.createObjectNode().put("snaktype", "value");
      snak.putObject("datavalue").set("value", value);
      return snak;
    }

    public Writing held(String office, String from, String to) {
      ObjectNode value = MAPPER.createObjectNode().put("entity-type", "item").put("id", office);
      ObjectNode qualifiers = statement("P39", value).putObject("qualifiers");
      if (!from.isEmpty()) {
        qualifiers.putArray("P580").add(snak(time(from)));
      }
      if (!to.isEmpty()) {
        qualifiers.putArray("P582").add(snak(time(to)));
      }
      return this;
    }

    private static ObjectNode time(String date) {
      String full = date + "-00-00".substring(date.length() == 4 ? 0 : date.length() - 4);
      int precision = date.length() == 4 ? 9 : date.length() == 7 ? 10 : 11;
      return MAPPER
          .createObjectNode()
          .put("time", "+" + full + "T00:00:00Z")
          .put("precision", precision);
    }

    public Writing at(double latitude, double longitude) {
      statement(
          "P625", MAPPER.createObjectNode().put("latitude", latitude).put("longitude", longitude));
      return this;
    }

    public Writing linkedFrom(int pages) {
      for (int i = 0; i < pages; i++) {
        json.withObject("/sitelinks").putObject("x" + i + "wiki").put("title", "x");
      }
      return this;
    }
  }

  /** The items of the built-in gazetteer that are in Wikidata, with offices for what they held. */
  public static TestingDump of(Gazetteer gazetteer) {
    TestingDump dump = new TestingDump();
    for (Item item : gazetteer.items()) {
      if (item.qid().isPresent()) {
        dump.add(item);
      }
    }
    return dump;
  }

  private void add(Item item) {
    List<Holding> held =
        item.holdings().stream().filter(holding -> !holding.of().startsWith("x-")).toList();
    for (Holding holding : held) {
      office(holding);
    }
    Writing writing =
        item(item.id()).named("ar", item.names().stream().map(Item.Name::text).toList());
    writing.named("en", List.of(item.english()));
    writing.with("P31", classOf(item)).with("P131", item.within());
    writing.with(item.kind() == Item.Kind.PERSON ? "P27" : "P17", country(item));
    if (item.kind() == Item.Kind.PERSON) {
      writing.with("P106", "Q82955");
    }
    for (Holding holding : held) {
      writing.held(office(holding), holding.term().from(), holding.term().to());
    }
    if (item.location() instanceof Location.Point point) {
      writing.at(point.latitude(), point.longitude());
    }
    add(writing);
  }

  private static String country(Item item) {
    return item.country().startsWith("Q") ? item.country() : "";
  }

  private static String classOf(Item item) {
    return switch (item.kind()) {
      case PERSON -> "Q5";
      case STATE -> "Q3624078";
      case PLACE -> CLASSES.getOrDefault(item.type(), "Q2221906");
      case ORGANIZATION -> CLASSES.getOrDefault(item.type(), "Q43229");
    };
  }

  private String office(Holding holding) {
    return offices.computeIfAbsent(
        holding.office().word() + " " + holding.of(),
        key -> {
          String id = "Q" + (OFFICES_FROM + offices.size());
          String above = OFFICES.getOrDefault(holding.office().word(), "Q4164871");
          add(
              item(id)
                  .named("en", List.of("office " + id))
                  .with("P279", above)
                  .with("P1001", holding.of()));
          return id;
        });
  }

  public static Writing item(String id) {
    return new Writing(id);
  }

  public TestingDump add(Writing item) {
    return line(item.json + ",");
  }

  /** Adds a line as it is. */
  public TestingDump line(String line) {
    lines.add(line);
    return this;
  }

  /** The dump with the brackets around it; its first item is line 2. */
  public String text() {
    return "[\n" + String.join("\n", lines) + "\n]\n";
  }

  public int lines() {
    return lines.size() + 2;
  }

  /** Writes it zipped. */
  public Path writeTo(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text().getBytes(UTF_8));
    }
    return file;
  }
}
