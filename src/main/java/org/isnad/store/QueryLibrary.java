package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sys.JenaSystem;

/** The queries that come with the project, by name, in the order of their names. */
public final class QueryLibrary {
  static {
    JenaSystem.init();
  }

  private static final String ROOT = "queries";
  private static final String ENDING = ".rq";

  private final SortedMap<String, LibraryQuery> queries;

  private QueryLibrary(SortedMap<String, LibraryQuery> queries) {
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /** The library packed with the program. */
  public static QueryLibrary load() {
    return load(QueryLibrary.class.getClassLoader());
  }

  /** The library on a class path, be it a directory or a jar. */
  static QueryLibrary load(ClassLoader classPath) {
    URL root = classPath.getResource(ROOT);
    if (root == null) {
      throw new StoreException("the class path has no folder " + ROOT);
    }
    try {
      URI uri = root.toURI();
      if (!uri.getScheme().equals("jar")) {
        return new QueryLibrary(readAll(Path.of(uri)));
      }
      URI jar = URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!/.*$", ""));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
        return new QueryLibrary(readAll(files.getPath("/" + ROOT)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new StoreException("the folder %s cannot be read at %s".formatted(ROOT, root), e);
    }
  }

  /** A query of one's own; what its header leaves out is empty. */
  public static LibraryQuery read(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.(?:rq|sparql)$", "");
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return parse(file.toString(), name, text, QueryHeader.read(file.toString(), text));
    } catch (IOException e) {
      throw new StoreException("the query %s cannot be read: %s".formatted(file, e), e);
    }
  }

  /** All queries, sorted by name. */
  public Collection<LibraryQuery> all() {
    return queries.values();
  }

  /** The query of exactly that name, {@code explore/visits}. */
  Optional<LibraryQuery> named(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /** Whether there is a query of that name. */
  public boolean has(String name) {
    return queries.containsKey(name) || !endingIn(name).isEmpty();
  }

  /**
   * The query of that name.
   *
   * @param name {@code explore/visits}, or {@code visits} if no other folder has one of that name
   */
  public LibraryQuery get(String name) {
    LibraryQuery exact = queries.get(name);
    if (exact != null) {
      return exact;
    }
    List<LibraryQuery> found = endingIn(name);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new StoreException(
        found.isEmpty()
            ? "there is no query \"%s\"\n  -> use one of: %s".formatted(name, queries.keySet())
            : "\"%s\" is the name of several queries\n  -> use one of: %s"
                .formatted(name, found.stream().map(LibraryQuery::name).toList()));
  }

  private List<LibraryQuery> endingIn(String name) {
    return queries.values().stream().filter(query -> query.name().endsWith("/" + name)).toList();
  }

  private static SortedMap<String, LibraryQuery> readAll(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(root)) {
      files = found.filter(file -> file.toString().endsWith(ENDING)).toList();
    }
    Map<String, LibraryQuery> byName =
        files.stream()
            .map(file -> readOne(root, file))
            .collect(Collectors.toMap(LibraryQuery::name, query -> query));
    return new TreeMap<>(byName);
  }

  private static LibraryQuery readOne(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String shown = ROOT + "/" + path;
      QueryHeader header = QueryHeader.read(shown, text).complete();
      return parse(shown, path.substring(0, path.length() - ENDING.length()), text, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LibraryQuery parse(String file, String name, String text, QueryHeader header) {
    LibraryQuery query = unbound(file, name, text, header);
    try {
      var unused = query.bind(Map.of());
    } catch (RuntimeException e) {
      throw new StoreException("%s: %s".formatted(file, e.getMessage()), e);
    }
    return query;
  }

  private static LibraryQuery unbound(String file, String name, String text, QueryHeader header) {
    try {
      return new LibraryQuery(name, header.title(), header.asks(), header.parameters(), text);
    } catch (QueryParseException e) {
      throw new StoreException(
          "%s:%d: this is no SPARQL query: %s".formatted(file, e.getLine(), e.getMessage()), e);
    }
  }
}
