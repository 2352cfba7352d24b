# The link that a human decided is gone.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

DELETE { GRAPH ?article { ?thing isnad:link ?link } }
WHERE { GRAPH ?article { ?applied isnad:corrected ?thing . ?thing isnad:link ?link } }
