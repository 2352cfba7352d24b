package org.isnad.gazetteer.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Random;
import org.isnad.text.Table;

/**
 * Writes a dump of invented items, to measure with: persons with offices, towns and companies, all
 * with Arabic names put together of the names of the lexicon. The same number is always the same
 * item. After every fifth comes one that is not kept, as nearly all of a real dump are not.
 */
public final class SyntheticDump {
  private static final int KEPT_TO_ANOTHER = 5;
  private static final int STATES = 150;
  private static final long FIRST_ID = 200_000_000;
  private static final List<String> LANGUAGES =
      List.of("de", "fr", "es", "it", "ru", "fa", "tr", "he", "nl", "pt", "sv", "pl");

  private final List<String> given = names("/lexicon/given-names.tsv");
  private final List<String> surnames = names("/lexicon/surnames.tsv");

  private static List<String> names(String table) {
    return Table.read(table).rows().stream().map(row -> row.get(0)).toList();
  }

  /** Writes so many items that are kept, and a fifth as many that are not. */
  public void write(OutputStream out, long items) throws IOException {
    Writer to = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    to.write("[\n");
    to.write(
        "{\"type\":\"item\",\"id\":\"Q4830453\",\"labels\":{},\"descriptions\":{},\"aliases\":{},"
            + "\"claims\":{\"P279\":["
            + statement("P279", "Q43229")
            + "]},\"sitelinks\":{}},\n");
    for (long i = 0; i < items; i++) {
      to.write(item(i));
      to.write(",\n");
      if (i % KEPT_TO_ANOTHER == 0) {
        to.write(other(i));
        to.write(",\n");
      }
    }
    to.write("]\n");
    to.flush();
  }

  /** The Arabic name of an item. */
  public String name(long item) {
    Random random = new Random(item);
    String first = pick(given, random);
    String last = pick(surnames, random);
    return switch ((int) (item % 10)) {
      case 0, 1, 2 -> "قرية " + first + " " + pick(given, random) + " " + last;
      case 3 -> "شركة " + first + " و" + last + " " + pick(surnames, random);
      default -> first + " " + pick(given, random) + " " + last;
    };
  }

  private static String pick(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private String item(long number) {
    String name = name(number);
    String state = "Q" + (1000 + number % STATES);
    StringBuilder out = new StringBuilder(2600);
    out.append("{\"type\":\"item\",\"id\":\"Q").append(FIRST_ID + 2 * number);
    out.append("\",\"labels\":{\"ar\":{\"language\":\"ar\",\"value\":\"")
        .append(name)
        .append("\"}");
    labels(out, number);
    out.append("},\"descriptions\":{\"ar\":{\"language\":\"ar\",\"value\":\"وصف قصير\"}},");
    out.append("\"aliases\":{\"ar\":[{\"language\":\"ar\",\"value\":\"");
    out.append(name.replace(" ", " ال")).append("\"}]},\"claims\":{");
    switch ((int) (number % 10)) {
      case 0, 1, 2 -> claims(out, "P31", "Q486972", "P17", state);
      case 3 -> claims(out, "P31", "Q4830453", "P17", state);
      default -> {
        claims(out, "P31", "Q5", "P27", state);
        out.append(",\"P39\":[").append(position(number)).append(']');
      }
    }
    filler(out, number);
    return out.append("},\"modified\":\"2025-07-01T00:00:00Z\"}").toString();
  }

  /** A thing without an Arabic name. */
  private static String other(long number) {
    StringBuilder out = new StringBuilder(2600);
    out.append("{\"type\":\"item\",\"id\":\"Q").append(FIRST_ID + 2 * number + 1);
    out.append("\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Paper ").append(number);
    out.append("\"}");
    labels(out, number);
    out.append("},\"descriptions\":{},\"aliases\":{},\"claims\":{");
    claims(out, "P31", "Q13442814", "P17", "Q30");
    filler(out, number);
    return out.append("}}").toString();
  }

  private static void labels(StringBuilder out, long number) {
    for (String language : LANGUAGES) {
      out.append(",\"").append(language).append("\":{\"language\":\"").append(language);
      out.append("\",\"value\":\"Name ").append(language).append(number).append("\"}");
    }
  }

  private static void claims(StringBuilder out, String one, String is, String two, String of) {
    out.append('"').append(one).append("\":[").append(statement(one, is)).append("],\"");
    out.append(two).append("\":[").append(statement(two, of)).append(']');
  }

  private static String statement(String property, String value) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"id\":\""
        + value
        + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"},"
        + "\"type\":\"statement\",\"rank\":\"normal\"}";
  }

  private static String position(long number) {
    int from = 1990 + (int) (number % 30);
    String statement = statement("P39", "Q" + (5000 + number % 900));
    return statement.substring(0, statement.length() - 1)
        + ",\"qualifiers\":{\"P580\":["
        + time(from)
        + "],\"P582\":["
        + time(from + 4)
        + "]}}";
  }

  private static String time(int year) {
    return "{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"+"
        + year
        + "-00-00T00:00:00Z\",\"precision\":9},\"type\":\"time\"}}";
  }

  /** Statements that are of no use here, so that a line is not too short. */
  private static void filler(StringBuilder out, long number) {
    for (int property = 2000; property < 2002; property++) {
      out.append(",\"P").append(property).append("\":[");
      out.append(statement("P" + property, "Q" + (number * 31 + property))).append(']');
    }
    out.append("},\"sitelinks\":{");
    for (int i = 0; i < number % 7; i++) {
      String site = LANGUAGES.get(i) + "wiki";
      out.append(i == 0 ? "\"" : ",\"").append(site).append("\":{\"site\":\"").append(site);
      out.append("\",\"title\":\"Name ").append(number).append("\",\"badges\":[]}");
    }
  }
}
