package org.isnad.store.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.store.linked.Labels.Label;

/**
 * The page about one thing, in one language: needs no script, and reads in order. Call it within a
 * transaction of the store.
 */
final class ResourcePage {
  private static final int LONGEST_TEXT = 5_000;
  private static final int LONGEST_NAME = 300;
  private static final Node DATE = NodeFactory.createURI(Iris.ONTOLOGY + "date");

  private final Html html = new Html();
  private final DatasetGraph quads;
  private final Labels labels;
  private final Terms terms;
  private final LocalPaths paths;
  private final Language language;

  /** A value ready to be shown; the latest come first, what has no date last. */
  private record Shown(Node node, String text, String language, String date)
      implements Comparable<Shown> {
    private static final Comparator<Shown> ORDER =
        Comparator.comparing(Shown::date, Comparator.reverseOrder()).thenComparing(Shown::text);

    @Override
    public int compareTo(Shown other) {
      return ORDER.compare(this, other);
    }
  }

  ResourcePage(DatasetGraph quads, Terms terms, LocalPaths paths, Language language) {
    this.quads = quads;
    this.labels = new Labels(quads);
    this.terms = terms;
    this.paths = paths;
    this.language = language;
  }

  /**
   * The whole page.
   *
   * @param path of the thing on this server, not encoded
   */
  String write(Description description, String path) {
    Shown title = shown(description.topic());
    head(title, path);
    html.markup("<main id=\"main\">\n");
    if (description.isCut()) {
      html.markup("<p class=\"notice\">").text(cutNotice()).markup("</p>\n");
    }
    section(language.choose("ما يقال عنه", "What is said of it"), description.outgoing(), false);
    section(language.choose("ما يشير إليه", "What leads to it"), description.incoming(), true);
    parts(description, path);
    return html.markup("</main>\n</body>\n</html>\n").toString();
  }

  private void head(Shown title, String path) {
    String encoded = LocalPaths.encode(path);
    html.markup(
        "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
            .formatted(language.tag(), language.direction()));
    html.markup(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html.text(title.text()).markup(language.choose(" · إسناد", " · Isnad")).markup("</title>\n");
    html.markup("<link rel=\"stylesheet\" href=\"/linked.css\">\n");
    for (Representation one : Representation.values()) {
      if (one != Representation.HTML) {
        html.markup("<link rel=\"alternate\" type=\"").text(one.mediaType());
        html.markup("\" href=\"/").text(one.documentPath(encoded)).markup("\">\n");
      }
    }
    html.markup("</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
    html.text(language.choose("إلى المحتوى", "To the content")).markup("</a>\n<header>\n");
    navigation(encoded);
    html.markup("<h1>")
        .words(title.text(), title.language())
        .markup("</h1>\n<p class=\"iri\" dir=\"ltr\"><code>");
    html.text(paths.iri(path)).markup("</code></p>\n</header>\n");
  }

  private void navigation(String encoded) {
    html.markup("<nav aria-label=\"").text(language.choose("صيغ ولغات", "Formats and languages"));
    html.markup("\"><ul>\n<li>");
    html.link("/", language.choose("إسناد", "Isnad"), language.tag()).markup("</li>\n<li>");
    html.link("/dataset", language.choose("مجموعة البيانات", "Data set"), language.tag());
    html.markup(
        "</li>\n<li><a hreflang=\"%1$s\" lang=\"%1$s\" href=\"?lang=%1$s\">"
            .formatted(language.other().tag()));
    html.text(language.other().choose("العربية", "English")).markup("</a></li>\n");
    for (Representation one : Representation.values()) {
      if (one != Representation.HTML) {
        html.markup("<li>").link("/" + one.documentPath(encoded), format(one), "en");
        html.markup("</li>\n");
      }
    }
    html.markup("</ul></nav>\n");
  }

  private static String format(Representation one) {
    return switch (one) {
      case HTML -> "HTML";
      case TURTLE -> "Turtle";
      case JSON_LD -> "JSON-LD";
      case N_TRIPLES -> "N-Triples";
    };
  }

  private String cutNotice() {
    return language.choose(
        "في المخزن عن هذا أكثر مما يظهر هنا؛ نقطة استعلام SPARQL تعطي الباقي.",
        "The store says more of this than stands here; the SPARQL endpoint gives the rest.");
  }

  private void section(String title, SortedMap<String, List<Node>> said, boolean isIncoming) {
    if (!said.isEmpty()) {
      html.markup("<section>\n<h2>").text(title).markup("</h2>\n");
      list(said, isIncoming);
      html.markup("</section>\n");
    }
  }

  private void parts(Description description, String path) {
    String document = paths.iri(path) + "#";
    for (Map.Entry<Node, SortedMap<String, List<Node>>> part : description.parts().entrySet()) {
      if (part.getValue().isEmpty()) {
        continue;
      }
      String iri = part.getKey().toString();
      html.markup("<section class=\"part\"");
      if (iri.startsWith(document)) {
        html.markup(" id=\"").text(iri.substring(document.length())).markup("\"");
      }
      html.markup(">\n<h2>");
      value(shown(part.getKey()));
      html.markup("</h2>\n");
      list(part.getValue(), false);
      html.markup("</section>\n");
    }
  }

  private void list(SortedMap<String, List<Node>> said, boolean isIncoming) {
    html.markup("<dl>\n");
    said.forEach(
        (property, values) -> {
          String name = terms.label(NodeFactory.createURI(property), language);
          html.markup("<dt>");
          if (isIncoming) {
            html.text(language.choose("هو «", "it is “"));
          }
          html.link(paths.address(property), name, language.tag());
          if (isIncoming) {
            html.text(language.choose("» في", "” of"));
          }
          html.markup("</dt>\n<dd>");
          values(values);
          html.markup("</dd>\n");
        });
    html.markup("</dl>\n");
  }

  private void values(List<Node> nodes) {
    List<Shown> values = new ArrayList<>(nodes.stream().map(this::shown).toList());
    values.sort(null);
    if (values.size() == 1) {
      value(values.get(0));
      return;
    }
    html.markup("<ul>\n");
    for (Shown value : values) {
      html.markup("<li>");
      value(value);
      html.markup("</li>\n");
    }
    html.markup("</ul>");
  }

  private void value(Shown value) {
    if (value.node().isURI()) {
      html.link(paths.address(value.node().getURI()), value.text(), value.language());
    } else {
      html.markup("<span class=\"text\">").words(value.text(), value.language());
      html.markup("</span>");
    }
  }

  private Shown shown(Node node) {
    if (node.isLiteral()) {
      return new Shown(
          node, bounded(node.getLiteralLexicalForm(), LONGEST_TEXT), node.getLiteralLanguage(), "");
    }
    String iri = node.toString();
    Optional<Label> label = labels.of(node, language);
    if (label.isPresent()) {
      return new Shown(
          node, bounded(label.get().text(), LONGEST_NAME), label.get().language(), date(node));
    }
    String term = terms.label(node, language);
    boolean isNamed = !term.equals(iri) && !term.equals(Terms.shortForm(iri));
    String text = isNamed ? term : paths.path(iri).orElse(term);
    return new Shown(node, text, isNamed ? language.tag() : "", "");
  }

  private String date(Node node) {
    var dates = quads.find(Quad.defaultGraphIRI, node, DATE, Node.ANY);
    return dates.hasNext() ? dates.next().getObject().getLiteralLexicalForm() : "";
  }

  private String bounded(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1);
    return text.substring(0, end) + language.choose("… [وله بقية]", "… [it goes on]");
  }
}
