package org.isnad.claim.encounter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.claim.Claim;
import org.isnad.text.MatchingForm;

/**
 * Reads rule files. A rule without a name, a reason and both kinds of example does not load; all
 * faults are told at once.
 */
final class FrameReader {
  private static final Set<String> KEYS =
      Set.of(
          "rule",
          "event",
          "why",
          "verbs",
          "nouns",
          "with",
          "unless",
          "without",
          "subject",
          "object",
          "genitive",
          "markers",
          "carriers",
          "organizing",
          "occurs",
          "gathers",
          "brokers",
          "reaches",
          "departs",
          "envoys",
          "needs",
          "needs-place",
          "needs-carrier",
          "needs-journey",
          "needs-owner",
          "needs-person",
          "welcome",
          "or-other",
          "place-suffices",
          "finds",
          "ignores");

  private final String file;
  private final List<String> faults = new ArrayList<>();

  private FrameReader(String file) {
    this.file = file;
  }

  /** The rules of a file of the jar, in its order. */
  static List<Frame> ofResource(String file) {
    try (InputStream in = FrameReader.class.getResourceAsStream("/rules/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource /rules/" + file);
      }
      return read("rules/" + file, new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("rules/%s is no YAML".formatted(file), e);
    }
  }

  /** The rules of a parsed file; throws with every fault if there is one. */
  static List<Frame> read(String file, JsonNode root) {
    FrameReader reader = new FrameReader(file);
    List<Frame> frames = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : root) {
      Frame frame = reader.frame(node);
      if (!names.add(frame.name())) {
        reader.fault(frame.name(), "stands twice", "give each rule its own name");
      }
      frames.add(frame);
    }
    if (!reader.faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", reader.faults));
    }
    return frames;
  }

  private void fault(String rule, String found, String right) {
    faults.add(
        "%s: rule \"%s\": %s%n  -> %s   (errors.md#bad-rule)".formatted(file, rule, found, right));
  }

  private Frame frame(JsonNode node) {
    String name = node.path("rule").asText("");
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                fault(
                    name,
                    "\"%s\" is no key of a rule".formatted(key),
                    "use one of: " + String.join(", ", KEYS.stream().sorted().toList()));
              }
            });
    if (name.isBlank() || node.path("why").asText("").isBlank()) {
      fault(name, "has no name or no reason", "give it a rule: and a why:");
    }
    if (node.path("finds").isEmpty() || node.path("ignores").isEmpty()) {
      fault(name, "lacks examples", "give at least one under finds: and one under ignores:");
    }
    return new Frame(
        name,
        kind(name, node.path("event").asText("")),
        forms(name, node.path("verbs"), Inflection::ofVerb),
        forms(name, node.path("nouns"), Inflection::ofNoun),
        forms(name, node.path("with"), word -> Set.of(MatchingForm.of(word))),
        forms(name, node.path("unless"), word -> Set.of(MatchingForm.of(word))),
        forms(name, node.path("without"), word -> Set.of(MatchingForm.of(word))),
        part(name, node.path("subject").asText("none")),
        part(name, node.path("object").asText("none")),
        part(name, node.path("genitive").asText("none")),
        markers(name, node.path("markers")),
        carriers(name, node.path("carriers")),
        forms(name, node.path("organizing"), Inflection::ofNoun),
        forms(name, node.path("occurs"), Inflection::ofVerb),
        forms(name, node.path("gathers"), Inflection::ofVerb),
        forms(name, node.path("brokers"), Inflection::ofVerb),
        forms(name, node.path("reaches"), Inflection::ofVerb),
        node.path("departs").asBoolean(false),
        forms(name, node.path("envoys"), Inflection::ofNoun),
        node.path("needs").asInt(0),
        node.path("needs-place").asBoolean(false),
        node.path("needs-carrier").asBoolean(false),
        node.path("needs-journey").asBoolean(false),
        node.path("needs-owner").asBoolean(false),
        node.path("needs-person").asBoolean(false),
        node.path("welcome").asBoolean(false),
        node.path("or-other").asBoolean(false),
        node.path("place-suffices").asBoolean(false),
        examples(node.path("finds")),
        examples(node.path("ignores")));
  }

  private Claim.Encounter.Kind kind(String rule, String word) {
    for (Claim.Encounter.Kind kind : Claim.Encounter.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    fault(rule, "\"%s\" is no event".formatted(word), "use one of: meeting, call, visit");
    return Claim.Encounter.Kind.MEETING;
  }

  private Frame.Part part(String rule, String word) {
    try {
      return Frame.Part.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      fault(
          rule,
          "\"%s\" is not a part".formatted(word),
          "use one of: participant, host, mediator, sponsor, place, none");
      return Frame.Part.NONE;
    }
  }

  private Set<String> forms(String rule, JsonNode words, Function<String, Set<String>> inflect) {
    Set<String> forms = new HashSet<>();
    for (JsonNode word : words) {
      try {
        forms.addAll(inflect.apply(word.asText()));
      } catch (IllegalArgumentException e) {
        fault(rule, String.valueOf(e.getMessage()), "see the rules beside it");
      }
    }
    return forms;
  }

  private Map<String, Frame.Part> markers(String rule, JsonNode node) {
    Map<String, Frame.Part> parts = new HashMap<>();
    node.fields()
        .forEachRemaining(
            entry ->
                parts.put(MatchingForm.of(entry.getKey()), part(rule, entry.getValue().asText())));
    return parts;
  }

  private Map<String, Frame.Part> carriers(String rule, JsonNode node) {
    Map<String, Frame.Part> parts = new HashMap<>();
    node.fields()
        .forEachRemaining(
            entry -> {
              Frame.Part part = part(rule, entry.getKey());
              forms(rule, entry.getValue(), Inflection::ofVerb)
                  .forEach(form -> parts.put(form, part));
            });
    return parts;
  }

  private static List<Frame.Example> examples(JsonNode nodes) {
    List<Frame.Example> examples = new ArrayList<>();
    for (JsonNode node : nodes) {
      Map<String, List<String>> expected = new LinkedHashMap<>();
      node.fields()
          .forEachRemaining(
              entry -> {
                if (!entry.getKey().equals("text") && !entry.getKey().equals("because")) {
                  List<String> values = new ArrayList<>();
                  if (entry.getValue().isArray()) {
                    entry.getValue().forEach(value -> values.add(value.asText()));
                  } else {
                    values.add(entry.getValue().asText());
                  }
                  expected.put(entry.getKey(), values);
                }
              });
      examples.add(
          new Frame.Example(node.path("text").asText(), expected, node.path("because").asText("")));
    }
    return examples;
  }
}
