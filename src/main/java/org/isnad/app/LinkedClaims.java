package org.isnad.app;

import org.isnad.article.Where;
import org.isnad.claim.ArticleClaims;
import org.isnad.link.Links;

/**
 * What one article claims, linked.
 *
 * @param where the file that the article came from
 */
record LinkedClaims(Where where, ArticleClaims claims, Links links) {}
