# The upper bound falls below the lower.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

DELETE { GRAPH ?g { ?claim isnad:upper ?upper } }
INSERT { GRAPH ?g { ?claim isnad:upper 1200 } }
WHERE { GRAPH ?g { ?claim isnad:upper ?upper } }
