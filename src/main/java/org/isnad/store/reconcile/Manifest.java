package org.isnad.store.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Iris;

/** What the service says of itself. */
final class Manifest {
  private static final String PATH = "/reconcile";

  private Manifest() {}

  /**
   * The manifest.
   *
   * @param server where it is reached, without a slash at the end
   * @param base what the IRIs of the data start with
   */
  static Map<String, Object> of(String server, String base) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.2"));
    manifest.put("name", "Isnad إسناد");
    manifest.put("identifierSpace", base);
    manifest.put("schemaSpace", Iris.ONTOLOGY);
    manifest.put("documentation", server + "/dataset");
    manifest.put("defaultTypes", EntityType.own().stream().map(EntityJson::type).toList());
    manifest.put("view", Map.of("url", server + PATH + "/view?id={{id}}"));
    manifest.put(
        "preview",
        Map.of("url", server + PATH + "/preview?id={{id}}", "width", 430, "height", 260));
    manifest.put(
        "suggest",
        Map.of(
            "entity", service(server, "/suggest/entity"),
            "type", service(server, "/suggest/type"),
            "property", service(server, "/suggest/property")));
    manifest.put("extend", Map.of("propose_properties", service(server, "/properties")));
    return manifest;
  }

  private static Map<String, String> service(String server, String path) {
    return Map.of("service_url", server, "service_path", PATH + path);
  }
}
