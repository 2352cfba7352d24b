package org.isnad.article;

/**
 * One published article.
 *
 * @param id unique in a build; the file name without ending, or the id of a JSONL row
 * @param text the text as read, title first, that every span of the pipeline points into: no BOM,
 *     but line ends, marks and composed or decomposed letters as published
 * @param origin the outlet that published it, as the input names it; empty if unknown
 * @param url where it was published; empty if unknown
 */
public record Article(String id, String text, Published published, String origin, String url) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("article %s has no text".formatted(id));
    }
  }
}
