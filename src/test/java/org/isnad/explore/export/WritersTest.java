package org.isnad.explore.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Hostile text goes in; files that any parser reads come out. */
class WritersTest {
  private static final String HOSTILE =
      "<b>\"&'\u0000\u0008\u202Eقلب\u2066\uD800 ]]> \uFFFE\uFFFF\n\ttext\uD83E\uDD1D";

  private static final ContactNetwork NETWORK =
      new ContactNetwork(
          HOSTILE,
          List.of(
              new ContactNetwork.Node(
                  "https://x/actor/a", HOSTILE, HOSTILE, "person", "Q1", 1, 2, 0),
              new ContactNetwork.Node("https://x/actor/b", "ب", "", "state", "", 1, 1, 3)),
          List.of(
              new ContactNetwork.Edge(
                  "https://x/actor/a",
                  "https://x/actor/b",
                  "meeting",
                  2,
                  "2025-07-01",
                  "2025-07-09",
                  List.of(HOSTILE, "ج"))));

  @Test
  void writesGexfThatParsesWhateverTheText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GexfWriter.write(NETWORK, out);

    Document gexf = parse(out);

    assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
    assertThat(element(gexf, "node", 0).getAttribute("label"))
        .isEqualTo("<b>\"&'قلب ]]> text\uD83E\uDD1D");
    assertThat(element(gexf, "edge", 0).getAttribute("weight")).isEqualTo("2");
    assertThat(element(gexf, "edge", 0).getAttribute("kind")).isEqualTo("meeting");
    assertThat(values(gexf, "attvalue", "for")).isSubsetOf(values(gexf, "attribute", "id"));
    assertThat(values(gexf, "edge", "source")).isSubsetOf(values(gexf, "node", "id"));
    assertThat(values(gexf, "edge", "target")).isSubsetOf(values(gexf, "node", "id"));
    assertThat(values(gexf, "attribute", "type")).containsExactlyInAnyOrder("string", "integer");
  }

  @Test
  void writesGraphmlThatParsesWhateverTheText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphmlWriter.write(NETWORK, out);

    Document graphml = parse(out);

    assertThat(values(graphml, "data", "key")).isSubsetOf(values(graphml, "key", "id"));
    assertThat(values(graphml, "edge", "source")).isSubsetOf(values(graphml, "node", "id"));
    assertThat(values(graphml, "key", "attr.type"))
        .containsExactlyInAnyOrder("string", "int", "double");
    assertThat(out.toString(UTF_8)).doesNotContain("\u202E", "\u2066", "\u0000");
  }

  @Test
  void putsEachFieldOfRisInOneLine() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RisWriter ris = new RisWriter(out);
    ris.add(
        new CitedArticle(
            "d1", PlainText.inOneLine("عنوان\r\nER  - "), "2025-07-24", "الشرق", "https://x/1"));
    ris.end();

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            TY  - NEWS
            TI  - عنوان ER -
            T2  - الشرق
            PY  - 2025
            DA  - 2025/07/24
            UR  - https://x/1
            LA  - ar
            ID  - d1
            ER  -\s

            """
                .replace("\n", "\r\n"));
  }

  @Test
  void escapesInBibtexWhatTexWouldTakeForACommand() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BibtexWriter bibtex = new BibtexWriter(out);
    bibtex.add(
        new CitedArticle("d 1", "50% {\\input} #1_a & $", "2025-07-24", "A&B", "https://x/}"));
    bibtex.add(new CitedArticle("d/1", "", "", "", "https://x/2"));
    bibtex.add(new CitedArticle("مقال", "ب", "", "", "https://x/3"));
    bibtex.end();

    String text = out.toString(UTF_8);
    assertThat(text)
        .contains(
            "@article{d-1,",
            "title = {{50\\% {\\textbraceleft}{\\textbackslash}input{\\textbraceright} \\#1\\_a \\&"
                + " \\$}}",
            "journal = {A\\&B}",
            "date = {2025-07-24}",
            "month = jul",
            "url = {https://x/%7D}",
            "@article{d-1-2,",
            "@article{article,");
    assertThat(text.chars().filter(c -> c == '{').count())
        .isEqualTo(text.chars().filter(c -> c == '}').count());
  }

  @Test
  void givesEachArticleAKeyOfItsOwnAndNoMonthThatIsNone() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BibtexWriter bibtex = new BibtexWriter(out);
    for (String id : List.of("d-1", "d-1-2", "d/1", "d 1")) {
      bibtex.add(new CitedArticle(id, "", "2025-13-01", "", "https://x/1"));
    }
    bibtex.end();

    String text = out.toString(UTF_8);
    assertThat(text.lines().filter(line -> line.startsWith("@"))).doesNotHaveDuplicates();
    assertThat(text).doesNotContain("month", "2025");
  }

  @Test
  void disarmsFormulasForSpreadsheetsAlone() {
    List<String> cells = List.of("=HYPERLINK(1)", "-12.5", "نص, \"مقتبس\"", "@x");

    assertThat(csv(true, cells))
        .isEqualTo("\uFEFFa,b,c,d\r\n'=HYPERLINK(1),-12.5,\"نص, \"\"مقتبس\"\"\",'@x\r\n");
    assertThat(csv(false, cells))
        .isEqualTo("a,b,c,d\r\n=HYPERLINK(1),-12.5,\"نص, \"\"مقتبس\"\"\",@x\r\n");
  }

  private static String csv(boolean isForSpreadsheets, List<String> cells) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter csv = new CsvWriter(out, isForSpreadsheets, List.of("a", "b", "c", "d"));
    csv.row(cells);
    csv.end();
    return out.toString(UTF_8);
  }

  private static Document parse(ByteArrayOutputStream xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.toByteArray()));
  }

  private static Element element(Document document, String name, int index) {
    return (Element) document.getElementsByTagNameNS("*", name).item(index);
  }

  private static Set<String> values(Document document, String name, String attribute)
      throws IOException {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(attribute));
    }
    assertThat(values).isNotEmpty();
    return new HashSet<>(values);
  }
}
