package org.isnad.app;

import org.isnad.claim.ArticleClaims;
import org.isnad.link.Links;

/** Finds the items of an article's actors and places. May be asked by several threads at once. */
@FunctionalInterface
public interface Linking {
  Links link(ArticleClaims claims);
}
