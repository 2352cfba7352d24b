/** Claims, links and events come in. RDF quads with deterministic IRIs go out, checked by SHACL. */
@NullMarked
package org.isnad.graph;

import org.jspecify.annotations.NullMarked;
