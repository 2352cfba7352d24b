package org.isnad.link.wikidata;

import java.net.URI;

/**
 * Who is asked which items bear a name. What the items are is asked of the Wikibase in any case.
 */
public sealed interface Service {
  /** Wikidata's own address. */
  URI WIKIDATA = URI.create("https://www.wikidata.org/w/api.php");

  /** The {@code api.php} of the Wikibase. */
  URI api();

  /** Names are searched with {@code wbsearchentities}, one a request. */
  record Wikibase(URI api) implements Service {
    public Wikibase {
      checked(api);
    }
  }

  /**
   * Names are searched by a service that speaks the W3C's Reconciliation API, ten a request.
   *
   * @param address of the service; its ids must be those of the Wikibase
   */
  record Reconciliation(URI address, URI api) implements Service {
    public Reconciliation {
      checked(address);
      checked(api);
    }
  }

  private static void checked(URI address) {
    String scheme = address.getScheme();
    if (scheme == null || !scheme.matches("https?") || address.getHost() == null) {
      throw new IllegalArgumentException(
          "\"%s\" is no address of a service -> give one like %s".formatted(address, WIKIDATA));
    }
  }
}
