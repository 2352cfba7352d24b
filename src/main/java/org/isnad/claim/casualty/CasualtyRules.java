package org.isnad.claim.casualty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.jspecify.annotations.Nullable;

/** Reads casualty rules; a file that is wrong names all its faults at once. */
final class CasualtyRules {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  /** A rule as the file has it. */
  private record Written(
      @Nullable String rule,
      @Nullable String why,
      @Nullable String pattern,
      @Nullable String harm,
      boolean part,
      @Nullable List<CasualtyRule.Finds> finds,
      @Nullable List<CasualtyRule.Ignores> ignores) {}

  private CasualtyRules() {}

  /** The rules of a file of the class path, in the order in which they are tried. */
  static List<CasualtyRule> read(String path) {
    try (InputStream in = CasualtyRules.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without its rules " + path);
      }
      return check(path, List.of(YAML.readValue(in, Written[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "%s:%d: %s"
              .formatted(
                  path,
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read rules " + path, e);
    }
  }

  private static List<CasualtyRule> check(String path, List<Written> written) {
    List<CasualtyRule> rules = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Written rule : written) {
      try {
        rules.add(checked(rule));
        if (!names.add(String.valueOf(rule.rule))) {
          throw new IllegalArgumentException("its name is taken");
        }
      } catch (IllegalArgumentException e) {
        faults.add(
            "%s: rule \"%s\": %s%n  -> see how the rules beside it are written   (errors.md#bad-rule)"
                .formatted(path, rule.rule, e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return List.copyOf(rules);
  }

  private static CasualtyRule checked(Written rule) {
    if (rule.rule == null || rule.why == null || rule.pattern == null) {
      throw new IllegalArgumentException("a rule has a name, a reason (why) and a pattern");
    }
    boolean dismisses = "none".equals(rule.harm);
    List<CasualtyRule.Finds> finds = rule.finds == null ? List.of() : rule.finds;
    if (finds.isEmpty() != dismisses || rule.ignores == null || rule.ignores.isEmpty()) {
      throw new IllegalArgumentException(
          "a rule has a sentence that it finds, if it finds any, and one that it ignores");
    }
    Harm harm =
        rule.harm == null || dismisses ? null : Harm.valueOf(rule.harm.toUpperCase(Locale.ROOT));
    return new CasualtyRule(
        rule.rule,
        rule.why,
        Pattern.parse(rule.pattern),
        harm,
        dismisses,
        rule.part,
        finds,
        rule.ignores);
  }
}
