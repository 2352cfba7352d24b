package org.isnad.link.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question as it goes to a service.
 *
 * @param form the form to post; empty: it is got
 * @param expected the member that an answer must have
 * @param told the question in few words, for the tables
 */
record Request(URI address, String form, String expected, String told) {
  static Request get(URI address, Map<String, String> parameters, String expected, String told) {
    String query = encoded(parameters);
    String separator = query.isEmpty() ? "" : address.getRawQuery() == null ? "?" : "&";
    return new Request(URI.create(address + separator + query), "", expected, told);
  }

  static Request post(URI address, Map<String, String> form, String expected, String told) {
    return new Request(address, encoded(form), expected, told);
  }

  /** All that the answer depends on. */
  String whole() {
    return form.isEmpty() ? "GET " + address : "POST " + address + "\n" + form;
  }

  /** In the order of the map. */
  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
