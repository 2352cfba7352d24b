package org.isnad.store.linked;

/** HTML that is put together from markup of ours and text of anybody. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Adds markup as it is; never words that come from a store or a request. */
  public Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text, or the value of an attribute, so that it stays text whatever it holds. */
  public Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
    return this;
  }

  /** Adds words in their own language, kept from turning the text around them. */
  public Html words(String text, String language) {
    markup("<bdi");
    if (!language.isEmpty()) {
      markup(" lang=\"").text(language).markup("\"");
    }
    return markup(">").text(text).markup("</bdi>");
  }

  /** Adds a link that leads nowhere but to http and https. */
  public Html link(String address, String text, String language) {
    if (!address.matches("(?:https?://|/).*") || address.startsWith("//")) {
      return words(text, language);
    }
    boolean away = !address.startsWith("/");
    markup("<a href=\"").text(address).markup(away ? "\" rel=\"external nofollow\">" : "\">");
    return words(text, language).markup("</a>");
  }

  /** Control characters, which HTML does not have. */
  private static boolean isForbidden(char c) {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
