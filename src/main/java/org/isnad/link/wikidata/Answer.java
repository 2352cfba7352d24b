package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A service's answer.
 *
 * @param json an object without an error in it
 * @param date when the service gave it
 */
record Answer(JsonNode json, Instant date) {}
